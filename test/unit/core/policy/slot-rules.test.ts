import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { renameReferences } from '../../../../src/core/policy/path-references';
import { mayHoldPatterns } from '../../../../src/core/policy/read-slot-rules';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { render } from '../../../../src/core/text/message';
import { compilePattern } from '../../../../src/lazy/patterns';

const context = { catalogue, patterns: compilePattern };

/** `«…»` marks where the problem must stand; it is taken out before reading. */
const table: readonly (readonly [string, RegExp])[] = [
  ['{ "json": "/v" }', /"file" is missing/],
  ['{ "file": «"../v"», "json": "/v" }', /out of the repository/],
  ['{ "file": «"/etc/v"», "json": "/v" }', /out of the repository/],
  ['{ "file": «"a[b"», "json": "/v" }', /never closed/],
  ['«{ "file": "a" }»', /exactly one of/],
  ['«{ "file": "a", "json": "/v", "yaml": "v" }»', /exactly one of/],
  ['{ "file": "a", "json": «"v"» }', /JSON pointer "v"/],
  ['{ "file": "a", "json": «"/a~2"» }', /JSON pointer/],
  ['{ "file": "a", "yaml": «"a..b"» }', /keys "a..b"/],
  ['{ "file": "a", "toml": «"a.\\"b"» }', /keys/],
  ['{ "file": "a", "yaml": «"a."» }', /keys "a."/],
  ['{ "file": "a", "xml": «"a/b"» }', /XML path/],
  ['{ "file": "a", "xml": «"/@b"» }', /XML path/],
  ['{ "file": "a", "xml": «"/a//b"» }', /XML path/],
  ['{ "file": "a", "pattern": "«v(\\\\d+»" }', /a "\)" is missing/],
  ['{ "file": "a", "pattern": "v«(?=»a)(b)" }', /no looking ahead/],
  ['{ "file": "a", "pattern": "(a)«\\\\1»" }', /back references/],
  ['{ "file": "a", "pattern": "([«z-a»])" }', /runs backwards/],
  ['{ "file": "a", "pattern": «"v\\\\d+"» }', /has 0 captures/],
  ['{ "file": "a", "pattern": «"(v)(\\\\d+)"» }', /has 2 captures/],
  [`{ "file": "a", "pattern": «"(${'a'.repeat(500)})"» }`, /more than 500/],
  ['{ "file": "a", "json": "/v", "ecosystem": «"nmp"» }', /none of the values/],
  ['{ "file": "a", "json": "/v", "unit": «"web"» }', /no such unit/],
  ['{ "file": "a", "json": "/v", "shape": «"coed"» }', /"code"/],
  ['{ "file": "a", "json": "/v", "part": "major", "shape": «"code"» }', /together/],
  ['{ "file": "a", «"jsno"»: "/v" }', /"json"/],
];

describe('problems of the places that a policy names', () => {
  for (const [marked, says] of table) {
    it(`are found where they stand: ${marked.slice(0, 80)}`, () => {
      const text = `{ "slots": [${marked}] }`;
      const offset = text.indexOf('«');
      const { problems } = readPolicy(text.replace(/[«»]/g, ''), context);
      assert.equal(problems.length, 1, problems.map((it) => render(it.message, 'en')).join('\n'));
      const [problem] = problems;
      assert.ok(problem);
      assert.match(render(problem.message, 'en'), says);
      assert.doesNotMatch(render(problem.message, 'zh-cn'), /\b(Cannot|Write|missing)\b/);
      if (offset < 0) return;
      const length = text.indexOf('»') - offset - 1;
      assert.deepEqual({ offset: problem.offset, length: problem.length }, { offset, length });
    });
  }
});

describe('the places that a policy names', () => {
  it('may be one, and need the engine for patterns only where there is a pattern', () => {
    const text = '{ "slots": { "file": "a.json", "json": "/v" } }';
    const { policy } = readPolicy(text, { catalogue });
    assert.equal(policy?.slots.length, 1);
    assert.ok(!mayHoldPatterns(text));
    assert.ok(mayHoldPatterns('{ "slots": { "file": "a", "pattern": "(v)" } }'));
  });

  it('follow a file that is renamed', () => {
    const text = '{ "slots": [{ "file": "src/version.ts", "pattern": "(v)" }] }';
    const edits = renameReferences(text, 'src/version.ts', 'release.ts');
    const [edit] = edits;
    assert.ok(edit);
    const { offset, length } = edit;
    const after = text.slice(0, offset) + edit.text + text.slice(offset + length);
    assert.equal(after, text.replace('version.ts', 'release.ts'));
  });
});
