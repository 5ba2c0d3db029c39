import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { render } from '../../../../src/core/text/message';

/** `«…»` marks where the problem must stand; it is taken out before reading. */
const table: readonly [title: string, marked: string, says: RegExp][] = [
  ['an empty file', '«»', /empty/],
  ['a file of comments', '«/»/ nothing', /empty/],
  ['a list', '«[]»', /object .* belongs here/],
  ['a missing comma', '{ "changelog": "a" «"rules"»: {} }', /comma is missing/],
  ['an unclosed brace', '{ "rules": {} «»', /"}" is missing/],
  ['an unclosed text', '{ "changelog": «"a }»', /never closed/],
  ['an unknown key', '{ «"tag"»: [] }', /Did you mean "tags"/],
  ['an unknown key that is like no other', '{ «"zzzzzz"»: [] }', /Use one of: .*branches/],
  ['an unknown key in a unit', '{ "units": { "a": { «"paht"»: "x" } } }', /"path"/],
  ['a duplicate key', '{ "rules": {}, «"rules"»: {} }', /twice/],
  ['a duplicate key deep inside', '{ "units": { "a": { "path": "a", «"path"»: "b" } } }', /twice/],
  ['a wrong type', '{ "tags": «5» }', /a list/],
  ['a wrong type of an entry', '{ "tags": [«null»] }', /Cannot read null/],
  ['a fraction', scheme('"width": «1.5»'), /whole number/],
  ['a negative number', scheme('"min": «-1»'), /less than 0/],
  ['an empty glob', '{ "ignore": { "tags": [«""»] } }', /empty text/],
  ['an empty list of manifests', '{ "units": { "a": { "manifests": «[]» } } }', /is empty/],
  ['an unclosed glob', '{ "ignore": { "files": [«"a[b"»] } }', /never closed/],
  ['an unclosed glob of a rule', '{ "tags": [{ "scheme": "semver", "match": «"{a"» }] }', /never/],
  ['an unknown preset', '{ "extends": «"semvr"» }', /"semver"/],
  ['an unknown rule', '{ "rules": { «"version/drif"»: "off" } }', /"version\/drift"/],
  ['an unknown severity', '{ "rules": { "version/drift": «"warn"» } }', /error, warning/],
  ['an unknown scheme', '{ "tags": [{ "scheme": «"smever"» }] }', /"semver"/],
  ['an unknown scheme in short', '{ "tags": [«"semvr"»] }', /"semver"/],
  ['an unknown scheme of a unit', '{ "units": { "a": { "version": «"nosuch"» } } }', /Use one of/],
  ['an unknown scheme with options', '{ "version": { "scheme": «"grek"» } }', /"greek"/],
  ['an unknown option', '{ "version": { "scheme": "greek", "dat": «"MMDD"» } }', /option "dat"/],
  ['an unknown value', '{ "version": { "scheme": "greek", "date": «"MM"» } }', /"MM"/],
  ['an option without scheme', '{ "version": «{ "date": "MMDD" }» }', /"scheme" is missing/],
  ['a rule without a scheme', '{ "tags": [«{ "match": "v*" }»] }', /"scheme" or "template"/],
  [
    'a rule with both',
    '{ "tags": [«{ "scheme": "semver", "template": "v{semver}" }»] }',
    /"scheme" or "template"/,
  ],
  ['an unknown scheme in a template', '{ "tags": ["v«{smever}»"] }', /"{smever}" in this template/],
  ['an unknown scheme after escapes', '{ "tags": ["\\u0076\\u4e00\\"«{x}»"] }', /"{x}"/],
  ['a bracket without partner', '{ "tags": [{ "template": "v«[»{semver}" }] }', /bracket/],
  ['an unknown variable', '{ "tags": ["v«${proj}»-{semver}"] }', /"\${proj}"/],
  [
    'what stands after a variable',
    '{ "variables": { "a": "long {text}" }, "tags": ["\\t${a}-«{x}»-${a}"] }',
    /"{x}"/,
  ],
  [
    'a template without a field',
    '{ "tags": [{ "template": «"{unit}"», "unit": "a" }], "units": { "a": {} } }',
    /no field/,
  ],
  ['{unit} without units', '{ "tags": [«"{unit}-{semver}"»] }', /no units/],
  ['{version} without a scheme', '{ "tags": ["v«{version}»"] }', /no scheme of a version/],
  [
    'an unknown unit',
    '{ "units": { "server": {} }, "tags": [{ "scheme": "semver", "unit": «"sever"» }] }',
    /"server"/,
  ],
  ['a path out of the repository', '{ "units": { "a": { "path": «"x/../../y"» } } }', /out of/],
  ['an absolute path', '{ "units": { "a": { "path": «"/etc"» } } }', /out of the repository/],
  ['a path on a drive', '{ "units": { "a": { "path": «"C:\\\\x"» } } }', /out of the repository/],
  ['a path with a backslash', '{ "units": { "a": { "path": «"x\\\\y"» } } }', /separated by/],
  [
    'a glob out of the repository',
    '{ "units": { "a": { "manifests": [«"../pom.xml"»] } } }',
    /out/,
  ],
  ['a changelog out of the repository', '{ "changelog": «"../CHANGES.md"» }', /out of/],
  [
    'an id of a scheme in capitals',
    '{ "schemes": { «"Ours"»: { "forms": ["{semver}"] } } }',
    /lower-case/,
  ],
  ['a scheme without forms', '{ "schemes": { "ours": «{ "title": "x" }» } }', /"forms" is missing/],
  ['a kind of field that is none', scheme('"type": «"intger"»', ''), /"integer"/],
  [
    'a field without type',
    '{ "schemes": { "o": { "forms": ["{a}"], "fields": { "a": «{}» } } } }',
    /"type"/,
  ],
  ['a key of another kind of field', scheme('«"words"»: ["x"]'), /"words"/],
  [
    'a template that contradicts the fields',
    '{ "schemes": { "o": { "forms": ["{a}.«{b}»"], "fields": { "a": { "type": "integer" } } } } }',
    /"b"/,
  ],
  [
    'a template of a form that contradicts the fields',
    '{ "variables": { "x": "[" }, "schemes": { "o": { "forms": [{ "template": "${x}{a}.«{b}»" }], "fields": { "a": { "type": "integer" } } } } }',
    /"b"/,
  ],
  [
    'an order of fields that are none',
    '{ "schemes": { "o": { "forms": ["{a}"], "fields": { "a": { "type": "integer" } }, "order": ["a", «"z"»] } } }',
    /"z"/,
  ],
  [
    'an event that sets a field that is none',
    '{ "schemes": { "o": { "forms": ["{a}"], "fields": { "a": { "type": "integer" } }, "events": { "e": { "set": { "z": «"+1"» } } } } } }',
    /"z"/,
  ],
  [
    'a role that is none',
    '{ "branches": [{ "template": "{semver}", "role": «"fix"» }] }',
    /hotfix/,
  ],
  [
    'a role of tags',
    '{ "tags": [{ "template": "{semver}", "role": «"hotfix"» }] }',
    /only branches/,
  ],
  [
    'a hotfix branch without a version',
    '{ "branches": [{ "scheme": "branch", "role": «"hotfix"» }] }',
    /carry no version/,
  ],
  [
    'a hotfix branch of a whole line',
    '{ "version": "semver", "branches": [{ "template": "hotfix/{line}", "role": «"hotfix"» }] }',
    /carry no version/,
  ],
  ['{line} of a tag', '{ "version": "semver", "tags": ["v«{line}»"] }', /only a branch/],
  ['{line} without a scheme', '{ "branches": ["release/«{line}»"] }', /no scheme of a version/],
  ['an unclosed glob of ended lines', '{ "lines": { "ended": [«"a[b"»] } }', /never closed/],
  ['an exemption of no commit', exemption('"fix": «"HEAD"», "in": "main"'), /id of a commit/],
  ['an exemption with too few digits', exemption('"fix": «"1a2b3c"», "in": "main"'), /seven/],
  ['an exemption of an unclosed glob', exemption('"fix": "1a2b3c4", "in": «"{a"»'), /never closed/],
  [
    'an exemption without a reason',
    '{ "lines": { "exempt": [«{ "fix": "1a2b3c4", "in": "a" }»] } }',
    /"reason"/,
  ],
  [
    'an exemption with a blank reason',
    '{ "lines": { "exempt": [{ "fix": "1a2b3c4", "in": "a", "reason": «" "» }] } }',
    /why the fix is not needed/,
  ],
  ['a stage that no baseline has', milestone('"stage": «"CDOE"»'), /Use one of: .*CODE/],
  [
    'a stage where baselines have none',
    '{ "baselines": "base-{semver}", "milestones": [{ "stage": «"ST"» }] }',
    /have no stage/,
  ],
  ['an iteration that is no number', milestone('"stage": "ST", "iteration": «"G1"»'), /iteration/],
  ['a negative iteration', milestone('"stage": "ST", "iteration": «-1»'), /less than 0|text/],
  ['a day that does not exist', milestone('"stage": "ST", "due": «"2026-02-30"»'), /as a day/],
  ['an unclosed glob that is required', milestone('"stage": "ST", "requires": [«"a[b"»]'), /never/],
  ['a milestone twice', milestone('"stage": "ST" }, { "stage": «"st"»'), /earlier one/],
  [
    'a milestone after one that stands for it',
    milestone('"stage": "ST" }, { "stage": «"ST"», "iteration": 2'),
    /earlier one/,
  ],
  ['an item without globs', '{ "items": { "plan": «[]» } }', /is empty/],
  ['an item of an unclosed glob', '{ "items": { "plan": ["a", «"b["»] } }', /never closed/],
  ['a mark of a field that is none', withKey('"marks": { "z": «"stage"» }'), /"z"/],
  ['a mark that is none', withKey('"marks": { "a": «"stge"» }'), /stage/],
  ['a hotfix that is no event', withKey('"hotfix": «"fix"»'), /"fix"/],
];

function exemption(marked: string): string {
  return `{ "lines": { "exempt": [{ ${marked}, "reason": "gone" }] } }`;
}

function milestone(marked: string): string {
  return `{ "extends": "easier", "variables": { "project": "ET" }, "milestones": [{ ${marked} }] }`;
}

function withKey(marked: string): string {
  return `{ "schemes": { "o": { "forms": ["{a}"], "fields": { "a": { "type": "integer" } }, ${marked} } } }`;
}

function scheme(marked: string, type = '"type": "integer", '): string {
  return `{ "schemes": { "ours": { "forms": ["{a}"], "fields": { "a": { ${type}${marked} } } } } }`;
}

describe('problems of a policy', () => {
  for (const [title, marked, says] of table) {
    it(`are found where they stand: ${title}`, () => {
      const offset = marked.indexOf('«');
      const length = marked.indexOf('»') - offset - 1;
      const { policy, problems } = readPolicy(marked.replace(/[«»]/g, ''), { catalogue });
      const [first] = problems;
      assert.ok(first, 'no problem found');
      assert.deepEqual({ offset: first.offset, length: first.length }, { offset, length });
      assert.match(render(first.message, 'en'), says);
      assert.doesNotMatch(render(first.message, 'zh-cn'), /\b(Cannot|Write|Use)\b/);
      assert.equal(problems.length, 1, problems.map((p) => render(p.message, 'en')).join('\n'));
      assert.equal(policy, undefined);
    });
  }

  const hostile: readonly [string, string][] = [
    ['brackets that nest deep', '['.repeat(100_000)],
    ['braces that nest deep', '{"a":'.repeat(100_000)],
    ['two million characters', `{ "changelog": "${'a'.repeat(2_000_000)}" }`],
    ['keys of the prototype', '{ "__proto__": {}, "constructor": {} }'],
  ];
  for (const [title, text] of hostile) {
    it(`survives ${title}`, () => {
      const { policy, problems } = readPolicy(text, { catalogue });
      assert.equal(policy, undefined);
      assert.ok(problems.length > 0);
    });
  }

  it('takes units and variables that are named like keys of the prototype as plain names', () => {
    const text =
      '{ "variables": { "constructor": "x" }, "units": { "__proto__": {} }, "tags": ["${constructor}-{semver}"] }';
    const { policy } = readPolicy(text, { catalogue });
    assert.deepEqual(
      policy?.units.map(({ id }) => id),
      ['__proto__'],
    );
  });
});
