import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { parse } from '../../../../src/core/scheme/parse';
import { render } from '../../../../src/core/text/message';

const context = { catalogue };

/** The policy of a text that has no problems. */
function policyOf(text: string): Policy {
  const { policy, problems } = readPolicy(text, context);
  assert.deepEqual(
    problems.map(({ message }) => render(message, 'en')),
    [],
  );
  assert.ok(policy);
  return policy;
}

describe('readPolicy', () => {
  it('reads an empty policy', () => {
    const policy = policyOf('{}');
    assert.equal(policy.origin, 'file');
    assert.deepEqual(policy.tags, []);
    assert.equal(policy.changelog, 'CHANGELOG.md');
  });

  it('reads every key of a full policy', () => {
    const policy = policyOf(`{
      // comments and trailing commas are welcome
      "$schema": "x", "extends": "easier",
      "variables": { "project": "ET" },
      "version": "greek",
      "units": {
        "server": { "path": "./server/", "version": { "scheme": "greek", "date": "MMDD" }, "manifests": ["pom.xml"] },
        "web": { "path": "web" },
      },
      "tags": ["{unit}-v{version}", { "template": "\${project}_{semver}", "match": "ET_*" }],
      "branches": { "scheme": "branch", "match": "Branch*" },
      "baselines": [{ "scheme": "baseline" }],
      "ignore": { "tags": ["nightly-*"], "branches": ["wip/**"], "files": ["examples/**"] },
      "schemes": { "ours": { "forms": ["{a}.{b}"], "fields": { "a": { "type": "integer" }, "b": { "type": "integer" } } } },
      "rules": { "version/drift": "off" },
      "changelog": "docs/CHANGES.md",
    }`);
    assert.equal(policy.preset, 'easier');
    assert.equal(policy.scheme?.id, 'greek');
    assert.deepEqual(
      policy.units.map(({ id, path, manifests }) => ({ id, path, manifests })),
      [
        { id: 'server', path: 'server', manifests: ['pom.xml'] },
        { id: 'web', path: 'web', manifests: undefined },
      ],
    );
    assert.deepEqual(
      policy.tags.map(({ unit, match, versionField }) => ({ unit, match, versionField })),
      [
        { unit: 'server', match: undefined, versionField: 'version' },
        { unit: 'web', match: undefined, versionField: 'version' },
        { unit: undefined, match: 'ET_*', versionField: 'semver' },
      ],
    );
    assert.deepEqual(policy.ignoredFiles, ['examples/**']);
    assert.deepEqual(policy.severities, { 'version/drift': 'off' });
    assert.equal(policy.changelog, 'docs/CHANGES.md');
    assert.ok(policy.schemes.has('greek(date=MMDD)'));
  });

  it('takes what the file leaves out from the preset', () => {
    const policy = policyOf('{ "extends": "easier", "tags": [] }');
    assert.deepEqual(policy.tags, []);
    assert.equal(policy.scheme?.id, 'huawei');
    assert.equal(policy.baselines[0]?.scheme.id, 'baseline');
  });

  it('fills variables into globs of names as the text that they stand for', () => {
    const policy = policyOf(
      `{ "variables": { "end": "a*b" }, "branches": [{ "template": "{semver}_\${end}", "match": "*_\${end}" }] }`,
    );
    assert.equal(policy.branches[0]?.match, '*_a\\*b');
    const { problems } = readPolicy(
      '{ "tags": [{ "scheme": "semver", "match": "*_${end}" }] }',
      context,
    );
    assert.deepEqual(
      problems.map(({ message }) => render(message, 'en')),
      ['Cannot use "${end}": there is no such variable. Add "end" under "variables".'],
    );
  });

  it('finds the version in a tag scheme of the policy that nests one', () => {
    const policy = policyOf(`{
      "schemes": { "part": { "kind": "tag", "forms": ["{part}-{version}"], "fields": {
        "part": { "type": "text", "of": ["lower"] }, "version": { "type": "scheme", "scheme": "semver" } } } },
      "tags": ["part"] }`);
    assert.equal(policy.tags[0]?.versionField, 'version');
  });

  const templates: readonly [string, readonly string[], readonly string[]][] = [
    ['v{semver}', ['v1.2.3'], ['1.2.3', 'v1.2']],
    ['[v]{semver}', ['v1.2.3', '1.2.3'], ['V1.2.3']],
    ['${project}-{semver}', ['a(b)|c-1.0.0'], ['a-1.0.0', 'b-1.0.0']],
    ['{unit}/{version}', ['server/1.0.0.051021_beta'], ['server/1.0.0']],
    ['\\\\{x\\\\}{semver}', ['{x}1.0.0'], ['x1.0.0']],
  ];
  for (const [template, legal, illegal] of templates) {
    it(`holds tags to the template "${template}"`, () => {
      const { tags } = policyOf(`{
        "variables": { "project": "a(b)|c" },
        "units": { "server": { "version": "greek" } },
        "tags": ["${template}"]
      }`);
      const scheme = tags[0]?.scheme;
      assert.ok(scheme);
      for (const name of legal) assert.equal(parse(scheme, name).verdict, 'valid', name);
      for (const name of illegal) assert.equal(parse(scheme, name).verdict, 'invalid', name);
    });
  }

  it('writes stages of milestones as baselines do, and iterations without leading zeros', () => {
    const { milestones } = policyOf(`{
      "extends": "easier",
      "variables": { "project": "ET" },
      "milestones": [
        { "stage": "编码", "iteration": "01" },
        { "stage": "st", "iteration": 1 },
        { "stage": "ST", "iteration": 2 },
        { "stage": "ST" }
      ]
    }`);
    assert.deepEqual(
      milestones.map(({ stage, iteration }) => [stage, iteration]),
      [
        ['CODE', '1'],
        ['ST', '1'],
        ['ST', '2'],
        ['ST', undefined],
      ],
    );
  });

  it('leaves the milestones of a preset alone where baselines are called otherwise', () => {
    const { milestones } = policyOf(
      '{ "extends": "easier", "variables": { "project": "ET" }, "baselines": "base-{semver}" }',
    );
    assert.equal(milestones[0]?.stage, 'start');
  });

  it('gives the same problems whatever was read before', () => {
    const text = '{ "tags": ["v{semvr}", 1, { "scheme": "smever" }] }';
    assert.deepEqual(readPolicy(text, context), readPolicy(text, context));
  });

  it('accepts a warning and keeps the policy in force', () => {
    const { policy, problems } = readPolicy(
      '{ "schemes": { "semver": { "forms": ["{a}"], "fields": { "a": { "type": "integer" } } } } }',
      context,
    );
    assert.ok(policy);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });
});
