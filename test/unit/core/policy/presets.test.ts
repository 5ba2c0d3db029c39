import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { keepLastGood } from '../../../../src/core/policy/keep-last-good';
import { presets } from '../../../../src/core/policy/presets';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { writePolicy } from '../../../../src/core/policy/write-policy';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { parse } from '../../../../src/core/scheme/parse';
import { repair } from '../../../../src/core/scheme/repair';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { matcherOfGlobs } from '../../../../src/core/text/glob';
import { render } from '../../../../src/core/text/message';
import type { Policy } from '../../../../src/core/policy/types';
import { languages } from '../../../../src/core/text/language';

const context = { catalogue };

describe('presets', () => {
  it('exist for every standard', () => {
    assert.deepEqual(presets.map(({ id }) => id).sort(), [
      ...['baseline', 'branch', 'calver', 'decimal', 'dotnet', 'easier', 'gnu', 'greek', 'huawei'],
      ...['medical', 'product-demo', 'qw', 'ranged', 'revision-label', 'semver', 'svn', 'svn-tag'],
      ...['tag-kinds', 'test-publish', 'three-part', 'two-part', 'vp', 'windows'],
    ]);
  });

  it('say in both languages what they are, and in English where it is written down', () => {
    for (const { id, title, description, source } of presets) {
      for (const text of [title, description]) {
        assert.match(text['zh-cn'], /\p{Script=Han}/u, id);
        assert.doesNotMatch(text.en, /\p{Script=Han}/u, id);
      }
      assert.match(source, /^[\x20-\x7e]+$/, id);
    }
  });

  it('are told apart by their titles', () => {
    for (const language of languages) {
      const titles = presets.map(({ title }) => title[language]);
      assert.equal(new Set(titles).size, presets.length);
    }
  });

  for (const { id, example, examples, data } of presets) {
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
        assert.deepEqual(
          { ...policy?.variables },
          { ...data.variables, project: '项目 "ET"', company: 'A\\B' },
        );
        assert.equal(policy?.units.length, 2);
      });

      it(`hold when what is commented out is put in: ${id} in ${language}`, () => {
        const text = writePolicy(id, { language }).replace(/^ {2}\/\/ "/gm, '"');
        assert.deepEqual(readPolicy(text, context).problems, []);
      });
    }

    const { policy } = readPolicy(writePolicy(id, { language: 'en' }), context);
    assert.ok(policy);
    for (const [kind, names] of Object.entries(examples)) {
      for (const name of names) {
        it(`have legal examples: ${id}, ${kind} ${name}`, () => {
          assert.deepEqual(problemsOf(policy, kind, name), []);
        });
      }
    }

    it(`have an example of everything that they rule, their own among them: ${id}`, () => {
      const { scheme, external, tags, branches, baselines, files } = policy;
      const ruled = {
        version: scheme,
        external,
        tag: tags[0],
        branch: branches[0],
        baseline: baselines[0],
        file: files.find(({ names }) => names === 'files'),
        folder: files.find(({ names }) => names === 'folders'),
      };
      const kinds = Object.entries(ruled).flatMap(([kind, rule]) => (rule ? [kind] : []));
      assert.deepEqual(Object.keys(examples).sort(), kinds.sort());
      const all = Object.values(examples).flat();
      assert.ok(all.some((name) => name.includes(example)) || id === 'revision-label', example);
    });
  }

  it('hold the kinds of tags to one letter case, with every word from a variable', () => {
    const extended = { extends: 'tag-kinds', variables: { 'beta-tag': 'pilot' } };
    const { policy } = readPolicy(JSON.stringify(extended), context);
    assert.ok(policy);
    const names = ['1.2.0_ALPHA', '1.2.0_alpha', '1.2.0_pilot', '1.2.0_BETA', '1.2.0_Baseline'];
    const refs = names.map((name) => ({ ref: `refs/tags/${name}`, id: '' }));
    const read = classifyRefs(policy, refs);
    assert.deepEqual(
      read.map(({ reason }) => reason === undefined),
      [true, false, true, false, false],
    );
    const [alpha] = policy.tags;
    assert.ok(alpha);
    assert.equal(repair(alpha.scheme, '1.2.0_alpha')[0]?.text, '1.2.0_ALPHA');
  });

  it('write comments in the chosen language', () => {
    assert.match(writePolicy('semver', { language: 'zh-cn' }), /命名规范/);
    assert.doesNotMatch(writePolicy('semver', { language: 'en' }), /\p{Script=Han}/u);
  });
});

/** What is wrong with a name under a policy; a file or folder stands with its path. */
function problemsOf(policy: Policy, kind: string, name: string): readonly string[] {
  if (kind === 'version' || kind === 'external') {
    const scheme = kind === 'version' ? policy.scheme : policy.external;
    assert.ok(scheme);
    return parse(scheme, name).problems.map(({ message }) => render(message, 'en'));
  }
  if (kind === 'file' || kind === 'folder') return pathProblems(policy, kind === 'folder', name);
  const ref = kind === 'branch' ? `refs/heads/${name}` : `refs/tags/${name}`;
  const [read] = classifyRefs(policy, [{ ref, id: '' }]);
  assert.equal(read?.kind, kind);
  assert.ok(read.result, `no rule covers ${name}`);
  return read.result.problems.map(({ message }) => render(message, 'en'));
}

function pathProblems(policy: Policy, isFolder: boolean, path: string): readonly string[] {
  const rule = policy.files.find(
    ({ in: glob, names }) => (names === 'folders') === isFolder && matcherOfGlobs([glob])(path),
  );
  assert.ok(rule, `no rule covers ${path}`);
  const snapshot: RepositorySnapshot = {
    policy,
    policyProblems: [],
    manifests: [],
    unreadable: [],
    named: [{ path, isFolder }],
    gitAbsence: 'no-repository',
  };
  return checkRepository(snapshot)
    .filter(({ place }) => place.type === 'path' && place.path === path)
    .map(({ message }) => render(message, 'en'));
}

describe('keepLastGood', () => {
  const builtIn = builtInPolicy(catalogue);
  const fallback = (): Policy => builtIn;
  const good = readPolicy('{ "extends": "semver" }', context);
  const broken = readPolicy('{ "extends": ', context);

  it('puts a good reading in force', () => {
    assert.equal(keepLastGood(undefined, good, fallback), good.policy);
  });
  it('keeps the last good policy when the file is broken', () => {
    assert.equal(keepLastGood(good.policy, broken, fallback), good.policy);
  });
  it('falls back on the built-in policy when there never was a good one', () => {
    assert.equal(keepLastGood(undefined, broken, fallback), builtIn);
  });
});
