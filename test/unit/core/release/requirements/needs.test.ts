import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { ReleaseState } from '../../../../../src/core/release/evaluate/types';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import { aRecord, aSnapshot, commitId, day, people } from '../../../../support/release-records';

const today = day('2026-11-10');
const at = '2026-11-09T10:00:00+08:00';
const developer = { by: people.developer, at };
const tester = { by: people.tester, at };
const product = { by: people.product, at };
const ready = { planned: day('2026-11-12') };

function stateOf(values: Partial<ReleaseRecord>): ReleaseState {
  const [state] = evaluateReleases(aSnapshot({ records: [aRecord(values)] }), today).states;
  assert.ok(state);
  return state;
}

/** What is missing in the stages and at the gates of a release, by the ids of needs. */
function missing({ stages, gates }: ReleaseState): ReadonlySet<string> {
  const all = [...stages, ...gates].flatMap(({ lacking }) => lacking);
  return new Set(all.map(({ id }) => id.split(':', 1)[0] ?? ''));
}

interface NeedCase {
  /** Requirements and acceptance cases, and what they ask for. */
  readonly title: string;
  readonly need: string;
  readonly without: Partial<ReleaseRecord>;
  readonly supplied: Partial<ReleaseRecord>;
}

const temporary = { kind: 'temporary' } as const;
const emergency = { kind: 'emergency' } as const;
const stages = { process: 'six-stages' } as const;
const final = { name: '2.1.0', final: true, ...developer };
const plan = (values: Partial<ReleaseRecord['plan']>): Partial<ReleaseRecord> => ({
  plan: { start: day('2026-11-02'), agreed: [], nodes: {}, ...values },
});
const ticked = (...items: readonly string[]): Partial<ReleaseRecord> => ({
  checklist: Object.fromEntries(items.map((item) => [item, { done: true, ...product }])),
});
const special = { id: 'R-1', special: true, reviewedBy: people.test, reviewedOn: today };
const publicTest = (sites: number): Partial<ReleaseRecord> => ({
  publicTest: [{ sites, ...product }],
});
const published = (to: 'website' | 'business'): Partial<ReleaseRecord> => ({
  publications: [{ to, build: '2.1.0', ...product }],
});
const released = (planned: string): Partial<ReleaseRecord> => ({
  ...temporary,
  ...plan({ nodes: { release: { planned: day(planned) } } }),
});
const report = (
  kind: 'defect' | 'test' | 'focus',
  ...coverage: readonly ('traversal' | 'complete' | 'basic' | 'special')[]
): Partial<ReleaseRecord> => ({
  reports: [{ kind, build: '2.1.0', coverage, result: 'passed', ...tester }],
});
const defect = (state: 'open' | 'fixed' | 'closed'): Partial<ReleaseRecord> => ({
  builds: [{ name: '2.1.0-rc.1', ...developer }],
  defects: [{ id: 'BUG-1', build: '2.1.0-rc.1', state }],
});

const cases: readonly NeedCase[] = [
  {
    title: 'REL-5, ROLE-2, ROLE-3: product manager, developer and tester are named',
    need: 'plan/people',
    without: { people: {} },
    supplied: {},
  },
  {
    title: 'PLAN-1: product, development and test managers agree on the plan',
    need: 'plan/agreed',
    without: plan({ agreed: ['product-manager', 'test-manager'] }),
    supplied: plan({ agreed: ['product-manager', 'development-manager', 'test-manager'] }),
  },
  {
    title: 'PLAN-1: work and time are estimated',
    need: 'plan/estimate',
    without: plan({ work: '20 days' }),
    supplied: plan({ work: '20 days', time: '4 weeks' }),
  },
  {
    title: 'PLAN-2, P11: a plan without the day of the defect report is refused',
    need: 'plan/nodes',
    without: plan({ nodes: { iteration: ready, release: ready } }),
    supplied: plan({ nodes: { iteration: ready, defectReport: ready, release: ready } }),
  },
  {
    title: 'PLAN-3, P12: a special requirement says how it is controlled',
    need: 'plan/special',
    without: { ...temporary, requirements: [special] },
    supplied: { ...temporary, requirements: [{ ...special, control: 'parameter' }] },
  },
  {
    title: 'REL-3, P1, P2: a temporary release takes at most 10 working days',
    need: 'plan/length',
    without: released('2026-11-17'),
    supplied: released('2026-11-16'),
  },
  {
    title: 'REL-3, P3: a temporary release takes at least one working day',
    need: 'plan/length',
    without: released('2026-11-02'),
    supplied: released('2026-11-03'),
  },
  {
    title: 'DEV-1, PKG-3, LC-2: a build is packed and handed over to test',
    need: 'develop/build',
    without: {},
    supplied: { builds: [{ name: '2.1.0-rc.1', ...developer }] },
  },
  {
    title: 'DEV-2, P13: no build is submitted while a defect of the last one is open',
    need: 'submit-build/defects',
    without: defect('open'),
    supplied: defect('fixed'),
  },
  {
    title: 'DEV-3: known defects of an emergency release are mended before the next build',
    need: 'submit-build/defects',
    without: { ...emergency, ...defect('open') },
    supplied: { ...emergency, ...defect('fixed') },
  },
  {
    title: 'TEST-1, LC-3: the final build is tested in traversal and completely',
    need: 'test/report',
    without: { builds: [final], ...report('test', 'traversal') },
    supplied: { builds: [final], ...report('test', 'traversal', 'complete') },
  },
  {
    title: 'TEST-2: a defect report is submitted',
    need: 'test/defect-report',
    without: { builds: [final], ...report('test') },
    supplied: { builds: [final], ...report('defect') },
  },
  {
    title: 'TEST-3: the final version is submitted',
    need: 'test/final',
    without: { builds: [{ name: '2.1.0', ...developer }] },
    supplied: { builds: [final] },
  },
  {
    title: 'TEST-4: special requirements of a temporary release are tested by themselves',
    need: 'test/special',
    without: { ...temporary, requirements: [special], builds: [final], ...report('test') },
    supplied: {
      ...temporary,
      requirements: [special],
      builds: [final],
      ...report('focus', 'special'),
    },
  },
  {
    title: 'TEST-5: an emergency build is tested in its basic and special functions',
    need: 'test/focus',
    without: { ...emergency, builds: [final], ...report('focus', 'basic') },
    supplied: { ...emergency, builds: [final], ...report('focus', 'basic', 'special') },
  },
  {
    title: 'EMG-1: the delay of installations is agreed with the business departments',
    need: 'plan/delay',
    without: emergency,
    supplied: { ...emergency, delay: { agreedWith: 'Operations', ...product } },
  },
  {
    title: 'EMG-2, EMG-3: an emergency build is handed out once its main functions were traversed',
    need: 'hand-out/traversal',
    without: { ...emergency, builds: [final], ...report('focus', 'basic') },
    supplied: { ...emergency, builds: [final], ...report('focus', 'traversal') },
  },
  {
    title: 'FIN-1, BIZ-1: a normal release is done once it is on the website',
    need: 'publish/website',
    without: { builds: [final], ...published('business') },
    supplied: { builds: [final], ...published('website') },
  },
  {
    title: 'FIN-2, BIZ-2: a temporary release is given to the business departments',
    need: 'publish/business',
    without: { ...temporary, builds: [final] },
    supplied: { ...temporary, builds: [final], ...published('business') },
  },
  {
    title: 'FIN-2, P4, P5: more than 500 public-test sites come before the website',
    need: 'website/public-test',
    without: { ...temporary, ...publicTest(500) },
    supplied: { ...temporary, ...publicTest(501) },
  },
  {
    title: 'FIN-3, P26: an emergency release brings feedback for the next normal one',
    need: 'follow-up/feedback',
    without: { ...emergency, builds: [final] },
    supplied: { ...emergency, feedback: [{ area: 'Wuhan', text: 'Works', ...product }] },
  },
  {
    title: 'FIN-3: feedback names the normal release that takes it up',
    need: 'follow-up/target',
    without: { ...emergency, feedback: [{ area: 'Wuhan', text: 'Slow', ...product }] },
    supplied: {
      ...emergency,
      feedback: [{ area: 'Wuhan', text: 'Slow', target: '2.2.0', ...product }],
    },
  },
  {
    title: 'P14, LC-4: no deploy starts without a trigger of the rollback',
    need: 'deploy/rollback',
    without: {},
    supplied: { rollback: { trigger: 'Errors above 1 %' } },
  },
  {
    title: 'LC-5, S6-5: an incident of the release is followed until it is resolved',
    need: 'follow-up/incidents',
    without: { incidents: [{ id: 'INC-1', title: 'Down', ...product }] },
    supplied: { incidents: [{ id: 'INC-1', title: 'Down', resolved: today, ...product }] },
  },
  {
    title: 'LC-6: a release ends with what was learnt',
    need: 'close/retro',
    without: {},
    supplied: { retro: { good: ['Tests'], improve: [], ...product } },
  },
  {
    title: 'S6-1: the conditions to start with are confirmed',
    need: 'policy/start',
    without: stages,
    supplied: { ...stages, ...ticked('start-conditions') },
  },
  {
    title: 'S6-2: the deployment model is recorded',
    need: 'policy/deployment',
    without: stages,
    supplied: { ...stages, deployment: 'batch' },
  },
  {
    title: 'S6-3: the final review has its five boxes',
    need: 'post/review',
    without: { ...stages, ...ticked('review-versioning', 'review-strategy', 'review-checklist') },
    supplied: {
      ...stages,
      ...ticked(
        ...['review-versioning', 'review-strategy', 'review-checklist'],
        ...['review-rollback', 'review-hotfix'],
      ),
    },
  },
  {
    title: 'S6-6: the tips on small increments and expand/contract are looked at',
    need: 'candidate/tips',
    without: stages,
    supplied: { ...stages, ...ticked('smallest-increment', 'expand-contract') },
  },
  {
    title: 'S6-7: flags are cleaned up after a continuous release too',
    need: 'post/flags',
    without: { ...stages, deployment: 'continuous' },
    supplied: { ...stages, deployment: 'continuous', ...ticked('flag-cleanup') },
  },
];

describe('what the process of a release asks for', () => {
  for (const { title, need, without, supplied } of cases) {
    it(title, () => {
      assert.ok(missing(stateOf(without)).has(need), `${need} is missing`);
      assert.ok(!missing(stateOf(supplied)).has(need), `${need} was supplied`);
    });
  }

  it('REL-1, REL-4, REL-6: every release has one of three kinds, and an emergency no limit of days', () => {
    for (const kind of ['normal', 'temporary', 'emergency'] as const)
      assert.equal(stateOf({ kind }).process.kind, kind);
    const state = stateOf({ ...released('2027-03-01'), kind: 'emergency' });
    assert.ok(!missing(state).has('plan/length'));
  });

  const approvals = [
    ['APP-1', 'normal'],
    ['APP-2', 'temporary'],
    ['APP-3', 'emergency'],
  ] as const;
  for (const [id, kind] of approvals) {
    it(`${id}: a ${kind} release enters the repository after its three managers approved`, () => {
      const state = stateOf({ kind });
      const stage = state.stages.find((each) => each.stage.id === 'approve');
      assert.deepEqual(
        stage?.stage.needs.map(({ basis }) => basis),
        [[id, 'APP-4']],
      );
      assert.equal(state.gates.find(({ gate }) => gate.id === 'tag')?.isOpen, false);
    });
  }

  it('APP-1, APP-2, APP-3, APP-4: no tag, hand-out or announcement before the entry into the repository', () => {
    const commit = commitId('a');
    const by = [
      ['product-manager', people.product],
      ['development-manager', people.development],
    ] as const;
    const approved = by.map(([role, person]) => ({
      ...({ step: 'approve', role, commit, by: person, at } as const),
    }));
    for (const kind of ['normal', 'temporary', 'emergency'] as const) {
      const state = stateOf({
        kind,
        approvals: [{ step: 'request', commit, ...product }, ...approved],
      });
      for (const action of ['tag', 'hand-out', 'announce'])
        assert.equal(state.gates.find(({ gate }) => gate.id === action)?.isOpen, false, action);
    }
  });

  it('ROLE-1: only the product manager publishes', () => {
    for (const kind of ['normal', 'temporary', 'emergency'] as const)
      for (const action of ['publish', 'website', 'announce', 'hand-out']) {
        const gate = stateOf({ kind }).gates.find((each) => each.gate.id === action);
        assert.deepEqual(gate?.gate.pass, ['product-manager'], `${kind} ${action}`);
      }
  });

  it('AUTH-4: a normal release needs no authorisation', () => {
    const normal = stateOf({ builds: [final] }).process.gates;
    const needs = [...normal.values()].flatMap((gate) => gate.needs.map(({ need }) => need));
    assert.ok(!needs.includes('authorised'));
  });

  it('ANN-3: the mail is a stage of normal releases alone', () => {
    const has = (kind: ReleaseRecord['kind']): boolean =>
      stateOf({ kind }).stages.some(({ stage }) => stage.id === 'announce');
    assert.deepEqual((['normal', 'temporary', 'emergency'] as const).map(has), [
      true,
      false,
      false,
    ]);
  });

  it('LC-1: planning, building, testing, deployment, monitoring and feedback come in this order', () => {
    const order = ['planning', 'build', 'testing', 'deployment', 'monitoring', 'feedback'];
    for (const kind of ['normal', 'temporary', 'emergency'] as const) {
      const found = stateOf({ kind }).stages.map(({ stage }) => order.indexOf(stage.lifecycle));
      assert.deepEqual(found, [...found].sort(), kind);
    }
  });

  it('TRACK-1: a node whose day is over is told to the product manager as overdue', () => {
    const late = stateOf(plan({ nodes: { defectReport: { planned: day('2026-11-09') } } }));
    assert.equal(late.isOverdue, true);
    assert.ok(late.faults.some(({ rule }) => rule === 'release/overdue'));
    const done = { planned: day('2026-11-09'), actual: day('2026-11-09') };
    assert.equal(stateOf(plan({ nodes: { defectReport: done } })).isOverdue, false);
  });

  it('P8: a normal release that only a business department got is found', () => {
    const state = stateOf({ builds: [final], ...published('business') });
    assert.ok(state.faults.some(({ basis }) => basis.includes('FIN-1')));
  });

  it('P24: a second normal release in one natural quarter is a warning', () => {
    const planned = plan({ nodes: { release: { planned: day('2026-12-01') } } });
    const records = [
      aRecord({ id: 'one', version: '2.1.0', ...planned }),
      aRecord({ id: 'two', version: '2.2.0', ...planned }),
    ];
    const { states } = evaluateReleases(aSnapshot({ records }), today);
    const lacking = states.flatMap(({ stages: all }) => all.flatMap((stage) => stage.lacking));
    const told = lacking.filter(({ id }) => id.startsWith('plan/quarter'));
    assert.ok(told.length > 0);
    assert.ok(told.every(({ severity }) => severity === 'warning'));
  });
});
