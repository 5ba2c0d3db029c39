import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { keepLastGood } from '../../../../src/core/policy/keep-last-good';
import { presets } from '../../../../src/core/policy/presets';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { writePolicy } from '../../../../src/core/policy/write-policy';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { parse } from '../../../../src/core/scheme/parse';
import { languages } from '../../../../src/core/text/language';

const context = { catalogue };

describe('presets', () => {
  it('exist for every shipped scheme', () => {
    const ids = presets.map(({ id }) => id);
    assert.deepEqual(
      [...catalogue.keys()].filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const { id, example } of presets) {
    for (const language of languages) {
      it(`are written as a policy without problems: ${id} in ${language}`, () => {
        const bare = readPolicy(writePolicy(id, { language }), context);
        assert.deepEqual(bare.problems, []);
        const text = writePolicy(id, {
          language,
          variables: { project: '项目 "ET"', terminal: '', company: 'A\\B' },
          units: { server: { path: 'server', manifests: ['pom.xml'] }, web: { path: 'web' } },
        });
        const { policy, problems } = readPolicy(text, context);
        assert.deepEqual(problems, []);
        assert.equal(policy?.preset, id);
        assert.deepEqual({ ...policy?.variables }, { project: '项目 "ET"', company: 'A\\B' });
        assert.equal(policy?.units.length, 2);
      });

      it(`hold when what is commented out is put in: ${id} in ${language}`, () => {
        const text = writePolicy(id, { language }).replace(/^ {2}\/\/ "/gm, '"');
        assert.deepEqual(readPolicy(text, context).problems, []);
      });
    }

    it(`lead to the name that they are shown with: ${id}`, () => {
      const { policy } = readPolicy(writePolicy(id, { language: 'en' }), context);
      assert.ok(policy);
      if (policy.scheme && id !== 'easier') {
        assert.equal(parse(policy.scheme, example).verdict, 'valid');
      }
      const refs = [`refs/tags/${example}`, `refs/heads/${example}`].map((ref) => ({
        ref,
        id: '',
      }));
      const named = classifyRefs(policy, refs).filter(({ result }) => result);
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter(({ reason }) => reason),
        [],
      );
    });
  }

  it('write comments in the chosen language', () => {
    assert.match(writePolicy('semver', { language: 'zh-cn' }), /命名规范/);
    assert.doesNotMatch(writePolicy('semver', { language: 'en' }), /\p{Script=Han}/u);
  });
});

describe('keepLastGood', () => {
  const builtIn = builtInPolicy(catalogue);
  const good = readPolicy('{ "extends": "semver" }', context);
  const broken = readPolicy('{ "extends": ', context);

  it('puts a good reading in force', () => {
    assert.equal(keepLastGood(undefined, good, builtIn), good.policy);
  });
  it('keeps the last good policy when the file is broken', () => {
    assert.equal(keepLastGood(good.policy, broken, builtIn), good.policy);
  });
  it('falls back on the built-in policy when there never was a good one', () => {
    assert.equal(keepLastGood(undefined, broken, builtIn), builtIn);
  });
});
