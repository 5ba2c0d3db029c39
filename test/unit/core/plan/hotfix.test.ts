import assert from 'node:assert/strict';
import type { FixRow, FixState, LineBranch } from '../../../../src/core/merges/types';
import { dueMerges } from '../../../../src/core/plan/due-merges';
import {
  planHotfixFinish,
  type HotfixFinish,
  type HotfixFinishRequest,
} from '../../../../src/core/plan/plan-hotfix-finish';
import { planHotfixStart, type HotfixStart } from '../../../../src/core/plan/plan-hotfix-start';
import { render } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { day, head, reasonOf, snapshotOf, valueOf } from './snapshots';
import { fixRow } from '../merges/fix-row';

const today = day('2024-05-06');
const hotfixes = { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' };
const policies = {
  semver: { extends: 'semver' },
  huawei: { extends: 'huawei' },
  'three-part': { version: 'three-part', tags: ['three-part'], branches: [hotfixes] },
  vp: { version: 'vp', tags: ['vp'], branches: [hotfixes] },
  greek: { version: 'greek', tags: ['greek'], branches: [hotfixes] },
  'test-publish': { version: 'test-publish', tags: ['v{version}'], branches: [hotfixes] },
} as const;
type PolicyId = keyof typeof policies;

const start = (
  policy: object,
  tag: string,
  given: Omit<Parameters<typeof snapshotOf>[0], 'policy'> = {},
): Result<HotfixStart> =>
  planHotfixStart(snapshotOf({ policy, tags: [tag], ...given }), { tag, commit: head, today });

describe('planHotfixStart', () => {
  const reserved: readonly (readonly [PolicyId, string, readonly string[], string])[] = [
    ['semver', 'v1.4.2', [], 'hotfix/1.4.3'],
    ['semver', 'v1.4.2', ['refs/tags/v1.4.3'], 'hotfix/1.4.4'],
    ['semver', 'v1.4.2', ['refs/heads/hotfix/1.4.3'], 'hotfix/1.4.4'],
    ['semver', 'v1.4.2', ['refs/remotes/origin/hotfix/1.4.3'], 'hotfix/1.4.4'],
    ['semver', 'v1.4.2', ['refs/tags/v1.4.3-rc.1', 'refs/tags/1.4.4+5'], 'hotfix/1.4.5'],
    ['semver', 'v1.4.2', ['refs/heads/hotfix/login', 'refs/tags/v1.5.3'], 'hotfix/1.4.3'],
    ['huawei', 'V100R001C01B023', [], 'hotfix/V100R001C01B023SP01'],
    [
      'huawei',
      'V100R001C01B023',
      ['refs/heads/hotfix/V100R001C01B023SP01', 'refs/tags/V100R001C02B023SP02'],
      'hotfix/V100R001C01B023SP02',
    ],
    ['huawei', 'V100R001C01B023SP04', [], 'hotfix/V100R001C01B023SP05'],
    ['three-part', '1.4.2', ['refs/tags/1.4.3'], 'hotfix/1.4.4'],
    ['vp', 'V8.1.0.20160321', [], 'hotfix/V8.1.0.20160321P1'],
    ['vp', 'V8.1.0.20160321', ['refs/tags/V8.1.0.20160322P1'], 'hotfix/V8.1.0.20160321P1'],
    ['greek', '1.1.1.081015_release', [], 'hotfix/1.1.2.240506_release'],
    [
      'greek',
      '1.1.1.081015_release',
      ['refs/heads/hotfix/1.1.2.240505_release', 'refs/tags/1.1.3.240501_alpha'],
      'hotfix/1.1.4.240506_release',
    ],
    ['test-publish', 'v1.3.2.0', [], 'hotfix/1.3.3.0'],
  ];
  for (const [id, tag, others, branch] of reserved) {
    it(`reserves ${branch} for ${tag}${others.length > 0 ? ` beside ${others.join(', ')}` : ''}`, () => {
      const refs = [`refs/tags/${tag}`, ...others].map((ref) => ({ ref, id: head }));
      const plan = valueOf(start(policies[id], tag, { git: { refs, remotes: ['origin'] } }));
      assert.deepEqual(plan.steps, [
        { type: 'create-ref', ref: `refs/heads/${branch}`, target: head },
      ]);
      assert.equal(plan.branch, branch);
    });
  }

  it('says which patches are passed over', () => {
    const plan = valueOf(start(policies.semver, 'v1.4.2', { tags: ['v1.4.2', 'v1.4.3'] }));
    assert.match(plan.notes.map((note) => render(note, 'en')).join(), /Taken already.*1\.4\.3/);
  });

  const refused: readonly (readonly [string, Result<HotfixStart>, RegExp])[] = [
    ['a candidate', start(policies.semver, 'v1.4.2-rc.1'), /stage on the way/],
    ['a stage', start(policies.greek, '1.1.1.081015_beta'), /stage on the way/],
    ['a test build', start(policies['test-publish'], 'v1.3.1.6'), /stage on the way/],
    [
      'a build that no customer gets',
      start(policies.huawei, 'V100R001B023'),
      /needs a published version/,
    ],
    ['a full number', start(policies.huawei, 'V100R001C01B023SP99'), /SP99|99/],
    [
      'a baseline',
      start({ ...policies.semver, baselines: ['baseline'] }, 'Baseline_ET_PC_G1ST'),
      /is a baseline/,
    ],
    ['a malformed name', start(policies.semver, 'v1.4'), /cannot be read.*Rename it/],
    [
      'a name that no rule reads',
      start({ tags: [{ template: 'v{semver}', match: 'v*' }] }, 'nightly'),
      /no rule of the policy says/,
    ],
    [
      'a branch',
      start(policies.semver, 'main', { tags: [], branches: ['main'] }),
      /it is a branch/,
    ],
    [
      'a tag that is not there',
      planHotfixStart(snapshotOf({ tags: ['v1.4.2'] }), { tag: 'v1.4.3', commit: head, today }),
      /no such tag\. Did you mean "v1\.4\.2"/,
    ],
    [
      'a tag without a commit',
      planHotfixStart(snapshotOf({ policy: policies.semver, tags: ['v1.4.2'] }), {
        tag: 'v1.4.2',
        commit: undefined,
        today,
      }),
      /leads to no commit/,
    ],
    [
      'a policy without hotfix branches',
      start({ version: 'greek', tags: ['greek'] }, '1.1.1.081015_release'),
      /Add \{"template":"hotfix\/\{version\}","match":"hotfix\/\*","role":"hotfix"\}/,
    ],
    ['no Git', start(policies.semver, 'v1.4.2', { git: false }), /no Git repository/],
  ];
  for (const [title, result, says] of refused) {
    it(`refuses ${title}`, () => assert.match(reasonOf(result), says));
  }

  it('takes the rule of the unit that the tag is of', () => {
    const policy = {
      units: { app: { path: '', version: 'semver' }, lib: { path: 'lib', version: 'semver' } },
      tags: ['{unit}-v{version}'],
      branches: [{ template: 'hotfix/{unit}-{version}', role: 'hotfix' }],
    };
    const tags = ['lib-v1.0.0', 'app-v1.0.1'];
    const plan = valueOf(start(policy, 'lib-v1.0.0', { tags }));
    assert.equal(plan.branch, 'hotfix/lib-1.0.1');
  });
});

describe('planHotfixFinish', () => {
  const finish = (
    policy: object,
    branch: string,
    given: Omit<Parameters<typeof snapshotOf>[0], 'policy'>,
    request: Partial<HotfixFinishRequest> = {},
  ): Result<HotfixFinish> => {
    const git = { head: { branch: `refs/heads/${branch}`, commit: head } };
    return planHotfixFinish(snapshotOf({ policy, git, ...given }), { today, ...request });
  };
  const version = (text: string): Parameters<typeof snapshotOf>[0] => ({
    files: { VERSION: `${text}\n` },
  });

  const rows: readonly (readonly [PolicyId, string, string, string])[] = [
    ['semver', '1.4.2', 'hotfix/1.4.3', '1.4.3'],
    ['semver', '1.4.2', 'hotfix/1.4.5', '1.4.5'],
    ['huawei', 'V100R001C01B023', 'hotfix/V100R001C01B023SP02', 'V100R001C01B023SP02'],
    ['three-part', '1.4.2', 'hotfix/1.4.3', '1.4.3'],
    ['vp', 'V8.1.0.20160321', 'hotfix/V8.1.0.20160321P1', 'V8.1.0.20160321P1'],
    ['greek', '1.1.1.081015_release', 'hotfix/1.1.2.240401_release', '1.1.2.240401_release'],
  ];
  for (const [id, from, branch, to] of rows) {
    it(`brings ${from} to ${to}, which ${branch} reserves`, () => {
      const plan = valueOf(finish(policies[id], branch, version(from)));
      assert.equal(plan.version, to);
      const [edit, commit, tag] = plan.steps;
      assert.equal(edit?.type === 'edit-file' && edit.edits[0]?.after, to);
      assert.equal(commit?.type === 'commit' && commit.message, `Release ${to}\n`);
      assert.equal(tag?.type === 'create-ref' && tag.ref, `refs/tags/${plan.tag}`);
    });
  }

  it('makes the tag alone where the files hold the version, or none does', () => {
    for (const given of [version('1.4.3'), {}]) {
      const plan = valueOf(finish(policies.semver, 'hotfix/1.4.3', { ...given, tags: ['v1.4.2'] }));
      assert.deepEqual(
        plan.steps.map((step) => (step.type === 'create-ref' ? step.ref : step.type)),
        ['refs/tags/v1.4.3'],
      );
    }
  });

  it('records what a person gives, and puts the changelog under the version', () => {
    const changelog = '# C\n\n## [Unreleased]\n\n- Fixed\n';
    const given = { ...version('1.4.2'), changelog };
    const plan = valueOf(finish(policies.semver, 'hotfix/1.4.3', given, { decidedBy: ['Li'] }));
    assert.deepEqual(
      plan.steps.map(({ type }) => type),
      ['edit-file', 'edit-file', 'commit', 'create-ref'],
    );
    const tag = plan.steps.at(-1);
    assert.match(
      tag?.type === 'create-ref' ? (tag.annotation ?? '') : '',
      /- Fixed\n.*Decided-By: Li/s,
    );
  });

  const onHotfix = version('1.4.2');
  const refused: readonly (readonly [string, Result<HotfixFinish>, RegExp])[] = [
    [
      'files whose version leads elsewhere',
      finish(policies.semver, 'hotfix/1.4.3', version('1.5.0')),
      /Cannot bump from 1\.5\.0 to 1\.4\.3.*leads to 1\.5\.1/,
    ],
    [
      'files that are at a candidate',
      finish(policies.semver, 'hotfix/1.4.3', version('2.0.0-rc.1')),
      /Cannot bump from 2\.0\.0-rc\.1 to 1\.4\.3/,
    ],
    ['another branch', finish(policies.semver, 'main', onHotfix), /it is no hotfix branch/],
    [
      'a branch that is not checked out',
      finish(policies.semver, 'main', onHotfix, { branch: 'hotfix/1.4.3' }),
      /Run "git switch hotfix\/1\.4\.3"/,
    ],
    [
      'a detached HEAD',
      planHotfixFinish(snapshotOf({ git: { head: { commit: head } } }), { today }),
      /HEAD is on no branch/,
    ],
    [
      'a tag alone while the files hold another version',
      finish(policies.semver, 'hotfix/1.4.3', onHotfix, { tagOnly: true }),
      /the files of .* hold 1\.4\.2/,
    ],
    [
      'a version that is tagged already',
      finish(policies.semver, 'hotfix/1.4.3', { ...version('1.4.3'), tags: ['v1.4.3'] }),
      /exists already/,
    ],
    [
      'several units without saying which',
      finish(policies.semver, 'hotfix/1.4.3', {
        files: {
          'a/package.json': '{"version":"1.4.2"}',
          'b/package.json': '{"version":"1.4.2"}',
        },
      }),
      /several units/,
    ],
  ];
  for (const [title, result, says] of refused) {
    it(`refuses ${title}`, () => assert.match(reasonOf(result), says));
  }
});

describe('dueMerges', () => {
  const branches = ['main', 'release/1.3.0', 'release/1.5.0', 'hotfix/1.4.3', 'release/2.0.0'];
  const snapshot = snapshotOf({ policy: policies.semver, branches, tags: ['v1.4.2'] });
  const hotfix = 'refs/heads/hotfix/1.4.3';

  it('names the newer lines and the main branch where history does not tell', () => {
    const lines = ['release/1.5.0', 'release/2.0.0', 'main'].map((line) => ({ line }));
    assert.deepEqual(dueMerges(snapshot, hotfix, undefined), lines);
    const source = lineNamed('hotfix/1.4.3');
    const untold = { lines: [source], rows: [], untold: [source], strayExemptions: [] };
    assert.deepEqual(dueMerges(snapshot, hotfix, untold), lines);
    assert.deepEqual(dueMerges(snapshot, 'refs/heads/main', undefined), []);
  });

  it('names the lines that lack a fix, and which', () => {
    const [source, newer, main] = [...branches].slice(-2).concat('main').map(lineNamed);
    assert.ok(source && newer && main);
    const rowOf = (commit: string, states: readonly [FixState, FixState]): FixRow =>
      fixRow({ commit, subject: '', person: '', date: '' }, source, [
        { target: newer, state: states[0] },
        { target: main, state: states[1] },
      ]);
    const rows = [rowOf('1', ['merged', 'missing']), rowOf('2', ['exempt', 'missing'])];
    const merges = { lines: [source, newer, main], rows, untold: [], strayExemptions: [] };
    assert.deepEqual(dueMerges(snapshot, hotfix, merges), [{ line: 'main', fixes: ['1', '2'] }]);
  });
});

function lineNamed(name: string): LineBranch {
  return { ref: `refs/heads/${name}`, name, role: 'release', tip: head, series: '' };
}
