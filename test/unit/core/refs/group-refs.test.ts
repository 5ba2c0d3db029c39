import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { baselines } from '../../../../src/core/refs/baselines';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { groupRefs, type RefGroups } from '../../../../src/core/refs/group-refs';
import { malformedRefs } from '../../../../src/core/refs/malformed-refs';
import { releaseLines } from '../../../../src/core/refs/release-lines';
import type { Ref } from '../../../../src/core/refs/types';

const remotes = ['origin', 'team/fork'];

const policies: Readonly<Record<string, object>> = {
  'several rules': {
    version: 'semver',
    units: { core: { path: '' }, app: { path: 'app' } },
    tags: [
      { template: 'app-v{version}', match: 'app-*', unit: 'app' },
      { template: '(v|){version}', unit: 'core' },
    ],
    baselines: { scheme: 'baseline', match: '[Bb]aseline*' },
    branches: [
      { template: 'release/{line}', match: 'release/*', unit: 'core', role: 'release' },
      { template: 'hotfix/{version}', match: 'hotfix/*', unit: 'core', role: 'hotfix' },
    ],
  },
  'a scheme whose lines are no beginning of its order': { extends: 'easier' },
};

const number = fc.integer({ min: 0, max: 3 });
const version = fc
  .tuple(
    number,
    number,
    number,
    fc.constantFrom('', '-rc.1', '-rc.01', '-beta', '+build.7', '-alpha.2'),
  )
  .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);
const huawei = fc
  .tuple(number, number, number, fc.constantFrom('', 'B001', 'B1', 'B002SP01'))
  .map(([v, r, c, end]) => `V10${v}R00${r}C0${c}${end}`);
const baseline = fc
  .tuple(fc.constantFrom('ET', 'QW'), number, fc.constantFrom('Plan', 'ST', 'SDV', 'XX'))
  .map(([project, iteration, stage]) => `Baseline_${project}_PC_G${iteration + 1}${stage}`);
const fullName = fc.oneof(
  { weight: 4, arbitrary: version.map((name) => `refs/tags/v${name}`) },
  version.map((name) => `refs/tags/${name}`),
  version.map((name) => `refs/tags/app-v${name}`),
  huawei.map((name) => `refs/tags/${name}`),
  baseline.map((name) => `refs/tags/${name}`),
  fc
    .tuple(
      fc.constantFrom('refs/heads/', 'refs/remotes/origin/', 'refs/remotes/team/fork/'),
      fc.oneof(
        version.map((name) => `hotfix/${name}`),
        fc.tuple(number, number).map(([major, minor]) => `release/${major}.${minor}`),
        fc.constantFrom('main', 'topic/x', 'Branch_ET_PC_G1ST'),
      ),
    )
    .map(([prefix, name]) => prefix + name),
  fc.constant('refs/notes/commits'),
);

/** Names with ids, so that a second list may lack some, have others, and have moved some. */
const list = fc.dictionary(fullName, fc.constantFrom('1'.repeat(40), '2'.repeat(40)), {
  maxKeys: 120,
});

describe('grouping refs', () => {
  for (const [title, data] of Object.entries(policies)) {
    const policy = policyOf(data);

    it(`gives what its parts give: ${title}`, () => {
      fc.assert(
        fc.property(list, (names) => {
          const refs = refsOf(names);
          const classified = classifyRefs(policy, refs, remotes);
          const groups = groupRefs(policy, refs, remotes);
          assert.deepEqual(
            shown(groups),
            shown({
              classified,
              lines: releaseLines(classified),
              malformed: malformedRefs(classified),
              baselines: baselines(classified),
            }),
          );
        }),
      );
    });

    it(`gives after changes what a fresh reading gives: ${title}`, () => {
      fc.assert(
        fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), list, (extra, names) => {
          // Mostly the same names, so that most lines hold still.
          let before = groupRefs(policy, refsOf(names), remotes);
          for (const change of extra) {
            const few = Object.entries(change).slice(0, 3);
            const gone = new Set(Object.keys(names).slice(0, few.length));
            const now = Object.entries(names).filter(([name]) => !gone.has(name));
            const refs = kept(before, refsOf(Object.fromEntries([...now, ...few])));
            const after = groupRefs(policy, refs, remotes, before);
            assert.deepEqual(shown(after), shown(groupRefs(policy, refs, remotes)));
            before = after;
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it('keeps what was read, and the lines in which nothing has changed', () => {
    const policy = policyOf(policies['several rules'] ?? {});
    const many = Array.from({ length: 400 }, (_, at) => `refs/tags/v${at % 20}.${at % 7}.${at}`);
    const before = groupRefs(
      policy,
      refsOf(Object.fromEntries(many.map((name) => [name, 'a']))),
      remotes,
    );
    const names = Object.fromEntries([...many, 'refs/tags/v3.1.999'].map((name) => [name, 'a']));
    const after = groupRefs(policy, kept(before, refsOf(names)), remotes, before);
    const known = new Set(before.lines);
    assert.deepEqual(
      after.lines.filter((line) => !known.has(line)).map(({ line }) => line),
      ['3.1'],
    );
    const read = new Set(before.classified);
    assert.equal(after.classified.filter((ref) => !read.has(ref)).length, 1);
    assert.equal(
      groupRefs(
        policy,
        after.classified.map(({ ref }) => ref),
        remotes,
        after,
      ).lines,
      after.lines,
    );
  });
});

describe('classifyRefs of refs that were looked at before', () => {
  const policy = policyOf(policies['several rules'] ?? {});
  const refs = refsOf({ 'refs/tags/v1.0.0': 'a', 'refs/remotes/team/fork/release/1.0': 'b' });

  it('gives what the groups of these refs were made of', () => {
    const { classified } = groupRefs(policy, refs, remotes);
    assert.equal(classifyRefs(policy, refs, [...remotes]), classified);
  });

  it('looks again by another policy, with other remotes, and at other refs', () => {
    const { classified } = groupRefs(policy, refs, remotes);
    const other = policyOf({ extends: 'easier' });
    assert.notEqual(classifyRefs(policy, [...refs], remotes), classified);
    assert.notEqual(classifyRefs(other, refs, remotes), classified);
    const [branch] = classifyRefs(policy, refs, ['team']);
    assert.deepEqual([branch?.kind, branch?.rule], ['remote', undefined]);
  });
});

function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  assert.ok(policy, JSON.stringify(problems));
  return policy;
}

function refsOf(names: Readonly<Record<string, string>>): readonly Ref[] {
  const refs = Object.entries(names).map(([ref, id]) => ({ ref, id }));
  return refs.sort((left, right) => (left.ref < right.ref ? -1 : 1));
}

/** The same refs as the same objects, as a second reading gives them. */
function kept({ classified }: RefGroups, refs: readonly Ref[]): readonly Ref[] {
  const known = new Map(classified.map(({ ref }) => [`${ref.ref} ${ref.id}`, ref]));
  return refs.map((ref) => known.get(`${ref.ref} ${ref.id}`) ?? ref);
}

function shown({ classified, lines, malformed, baselines: frozen }: RefGroups): unknown {
  return {
    classified: classified.map(({ ref, kind, shortName, rule, unit, reason }) => [
      ...[ref.ref, ref.id, kind, shortName, rule?.scheme.id, unit, reason?.text.en],
    ]),
    lines: lines.map(({ line, scheme, unit, refs }) => [
      ...[line, scheme, unit],
      refs.map(({ ref, name }) => [ref.ref, ref.id, name.text]),
    ]),
    malformed: malformed.map(({ ref }) => ref.ref),
    baselines: frozen.map(({ ref }) => ref.ref),
  };
}
