import assert from 'node:assert/strict';
import { catalogue } from '../../../../../src/core/catalogue';
import { readPolicy } from '../../../../../src/core/policy/read-policy';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { ReleaseState } from '../../../../../src/core/release/evaluate/types';
import type { ActionId } from '../../../../../src/core/release/process/types';
import type { Authorisation, Defect, ReleaseRecord } from '../../../../../src/core/release/types';
import { aBuild, approvals, enteredRelease } from '../../../../support/finished-release';
import { aRecord, aSnapshot, commitId, day, people } from '../../../../support/release-records';

const today = day('2026-11-10');
const groups = ['rnd', 'test', 'support', 'maintenance', 'operations', 'business'];
const recipients = new Map(groups.map((group) => [group, [`${group}@example.com`]]));

function evaluate(...records: ReleaseRecord[]): ReleaseState {
  const snapshot = aSnapshot({ records, release: { recipients } });
  const [state] = evaluateReleases(snapshot, today).states;
  assert.ok(state);
  return state;
}

/** What closes a gate, by id. */
function closing(state: ReleaseState, action: ActionId): string[] {
  const gate = state.gates.find((each) => each.gate.id === action);
  assert.ok(gate);
  const ids = gate.lacking.filter(({ severity }) => severity === 'error').map(({ id }) => id);
  assert.equal(gate.isOpen, ids.length === 0);
  return ids;
}

function lackingIn(state: ReleaseState, stage: string): string[] {
  const found = state.stages.find((each) => each.stage.id === stage);
  return found?.lacking.map(({ id }) => id) ?? [];
}

function rulesOf(state: ReleaseState, basis: string): string[] {
  return state.faults.filter((each) => each.basis.includes(basis)).map(({ rule }) => rule);
}

function temporary(values: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return enteredRelease({ kind: 'temporary', ...values });
}

/** A temporary release that is planned for a day; it starts on Monday, 2 November 2026. */
function plannedFor(release: string): ReleaseRecord {
  const record = temporary();
  const nodes = { ...record.plan.nodes, release: { planned: day(release) } };
  return { ...record, plan: { ...record.plan, nodes } };
}

function publicTest(sites: number): Partial<ReleaseRecord> {
  return { publicTest: [{ sites, by: people.product, at: '2026-11-09' }] };
}

const authorisation: Authorisation = {
  id: 'A-1',
  build: '2.1.0',
  quantity: 100,
  areas: ['华北'],
  from: day('2026-11-06'),
  to: day('2026-12-31'),
  guidance: 'Only where the fault was seen',
  oa: { id: 'OA-1', signer: 'Sun Li', on: day('2026-11-07') },
  by: people.product,
  at: '2026-11-06',
};

function emergency(values: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return enteredRelease({ kind: 'emergency', authorisations: [authorisation], ...values });
}

function announcement(to: readonly string[]): Partial<ReleaseRecord> {
  const at = '2026-11-10T10:00:00+08:00';
  return { announcements: [{ to, by: people.product, at }] };
}

function special(control?: 'user' | 'parameter'): Partial<ReleaseRecord> {
  const reviewed = { reviewedBy: people.test, reviewedOn: day('2026-11-03') };
  return {
    requirements: [{ id: 'R-1', special: true, ...reviewed, ...(control && { control }) }],
  };
}

const openDefect: Defect = { id: 'BUG-1', build: '2.1.0-rc.1', state: 'open' };

/** Two builds, with a defect of the first. */
function secondBuild(defect: Partial<Defect>): ReleaseRecord {
  return enteredRelease({
    builds: [
      aBuild('2.1.0-rc.1'),
      aBuild('2.1.0', { final: true, at: '2026-11-04T12:00:00+08:00' }),
    ],
    defects: [{ ...openDefect, ...defect }],
  });
}

/** A published alpha or beta of a cycle whose defect was reported on Monday. */
function cycle(
  stages: readonly string[],
  defect: Partial<Defect>,
  at = '2026-11-04T18:00:00+08:00',
): ReleaseRecord {
  const builds = stages.map((stage) =>
    aBuild(`2.1.0-${stage}.1`, { stage, at: '2026-11-02T17:00:00+08:00' }),
  );
  const last = builds.at(-1);
  return enteredRelease({
    builds,
    reports: [],
    approvals: [],
    defects: [{ id: 'BUG-1', state: 'closed', reported: day('2026-11-02'), ...defect }],
    publications: [
      {
        to: last?.stage === 'alpha' ? 'test-site' : 'external-net',
        build: last?.name ?? '',
        by: people.product,
        at,
      },
    ],
  });
}

/** What a publication of the cycle had against it, as `severity`. */
function cycleFaults(record: ReleaseRecord): string[] {
  const { faults } = evaluate(record);
  return faults.filter(({ rule }) => rule === 'release/cycle').map(({ severity }) => severity);
}

const website = { to: 'website', build: '2.1.0', by: people.product, at: '2026-11-10' } as const;
const business = { ...website, to: 'business' } as const;

describe('acceptance cases of the release process', () => {
  it('P1: a temporary release of 10 working days is accepted (REL-3)', () => {
    assert.deepEqual(closing(evaluate(plannedFor('2026-11-16')), 'submit-build'), []);
  });
  it('P2: a temporary release of 11 working days is refused (REL-3)', () => {
    const state = evaluate(plannedFor('2026-11-17'));
    assert.deepEqual(closing(state, 'submit-build'), ['plan/length:planned']);
  });
  it('P3: a temporary release of 0 working days is refused (REL-3, REL-4)', () => {
    const state = evaluate(plannedFor('2026-11-02'));
    assert.ok(closing(state, 'submit-build').includes('plan/length:planned'));
    const urgent = { ...plannedFor('2026-11-02'), kind: 'emergency' } as const;
    assert.ok(!closing(evaluate(urgent), 'submit-build').includes('plan/length:planned'));
  });

  it('P4: 500 sites of public test are not enough for the website (FIN-2)', () => {
    const record = temporary(publicTest(500));
    assert.deepEqual(closing(evaluate(record), 'website'), ['website/public-test']);
    const published = evaluate({ ...record, publications: [website] });
    assert.deepEqual(rulesOf(published, 'FIN-2'), ['release/gate']);
  });
  it('P5: 501 sites are (FIN-2)', () => {
    const record = temporary(publicTest(501));
    assert.deepEqual(closing(evaluate(record), 'website'), []);
    const published = evaluate({ ...record, publications: [website] });
    assert.deepEqual(rulesOf(published, 'FIN-2'), []);
  });

  it('P6: a temporary package without validity is refused (AUTH-1, AUTH-2, BIZ-2)', () => {
    const { from, to, ...rest } = authorisation;
    const refused = evaluate(temporary({ authorisations: [rest] }));
    assert.deepEqual(closing(refused, 'hand-out'), [
      'hand-out/authorised:A-1.from',
      'hand-out/authorised:A-1.to',
    ]);
    const accepted = evaluate(
      temporary({ authorisations: [{ ...rest, ...(from && { from }), ...(to && { to }) }] }),
    );
    assert.deepEqual(closing(accepted, 'hand-out'), []);
  });
  it('P7: an emergency package without OA confirmation is not usable (AUTH-1)', () => {
    const { oa, ...rest } = authorisation;
    assert.ok(oa);
    const handOut = {
      to: 'North',
      build: '2.1.0',
      authorisation: 'A-1',
      by: people.product,
      at: '2026-11-08',
    };
    const refused = evaluate(emergency({ authorisations: [rest], handOuts: [handOut] }));
    assert.deepEqual(
      closing(refused, 'hand-out'),
      ['id', 'signer', 'on'].map((key) => `hand-out/authorised:A-1.oa.${key}`),
    );
    assert.deepEqual(rulesOf(refused, 'AUTH-1'), ['release/authorisation']);
    const accepted = evaluate(emergency({ handOuts: [handOut] }));
    assert.deepEqual(closing(accepted, 'hand-out'), []);
    assert.deepEqual(rulesOf(accepted, 'AUTH-1'), []);
  });
  it('P7: nor is one that was handed out before its OA confirmation (AUTH-1)', () => {
    const handOut = {
      to: 'North',
      build: '2.1.0',
      authorisation: 'A-1',
      by: people.product,
      at: '2026-11-06T18:00:00+08:00',
    };
    const state = evaluate(emergency({ handOuts: [handOut] }));
    assert.deepEqual(rulesOf(state, 'AUTH-1'), ['release/authorisation']);
  });

  it('P8: a normal release published only to a business department is a finding (FIN-1, BIZ-1)', () => {
    assert.deepEqual(rulesOf(evaluate(enteredRelease({ publications: [business] })), 'FIN-1'), [
      'release/follow-up',
    ]);
    const both = enteredRelease({ publications: [business, website] });
    assert.deepEqual(rulesOf(evaluate(both), 'FIN-1'), []);
  });

  it('P9: an announcement without remaining problems is refused (ANN-2)', () => {
    const { remaining, ...rest } = enteredRelease();
    assert.deepEqual(remaining, []);
    assert.deepEqual(closing(evaluate(rest), 'announce'), ['announce/parts:remaining']);
    assert.deepEqual(closing(evaluate(enteredRelease()), 'announce'), []);
    assert.deepEqual(rulesOf(evaluate({ ...rest, ...announcement(groups) }), 'ANN-2'), [
      'release/gate',
    ]);
  });
  it('P9: the version that it compares with is that of the record, else that of the tags (ANN-2)', () => {
    const { from, ...rest } = enteredRelease();
    assert.equal(from, '2.0.0');
    const [head] = aSnapshot().git?.refs ?? [];
    assert.ok(head);
    const tagged = (tag: string): ReleaseState | undefined => {
      const refs = [head, { ref: `refs/tags/${tag}`, id: commitId('c') }];
      const snapshot = aSnapshot({ records: [rest], git: { refs }, release: { recipients } });
      return evaluateReleases(snapshot, today).states[0];
    };
    const [before, after] = [tagged('v2.0.0'), tagged('v2.2.0')];
    assert.ok(before && after);
    assert.deepEqual(closing(before, 'announce'), []);
    assert.deepEqual(closing(after, 'announce'), ['announce/parts:since']);
  });
  it('P10: an announcement without 运维 among the recipients is refused (ANN-1)', () => {
    const without = new Map([...recipients].filter(([group]) => group !== 'maintenance'));
    const snapshot = aSnapshot({ records: [enteredRelease()], release: { recipients: without } });
    const [state] = evaluateReleases(snapshot, today).states;
    assert.ok(state);
    assert.deepEqual(closing(state, 'announce'), ['announce/parts:recipients:maintenance']);
    const five = groups.filter((group) => group !== 'maintenance');
    assert.deepEqual(rulesOf(evaluate(enteredRelease(announcement(five))), 'ANN-1'), [
      'release/gate',
    ]);
    assert.deepEqual(rulesOf(evaluate(enteredRelease(announcement(groups))), 'ANN-1'), []);
  });

  it('P11: a plan without the day of the defect report is refused (PLAN-2)', () => {
    const record = enteredRelease();
    const { defectReport, ...nodes } = record.plan.nodes;
    assert.ok(defectReport);
    const state = evaluate({ ...record, plan: { ...record.plan, nodes } });
    assert.deepEqual(closing(state, 'submit-build'), [
      'plan/nodes:plan.nodes.defectReport.planned',
    ]);
    assert.deepEqual(closing(evaluate(record), 'submit-build'), []);
  });
  it('P12: a special requirement without control mode is refused (PLAN-3)', () => {
    assert.deepEqual(closing(evaluate(temporary(special())), 'submit-build'), [
      'plan/special:R-1.control',
    ]);
    assert.deepEqual(closing(evaluate(temporary(special('user'))), 'submit-build'), []);
  });

  it('P13: the next build with an open defect of the last is refused (DEV-2)', () => {
    const state = evaluate(secondBuild({}));
    assert.ok(closing(state, 'submit-build').includes('submit-build/defects:BUG-1'));
    assert.ok(rulesOf(state, 'DEV-2').includes('release/gate'));
    const late = evaluate(secondBuild({ state: 'closed', fixed: day('2026-11-05') }));
    assert.ok(rulesOf(late, 'DEV-2').includes('release/gate'));
    const mended = evaluate(secondBuild({ state: 'closed', fixed: day('2026-11-04') }));
    assert.deepEqual(rulesOf(mended, 'DEV-2'), []);
  });
  it('P14: a deploy without rollback trigger is refused (S6)', () => {
    const rollout = [{ step: 'canary', by: people.development, at: '2026-11-09T10:00:00+08:00' }];
    const refused = evaluate(enteredRelease({ rollout }));
    assert.deepEqual(closing(refused, 'deploy'), ['deploy/rollback:rollback.trigger']);
    assert.deepEqual(rulesOf(refused, 'S6'), ['release/gate']);
    const rollback = { trigger: 'Errors above 1 %' };
    assert.deepEqual(rulesOf(evaluate(enteredRelease({ rollout, rollback })), 'S6'), []);
    const later = { ...rollback, at: '2026-11-09T11:00:00+08:00', by: people.product };
    assert.deepEqual(rulesOf(evaluate(enteredRelease({ rollout, rollback: later })), 'S6'), [
      'release/gate',
    ]);
  });

  it('P19: a beta with a bug that test has not closed is refused (CYC-1)', () => {
    assert.deepEqual(cycleFaults(cycle(['alpha', 'beta'], { state: 'fixed' })), ['error']);
    assert.deepEqual(cycleFaults(cycle(['alpha', 'beta'], {})), []);
  });
  it('P20: an urgent beta without alpha is accepted once test confirmed it (CYC-2)', () => {
    const sameDay = '2026-11-02T18:00:00+08:00';
    assert.deepEqual(cycleFaults(cycle(['beta'], { urgent: true }, sameDay)), []);
    assert.deepEqual(cycleFaults(cycle(['beta'], { urgent: true, state: 'fixed' }, sameDay)), [
      'error',
    ]);
    assert.deepEqual(cycleFaults(cycle(['beta'], {})), ['error']);
  });
  it('P21: an alpha on the day of the bug report is a warning (CYC-1)', () => {
    assert.deepEqual(cycleFaults(cycle(['alpha'], {}, '2026-11-02T18:00:00+08:00')), ['warning']);
    assert.deepEqual(cycleFaults(cycle(['alpha'], {}, '2026-11-03T18:00:00+08:00')), []);
    assert.deepEqual(
      cycleFaults(cycle(['alpha'], { urgent: true }, '2026-11-02T18:00:00+08:00')),
      [],
    );
  });

  it('P24: two formal releases of one product in one natural quarter are a warning (REL-2)', () => {
    const first = enteredRelease({ id: '2.0.9', version: '2.0.9' });
    const state = evaluate(enteredRelease(), first);
    assert.deepEqual(rulesOf(state, 'REL-2'), ['release/twice']);
    assert.ok(lackingIn(state, 'plan').includes('plan/quarter:2.0.9'));
    assert.deepEqual(rulesOf(evaluate(enteredRelease(), { ...first, unit: 'other' }), 'REL-2'), []);
    assert.deepEqual(
      rulesOf(evaluate(enteredRelease(), { ...first, kind: 'temporary' }), 'REL-2'),
      [],
    );
  });

  it('P25: stage 1 is not left without a policy that names the scheme (S6)', () => {
    const record = aRecord({ process: 'six-stages', deployment: 'batch' });
    assert.equal(evaluate(record).current?.stage.id, 'policy');
    assert.ok(lackingIn(evaluate(record), 'policy').includes('policy/written'));
    const { policy } = readPolicy('{ "version": "semver" }', { catalogue });
    assert.ok(policy);
    const [state] = evaluateReleases(aSnapshot({ records: [record], policy }), today).states;
    assert.equal(state?.current?.stage.id, 'branching');
  });

  it('P26: an emergency final version without a feedback item is a finding (FIN-3)', () => {
    const record = emergency({ publications: [business] });
    assert.deepEqual(rulesOf(evaluate(record), 'FIN-3'), ['release/follow-up']);
    const feedback = { area: '华北', text: 'Fine', by: people.product, at: '2026-11-10' };
    assert.deepEqual(rulesOf(evaluate({ ...record, feedback: [feedback] }), 'FIN-3'), [
      'release/follow-up',
    ]);
    const taken = { ...record, feedback: [{ ...feedback, target: '2.2.0' }] };
    assert.deepEqual(rulesOf(evaluate(taken), 'FIN-3'), []);
  });

  it('APP-4: nothing leaves the house before it is in the repository', () => {
    const closed: ActionId[] = ['tag', 'hand-out', 'deploy', 'publish', 'website', 'announce'];
    const record = enteredRelease({ approvals: approvals().slice(0, 4) });
    for (const action of closed)
      assert.ok(closing(evaluate(record), action).includes(`${action}/approval:enter`), action);
    assert.equal(evaluate(record).approval.state, 'approved');
    assert.equal(evaluate(enteredRelease()).approval.state, 'in-repository');
    const other = enteredRelease({ approvals: approvals(commitId('b')) });
    assert.ok(closing(evaluate(other), 'tag').length > 0);
  });
});
