import assert from 'node:assert/strict';
import type { Plan } from '../../../../../src/core/plan/types';
import { spliceText } from '../../../../../src/core/plan/splice-text';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import { planApproval } from '../../../../../src/core/release/plans/plan-approval';
import { planAuthorise } from '../../../../../src/core/release/plans/plan-authorise';
import { planClose } from '../../../../../src/core/release/plans/plan-close';
import { planDefect } from '../../../../../src/core/release/plans/plan-defect';
import { planFeedback } from '../../../../../src/core/release/plans/plan-feedback';
import { planHandOut } from '../../../../../src/core/release/plans/plan-hand-out';
import { planIncident } from '../../../../../src/core/release/plans/plan-incident';
import { planPublish } from '../../../../../src/core/release/plans/plan-publish';
import {
  openIncidents,
  planReleaseHotfix,
  tagOfRelease,
} from '../../../../../src/core/release/plans/plan-release-hotfix';
import { planReport } from '../../../../../src/core/release/plans/plan-report';
import { planRollout } from '../../../../../src/core/release/plans/plan-rollout';
import { planStart } from '../../../../../src/core/release/plans/plan-start';
import { planSubmitBuild } from '../../../../../src/core/release/plans/plan-submit-build';
import { planSupply } from '../../../../../src/core/release/plans/plan-supply';
import { planTagRelease } from '../../../../../src/core/release/plans/plan-tag-release';
import type { Act } from '../../../../../src/core/release/plans/types';
import { readRecord } from '../../../../../src/core/release/record/read-record';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import type { RepositorySnapshot } from '../../../../../src/core/snapshot/types';
import { render } from '../../../../../src/core/text/message';
import type { Result } from '../../../../../src/core/text/result';
import { parsers } from '../../../../../src/lazy/parsers';
import { day, people } from '../../../../support/release-records';
import { snapshotOf } from '../../plan/snapshots';

const today = day('2026-11-04');

const planned = `kind: normal
version: 2.1.0
started:
  by: ${people.product}
  at: 2026-11-02
people:
  product-manager: [${people.product}]
  development-manager: [${people.development}]
  test-manager: [${people.test}]
  developer: [${people.developer}]
  tester: [${people.tester}]
plan:
  start: 2026-11-02
  agreed: [product-manager, development-manager, test-manager]
  work: 12 days
  time: 8 days
  nodes:
    iteration: { planned: 2026-11-20 }
    defectReport: { planned: 2026-11-25 }
    release: { planned: 2026-11-30 }
`;

const built = `${planned}
builds:
  - name: 2.1.0-beta.1
    tag: v2.1.0-beta.1
    by: ${people.developer}
    at: 2026-11-03
`;

const withBug = `${built}
defects:
  - id: BUG-1
    build: 2.1.0-beta.1
    state: open
    reported: 2026-11-03
`;

/** A repository with this record at version 2.1.0-beta.1. */
function snapshotWith(record: string, id = '2.1.0'): RepositorySnapshot {
  const snapshot = snapshotOf({
    policy: { version: 'semver', tags: ['v{version}'] },
    files: { 'package.json': '{ "name": "app", "version": "2.1.0-beta.1" }' },
    tags: ['v2.0.0'],
    branches: ['main'],
  });
  const content = { text: record, encoding: 'utf-8', bomLength: 0 } as const;
  const file = { path: `releases/${id}.yaml`, content, fingerprint: id };
  return { ...snapshot, releases: { path: 'releases', records: [readRecord(file, parsers)] } };
}

type Decide = (snapshot: RepositorySnapshot, act: Act) => Result<Plan>;

function act(by: string, more: Partial<Act> = {}): Act {
  return { release: '2.1.0', by, at: '2026-11-04T09:00:00+08:00', today, ...more };
}

/** The record as the plan leaves it. */
function recordAfter(snapshot: RepositorySnapshot, plan: Plan): ReleaseRecord {
  const [file] = snapshot.releases?.records ?? [];
  const step = plan.steps.find((each) => each.type === 'edit-file' && each.path === file?.path);
  assert.ok(file && step?.type === 'edit-file', 'the record is not edited');
  const text = spliceText(file.content.text, step.edits);
  const read = readRecord({ ...file, content: { ...file.content, text } }, parsers);
  assert.deepEqual(
    read.problems.map(({ message }) => render(message, 'en')),
    [],
  );
  assert.ok(read.record);
  return read.record;
}

function planOf(result: Result<Plan>): Plan {
  assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
  return result.value;
}

function refusalOf(result: Result<Plan>): string {
  assert.ok(!result.ok, 'it was planned');
  return render(result.reason, 'en');
}

const actions: Readonly<
  Record<
    string,
    {
      readonly decide: Decide;
      readonly by: string;
      readonly record: string;
      readonly missing: RegExp;
      readonly gate: string;
    }
  >
> = {
  'submit build': {
    decide: (snapshot, own) => planSubmitBuild(snapshot, { ...own, event: 'prerelease' }),
    by: people.developer,
    record: withBug,
    missing: /BUG-1/,
    gate: 'submit-build',
  },
  'request approval': {
    decide: (snapshot, own) => planApproval(snapshot, { ...own, step: 'request' }),
    by: people.product,
    record: built,
    missing: /report/i,
    gate: 'request-approval',
  },
  'enter the repository': {
    decide: (snapshot, own) => planApproval(snapshot, { ...own, step: 'enter' }),
    by: people.product,
    record: built,
    missing: /approv/i,
    gate: 'enter-repository',
  },
  tag: {
    decide: planTagRelease,
    by: people.product,
    record: built,
    missing: /repository/,
    gate: 'tag',
  },
  'hand out': {
    decide: (snapshot, own) => planHandOut(snapshot, { ...own, to: 'Sales' }),
    by: people.product,
    record: built,
    missing: /repository/,
    gate: 'hand-out',
  },
  // P14
  deploy: {
    decide: (snapshot, own) => planRollout(snapshot, { ...own, step: 'canary' }),
    by: people.product,
    record: built,
    missing: /rollback/i,
    gate: 'deploy',
  },
  'publish to the business departments': {
    decide: (snapshot, own) => planPublish(snapshot, { ...own, to: 'business' }),
    by: people.product,
    record: built,
    missing: /repository/,
    gate: 'publish',
  },
  'publish on the website': {
    decide: (snapshot, own) => planPublish(snapshot, { ...own, to: 'website' }),
    by: people.product,
    record: built,
    missing: /repository/,
    gate: 'website',
  },
  close: {
    decide: (snapshot, own) => planClose(snapshot, { ...own, good: ['Short'] }),
    by: people.product,
    record: built,
    missing: /report/i,
    gate: 'close',
  },
};

describe('what waits for a gate', () => {
  for (const [name, { decide, by, record, missing, gate }] of Object.entries(actions)) {
    it(`${name}: is refused with everything that is missing, who can supply it and how`, () => {
      const told = refusalOf(decide(snapshotWith(record), act(by)));
      assert.match(told, missing);
      assert.match(told, /It is up to .+@example\.com/);
    });

    it(`${name}: goes on with a reason, which is recorded with who gave it and what was missing`, () => {
      const snapshot = snapshotWith(record);
      const plan = planOf(decide(snapshot, act(by, { override: ' The customer waits ' })));
      const [override] = recordAfter(snapshot, plan).overrides;
      assert.equal(override?.reason, 'The customer waits');
      assert.equal(override.gate, gate);
      assert.equal(override.by, by);
      assert.ok(override.missing.length > 0);
      assert.ok(plan.steps.some(({ type }) => type === 'commit'));
    });

    it(`${name}: is refused where the reason is empty, and to a stranger whatever they say`, () => {
      assert.match(
        refusalOf(decide(snapshotWith(record), act(by, { override: ' ' }))),
        /reason is empty/,
      );
      const stranger = act(people.stranger, { override: 'I want it' });
      assert.match(refusalOf(decide(snapshotWith(record), stranger)), /it is up to/);
    });
  }
});

describe('what only some people may do', () => {
  const cases: readonly (readonly [string, Decide, string])[] = [
    [
      'a developer records no test report',
      (s, a) => planReport(s, { ...a, kind: 'test', result: 'passed' }),
      people.developer,
    ],
    [
      'a developer closes no defect',
      (s, a) => planDefect(s, { ...a, id: 'BUG-1', state: 'closed' }),
      people.developer,
    ],
    ['a tester authorises no use', (s, a) => planAuthorise(s, a), people.tester],
    [
      'a developer approves nothing',
      (s, a) => planApproval(s, { ...a, step: 'approve' }),
      people.developer,
    ],
    [
      'a stranger records no incident',
      (s, a) => planIncident(s, { ...a, title: 'Down' }),
      people.stranger,
    ],
    [
      'a stranger records no feedback',
      (s, a) => planFeedback(s, { ...a, area: 'North', text: 'Slow' }),
      people.stranger,
    ],
  ];
  for (const [title, decide, by] of cases)
    it(title, () => assert.match(refusalOf(decide(snapshotWith(withBug), act(by))), /it is up to/));

  it('the role that a person names must be one that they hold', () => {
    const own = act(people.product, { role: 'test-manager' });
    const told = refusalOf(planApproval(snapshotWith(built), { ...own, step: 'request' }));
    assert.match(told, /does not hold the role/);
  });
});

describe('bad input is refused with what to do', () => {
  const product = act(people.product);
  const limits = { quantity: 5, areas: ['North'], from: today, to: day('2026-12-01') };
  const cases: readonly (readonly [string, Decide, RegExp])[] = [
    [
      'a release that is not there',
      (s, a) => planFeedback(s, { ...a, release: '2.1.1', area: 'N', text: 'x' }),
      /Did you mean "2\.1\.0"/,
    ],
    [
      'a quantity that is none',
      (s, a) => planAuthorise(s, { ...a, ...limits, quantity: 0 }),
      /whole number above zero/,
    ],
    [
      'an authorisation of no area',
      (s, a) => planAuthorise(s, { ...a, ...limits, areas: [' '] }),
      /where it may be used/,
    ],
    [
      'an authorisation that ends before it begins',
      (s, a) => planAuthorise(s, { ...a, ...limits, to: day('2026-11-03') }),
      /before the first/,
    ],
    [
      'a fingerprint of another length',
      (s, a) => planAuthorise(s, { ...a, ...limits, sha256: 'abc' }),
      /64 hexadecimal digits/,
    ],
    [
      'a build that is not there',
      (s, a) => planAuthorise(s, { ...a, ...limits, build: '9' }),
      /it has 2\.1\.0-beta\.1/,
    ],
    [
      'a rejection without a reason',
      (s, a) => planApproval(s, { ...a, step: 'reject' }),
      /without a reason/,
    ],
    [
      'an approval that nobody asked for',
      (s, a) => planApproval(s, { ...a, step: 'approve' }),
      /nobody requested it/,
    ],
    ['an incident without a title', (s, a) => planIncident(s, a), /what happened/],
    [
      'a defect that is fixed before it is known',
      (s, a) => planDefect(s, { ...a, id: 'BUG-9', state: 'fixed' }),
      /it has BUG-1/,
    ],
    [
      'a plan node before the start',
      (s, a) =>
        planSupply(s, {
          ...a,
          supply: { path: ['plan', 'nodes', 'release', 'planned'], type: 'day' },
          value: '2026-10-01',
        }),
      /starts on 2026-11-02/,
    ],
    [
      'a day that is none',
      (s, a) =>
        planSupply(s, {
          ...a,
          supply: { path: ['plan', 'nodes', 'release', 'planned'], type: 'day' },
          value: '2026-02-30',
        }),
      /no day of the calendar/,
    ],
    [
      'an approval by hand',
      (s, a) =>
        planSupply(s, {
          ...a,
          supply: { path: ['approvals', 0, 'commit'], type: 'text' },
          value: 'x',
        }),
      /tells what somebody did/,
    ],
    [
      'packing again what was never packed',
      (s, a) => planSubmitBuild(s, { ...a, repack: true }),
      /no build has a package/,
    ],
    [
      'packing again and moving at once',
      (s, a) => planSubmitBuild(s, { ...a, repack: true, event: 'patch' }),
      /only the number of the package/,
    ],
  ];
  for (const [title, decide, why] of cases)
    it(title, () => assert.match(refusalOf(decide(snapshotWith(withBug), product)), why));

  it('a record that cannot be relied on', () => {
    const broken = snapshotWith(`${planned}<<<<<<< ours\nkind: normal\n`);
    assert.match(
      refusalOf(planFeedback(broken, { ...product, area: 'N', text: 'x' })),
      /cannot be relied on/,
    );
  });

  it('an approval while files outside of the release folder have changes', () => {
    const snapshot = snapshotWith(built);
    const git = snapshot.git && { ...snapshot.git, changedPaths: ['src/main.c', 'releases/x.md'] };
    const told = refusalOf(
      planApproval(
        { ...snapshot, ...(git && { git }) },
        { ...product, step: 'request', override: 'x' },
      ),
    );
    assert.match(told, /src\/main\.c have changes/);
    assert.doesNotMatch(told, /x\.md/);
  });

  it('a record with changes of its own', () => {
    const snapshot = snapshotWith(built);
    const git = snapshot.git && { ...snapshot.git, changedPaths: ['releases/2.1.0.yaml'] };
    const told = refusalOf(
      planFeedback({ ...snapshot, ...(git && { git }) }, { ...product, area: 'N', text: 'x' }),
    );
    assert.match(told, /releases\/2\.1\.0\.yaml.*not committed/);
  });
});

describe('a build that is submitted', () => {
  const submit = (more: object, record = planned): ReturnType<typeof planSubmitBuild> =>
    planSubmitBuild(snapshotWith(record), {
      ...act(people.developer),
      event: 'prerelease',
      ...more,
    });

  it('moves the version, commits, tags and is recorded in one commit', () => {
    const plan = planOf(submit({}));
    assert.deepEqual(
      plan.steps.map(({ type }) => type),
      ['edit-file', 'edit-file', 'commit', 'create-ref'],
    );
    const commit = plan.steps.find((step) => step.type === 'commit');
    assert.deepEqual(commit?.type === 'commit' && commit.paths, [
      'package.json',
      'releases/2.1.0.yaml',
    ]);
    const { builds, decisions } = recordAfter(snapshotWith(planned), plan);
    assert.equal(builds[0]?.name, '2.1.0-beta.2');
    assert.equal(builds[0].tag, 'v2.1.0-beta.2');
    assert.equal(builds[0].stage, 'beta');
    assert.equal(decisions[0]?.decidedBy, people.developer);
  });

  it('may leave the version, and is tagged as it is', () => {
    const plan = planSubmitBuild(snapshotWith(planned), act(people.developer));
    assert.ok(plan.ok && plan.value.build === '2.1.0-beta.1' && plan.value.tag === 'v2.1.0-beta.1');
  });

  describe('and has the version that a release leads to (APP-4)', () => {
    const waits = (plan: ReturnType<typeof planSubmitBuild>, tag: string): void => {
      const { steps, notes } = planOf(plan);
      assert.ok(plan.ok && plan.value.tag === undefined);
      assert.ok(!steps.some(({ type }) => type === 'create-ref'));
      const told = notes.map((note) => render(note, 'en')).join('\n');
      assert.match(told, new RegExp(`tag ${tag} is that of the release .+Tag Release…`));
    };

    it('gets no tag, whether it is called final or not', () => {
      for (const final of [true, false]) waits(submit({ event: 'release', final }), 'v2.1.0');
    });

    it('gets none where the version stays', () => {
      const record = planned.replace('version: 2.1.0', 'version: 2.1.0-beta.1');
      waits(planSubmitBuild(snapshotWith(record), act(people.developer)), 'v2.1.0-beta.1');
    });

    it('gets none in the scheme of Huawei either, where builds on the way are tagged', () => {
      const snapshot = snapshotOf({
        policy: { version: 'huawei', tags: ['{version}'] },
        files: { VERSION: 'V100R001B010' },
        branches: ['main'],
      });
      const { releases } = snapshotWith(planned.replace('2.1.0', 'V100R001C01B010'));
      const own = { ...snapshot, ...(releases && { releases }) };
      const build = (event?: string): ReturnType<typeof planSubmitBuild> =>
        planSubmitBuild(own, { ...act(people.developer), ...(event && { event }) });
      waits(build('customer'), 'V100R001C01B010');
      const onTheWay = build();
      assert.ok(onTheWay.ok && onTheWay.value.tag === 'V100R001B010');
    });

    it('is refused where such a tag was made of something else', () => {
      const snapshot = snapshotWith(planned);
      const { git } = snapshot;
      assert.ok(git);
      const refs = [...git.refs, { ref: 'refs/tags/v2.1.0', id: 'd'.repeat(40) }];
      const plan = planSubmitBuild(
        { ...snapshot, git: { ...git, refs } },
        { ...act(people.developer), event: 'release' },
      );
      assert.match(refusalOf(plan), /v2\.1\.0.* exists|exists.*v2\.1\.0/);
    });
  });

  it('is refused a second time under one name', () => {
    const told = refusalOf(planSubmitBuild(snapshotWith(built), act(people.developer)));
    assert.match(told, /was submitted/);
  });

  it('is recorded without a commit where that is wanted', () => {
    const plan = planOf(submit({ commit: false }));
    assert.deepEqual(
      plan.steps.map(({ type }) => type),
      ['edit-file', 'edit-file'],
    );
  });

  it('that is packed again moves only the number of its package (PKG-2)', () => {
    const packed = `${built}    package: BH_GW_X_CODE_010.zip\n`;
    const snapshot = snapshotWith(packed);
    const scheme = snapshotOf({
      policy: { files: [{ in: 'dist/*', scheme: 'package' }] },
    }).policy.files;
    const policy = { ...snapshot.policy, files: scheme };
    const plan = planSubmitBuild(
      { ...snapshot, policy },
      { ...act(people.developer), repack: true },
    );
    assert.ok(plan.ok, plan.ok ? '' : render(plan.reason, 'en'));
    assert.equal(plan.value.package, 'BH_GW_X_CODE_011.zip');
    assert.equal(plan.value.build, 'BH_GW_X_CODE_011.zip');
  });
});

describe('a release that is started', () => {
  const wish = {
    kind: 'temporary',
    by: people.product,
    at: '2026-11-04T09:00:00+08:00',
    today,
    version: '2.2.0',
    people: { 'product-manager': [people.product] },
    nodes: { iteration: today, defectReport: today, release: day('2026-11-05') },
  } as const;

  it('has a record in the release folder, with its plan, and one commit', () => {
    const plan = planStart(snapshotWith(planned), wish);
    assert.ok(plan.ok, plan.ok ? '' : render(plan.reason, 'en'));
    assert.equal(plan.value.path, 'releases/2.2.0.yaml');
    assert.deepEqual(
      plan.value.steps.map(({ type }) => type),
      ['create-file', 'commit'],
    );
  });

  it('makes the folder where it is not there', () => {
    const { releases: _, ...snapshot } = snapshotWith(planned);
    const plan = planStart(snapshot, wish);
    assert.ok(plan.ok && plan.value.steps[0]?.type === 'create-folder');
  });

  it('leads where its event does from the last stable version', () => {
    const { version: _, ...rest } = wish;
    const plan = planStart(snapshotWith(planned), { ...rest, event: 'major' });
    assert.ok(plan.ok && plan.value.version === '3.0.0');
    const text = plan.value.steps.find((step) => step.type === 'create-file');
    assert.ok(text?.type === 'create-file' && /^from: 2\.0\.0$/m.test(text.text));
  });

  const days = (release: string): object => ({ nodes: { ...wish.nodes, release: day(release) } });
  const cases: readonly (readonly [string, object, RegExp])[] = [
    ['a second open release of one version', { version: '2.1.0' }, /leads there and is not closed/],
    ['a version that is none', { version: 'two' }, /no version of/],
    ['a day before the start', days('2026-11-01'), /starts on 2026-11-04/],
    ['a temporary one of 0 working days (P3)', days('2026-11-04'), /working days/],
    ['a temporary one of 11 working days (P2)', days('2026-11-19'), /working days/],
    ['an id that begins with a dash', { id: '-x' }, /Cannot call a release "-x"/],
    ['a process that is not there', { process: 'mine' }, /there is none of this id/],
    ['an event that leads elsewhere', { event: 'patch' }, /2\.2\.0/],
  ];
  for (const [title, more, why] of cases)
    it(`is refused: ${title}`, () =>
      assert.match(refusalOf(planStart(snapshotWith(planned), { ...wish, ...more })), why));

  it('is accepted with 10 working days (P1)', () => {
    assert.ok(planStart(snapshotWith(planned), { ...wish, ...days('2026-11-18') }).ok);
  });
});

describe('the cycle of alpha and beta', () => {
  const beta = `${built}    stage: beta\n`;
  const publish = (record: string): ReturnType<typeof planPublish> =>
    planPublish(snapshotWith(record), { ...act(people.tester), to: 'external-net' });
  const bug = (lines: string): string =>
    `${beta}\ndefects:\n  - id: BUG-1\n    build: 2.1.0-beta.1\n    ${lines}\n`;

  it('P19: a beta is refused while test has not closed a bug of the version', () => {
    assert.match(refusalOf(publish(bug('state: fixed'))), /BUG-1/);
  });

  it('P21: an alpha on the day of the bug report is told, and not refused', () => {
    const alpha = `${planned}
builds:
  - { name: 2.1.0-alpha.1, stage: alpha, by: "${people.developer}", at: 2026-11-03 }
  - { name: 2.1.0-alpha.2, stage: alpha, by: "${people.developer}", at: 2026-11-04 }
defects:
  - { id: BUG-1, build: 2.1.0-alpha.1, state: fixed, reported: 2026-11-04, fixed: 2026-11-04 }
`;
    const own = { ...act(people.tester), to: 'test-site', build: '2.1.0-alpha.2' } as const;
    const { notes } = planOf(planPublish(snapshotWith(alpha), own));
    assert.ok(
      notes.some((note) => render(note, 'en').includes('BUG-1')),
      JSON.stringify(notes),
    );
  });

  it('P20: an urgent one needs no alpha, but the confirmation of test', () => {
    const closed = `state: closed\n    urgent: true\n    reported: 2026-11-04\n    closed: 2026-11-04\n    closedBy: ${people.tester}`;
    planOf(publish(bug(closed)));
    assert.match(refusalOf(publish(bug('state: fixed\n    urgent: true'))), /BUG-1/);
  });
});

describe('a defect that comes back', () => {
  it('loses the days on which it was fixed and closed, and keeps what is noted', () => {
    const record = `${built}
defects:
  - fixed: 2026-11-03
    id: BUG-1 # of the tracker
    build: 2.1.0-beta.1
    state: closed
    closed: 2026-11-04
    closedBy: ${people.tester}
`;
    const snapshot = snapshotWith(record);
    const own = { ...act(people.tester), id: 'BUG-1', state: 'open' } as const;
    const plan = planOf(planDefect(snapshot, own));
    assert.deepEqual(recordAfter(snapshot, plan).defects, [
      { id: 'BUG-1', build: '2.1.0-beta.1', state: 'open' },
    ]);
    const step = plan.steps.find((each) => each.type === 'edit-file');
    assert.ok(step?.type === 'edit-file');
    assert.match(spliceText(record, step.edits), / {2}- id: BUG-1 # of the tracker\n/);
  });
});

describe('what was overridden once', () => {
  it('opens nothing for the next build', () => {
    const overridden = `${withBug}overrides:
  - gate: submit-build
    reason: The customer waits
    missing: ['submit-build/defects:BUG-1']
    for: 2.1.0-beta.1
    by: ${people.developer}
    at: 2026-11-03
`;
    const decide = planSubmitBuild(snapshotWith(overridden), {
      ...act(people.developer),
      event: 'prerelease',
    });
    assert.match(refusalOf(decide), /BUG-1/);
  });
});

describe('a hotfix of a release', () => {
  const record = `${planned.replace('version: 2.1.0', 'version: 2.0.0')}
incidents:
  - { id: I1, title: It is down, by: "${people.tester}", at: 2026-11-03 }
`;
  const rules = { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' };
  const policy = { version: 'semver', tags: ['v{version}'], branches: [rules] };

  it('begins at its tag, and the incident names the version that mends it', () => {
    const plain = snapshotWith(record);
    const snapshot = { ...plain, policy: snapshotOf({ policy }).policy };
    const [state] = evaluateReleases(snapshot, today).states;
    assert.ok(state);
    const tag = tagOfRelease(snapshot, state);
    assert.deepEqual(tag, { ok: true, value: 'v2.0.0' });
    assert.deepEqual(
      openIncidents(state).map(({ id }) => id),
      ['I1'],
    );
    const own = { ...act(people.tester), tag: 'v2.0.0', target: 'a'.repeat(40), incident: 'I1' };
    const plan = planReleaseHotfix(snapshot, own);
    assert.ok(plan.ok, plan.ok ? '' : render(plan.reason, 'en'));
    assert.equal(plan.value.branch, 'hotfix/2.0.1');
    assert.equal(recordAfter(snapshot, plan.value).incidents[0]?.hotfix, '2.0.1');
    assert.deepEqual(
      plan.value.steps.map(({ type }) => type),
      ['edit-file', 'commit', 'create-ref'],
    );
  });

  it('needs a tag', () => {
    const snapshot = snapshotWith(planned);
    const [state] = evaluateReleases(snapshot, today).states;
    assert.ok(state);
    assert.ok(!tagOfRelease(snapshot, state).ok);
  });
});

describe('every plan', () => {
  it('leaves a record that is evaluated again', () => {
    const snapshot = snapshotWith(built);
    const plan = planOf(planIncident(snapshot, { ...act(people.tester), title: 'It is down' }));
    const record = recordAfter(snapshot, plan);
    assert.deepEqual(
      record.incidents.map(({ id, title, by }) => ({ id, title, by })),
      [{ id: 'I1', title: 'It is down', by: people.tester }],
    );
    const [file] = snapshot.releases?.records ?? [];
    assert.ok(file);
    const releases = { path: 'releases', records: [{ ...file, record }] };
    assert.equal(evaluateReleases({ ...snapshot, releases }, today).states.length, 1);
  });
});
