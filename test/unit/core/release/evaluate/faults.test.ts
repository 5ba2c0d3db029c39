import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { ReleaseState } from '../../../../../src/core/release/evaluate/types';
import type { RoadmapFile } from '../../../../../src/core/release/record/types';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import { aBuild, enteredRelease } from '../../../../support/finished-release';
import { aRecord, aSnapshot, commitId, day, people } from '../../../../support/release-records';

const today = day('2026-11-10');

function stateOf(...records: ReleaseRecord[]): ReleaseState {
  const [state] = evaluateReleases(aSnapshot({ records }), today).states;
  assert.ok(state);
  return state;
}

/** `rule severity path` of every fault of a release. */
function faultsOf(...records: ReleaseRecord[]): string[] {
  return stateOf(...records).faults.map(
    ({ rule, severity, path }) => `${rule} ${severity} ${path.join('/')}`,
  );
}

const record = enteredRelease();
const limits = { areas: ['华北'], from: day('2026-11-06'), to: day('2026-11-30'), quantity: 10 };
const authorisation = { id: 'A', build: '2.1.0', by: people.product, at: '2026-11-06', ...limits };
const handOut = {
  to: 'North',
  build: '2.1.0',
  authorisation: 'A',
  by: people.product,
  at: '2026-11-08',
};

describe('what is wrong with a release', () => {
  it('is nothing where all is well', () => {
    assert.deepEqual(faultsOf(record), []);
  });

  const { plan } = record;
  const cases: readonly [string, ReleaseRecord, string][] = [
    [
      'a node that is planned before the start (PLAN-2)',
      {
        ...record,
        plan: { ...plan, nodes: { ...plan.nodes, release: { planned: day('2026-10-30') } } },
      },
      'release/order error plan/nodes/release/planned',
    ],
    [
      'a node that is reached in the future',
      {
        ...record,
        plan: { ...plan, nodes: { ...plan.nodes, release: { actual: day('2026-12-01') } } },
      },
      'release/order error plan/nodes/release/actual',
    ],
    [
      'a build before the start',
      { ...record, builds: [aBuild('2.1.0', { final: true, at: '2026-10-30' })] },
      'release/order warning builds/0/at',
    ],
    [
      'a clock set back',
      {
        ...record,
        builds: [aBuild('2.1.0-rc.1', { at: '2026-11-05' }), aBuild('2.1.0', { final: true })],
      },
      'release/order warning builds/1/at',
    ],
    [
      'something in the future',
      { ...record, incidents: [{ id: 'I', title: 'x', by: people.tester, at: '2026-11-20' }] },
      'release/order error incidents/0/at',
    ],
    [
      'a defect that was closed before it was reported',
      {
        ...record,
        defects: [
          { id: 'B', state: 'closed', reported: day('2026-11-04'), closed: day('2026-11-03') },
        ],
      },
      'release/order warning defects/0/closed',
    ],
    [
      'an overdue node (TRACK-1)',
      {
        ...record,
        plan: { ...plan, nodes: { ...plan.nodes, release: { planned: day('2026-11-09') } } },
      },
      'release/overdue warning plan/nodes/release/planned',
    ],
    [
      'a version that is none (REL-1)',
      { ...record, version: '2.1', from: '2.0.0' },
      'release/version error version',
    ],
    [
      'a final build of another version (TEST-3)',
      { ...record, builds: [{ ...aBuild('2.1.0-rc.1'), final: true }] },
      'release/version warning builds/0/name',
    ],
    [
      'a version where the event does not lead',
      { ...record, version: '2.2.0', event: 'minor' },
      'release/version error version',
    ],
    [
      'a person without a role',
      { ...record, incidents: [{ id: 'I', title: 'x', by: people.stranger, at: '2026-11-09' }] },
      'release/person warning incidents/0',
    ],
    [
      'somebody else than the product manager who publishes (ROLE-1)',
      {
        ...record,
        publications: [{ to: 'website', build: '2.1.0', by: people.tester, at: '2026-11-10' }],
      },
      'release/person error publications/0',
    ],
    [
      'use beyond the quantity (AUTH-3)',
      {
        ...record,
        authorisations: [authorisation],
        handOuts: [
          { ...handOut, quantity: 6 },
          { ...handOut, quantity: 5 },
        ],
      },
      'release/authorisation error handOuts/1/quantity',
    ],
    [
      'use in another area (AUTH-3)',
      { ...record, authorisations: [authorisation], handOuts: [{ ...handOut, area: '华南' }] },
      'release/authorisation error handOuts/0/area',
    ],
    [
      'use after the last day (AUTH-3)',
      {
        ...record,
        authorisations: [{ ...authorisation, to: day('2026-11-07') }],
        handOuts: [handOut],
      },
      'release/authorisation error handOuts/0/at',
    ],
    [
      'use by an authorisation that there is not (AUTH-3)',
      { ...record, handOuts: [handOut] },
      'release/authorisation error handOuts/0/authorisation',
    ],
    [
      'an alpha on the external net (CYC-3)',
      {
        ...record,
        builds: [aBuild('2.1.0-alpha.1', { stage: 'alpha' }), ...record.builds],
        publications: [
          { to: 'external-net', build: '2.1.0-alpha.1', by: people.product, at: '2026-11-09' },
        ],
      },
      'release/cycle warning publications/0/to',
    ],
  ];
  for (const [what, wrong, expected] of cases)
    it(`is ${what}`, () => {
      const found = faultsOf(wrong);
      assert.ok(found.includes(expected), found.join('\n'));
    });

  it('is a second open release of one version, until one is closed', () => {
    const second = aRecord({ id: 'again', closed: { by: people.product, at: '2026-11-09' } });
    const { closed, ...open } = second;
    assert.ok(closed);
    assert.ok(faultsOf(record, open).includes('release/twice error version'));
    assert.deepEqual(faultsOf(record, second), []);
  });

  it('is a roadmap that says something else (REV-2)', () => {
    const snapshot = aSnapshot({ records: [record] });
    const [file] = snapshot.releases?.records ?? [];
    const roadmapFault = (version: string, date: string): string[] => {
      const versions = [{ version, date: day(date), features: [], releases: [] }];
      const roadmap = { ...file, roadmap: { versions } } as unknown as RoadmapFile;
      const releases = { path: 'releases', records: snapshot.releases?.records ?? [], roadmap };
      const [state] = evaluateReleases({ ...snapshot, releases }, today).states;
      return state?.faults.map(({ severity, path }) => `${severity} ${path.join('/')}`) ?? [];
    };
    assert.deepEqual(roadmapFault('2.1.0', '2026-11-10'), []);
    assert.deepEqual(roadmapFault('2.2.0', '2026-11-10'), ['warning version']);
    assert.deepEqual(roadmapFault('2.1.0', '2026-11-20'), ['warning plan/nodes/release/planned']);
  });

  it('is told with its requirement in both languages', () => {
    const wrong = { ...record, version: '2.1', publications: [], handOuts: [handOut] };
    for (const { basis, message } of stateOf(wrong).faults) {
      assert.ok(basis.length > 0);
      assert.ok(message.text.en && message.text['zh-cn']);
    }
  });
});

describe('a tag of the release that was made by hand (APP-4)', () => {
  /** Made at this second of 6 November, when all approved at 10:00. */
  function faultsOfTag(clock: string): readonly string[] {
    const [id, commit] = [commitId('e'), commitId('a')];
    const made = day('2026-11-06');
    const object = {
      ...({ type: 'tag', target: 'commit', commit } as const),
      madeAt: Date.parse(`2026-11-06T${clock}+08:00`) / 1000,
      madeOn: made,
      committedAt: undefined,
      committedOn: undefined,
    };
    const git = {
      refs: [{ ref: 'refs/tags/v2.1.0', id }],
      releaseTags: new Map([[id, object]]),
    };
    const { states } = evaluateReleases(aSnapshot({ records: [record], git }), today);
    return states.flatMap(({ faults }) =>
      faults.map(({ rule, path }) => `${rule} ${path.join('/')}`),
    );
  }

  it('is found where it was made before the gate, were it by a minute', () => {
    assert.deepEqual(faultsOfTag('09:59:00'), ['release/approval version']);
  });

  it('is none where it came after', () => {
    assert.deepEqual(faultsOfTag('10:01:00'), []);
  });
});

describe('the nodes of a plan (TRACK-1)', () => {
  it('are due soon by working days, overdue after their day, and late where they were', () => {
    const nodes = {
      iteration: { planned: day('2026-11-04'), actual: day('2026-11-05') },
      defectReport: { planned: day('2026-11-12') },
      release: { planned: day('2026-11-13') },
      demo: { planned: day('2026-11-09') },
    };
    const state = stateOf({ ...record, plan: { ...record.plan, nodes } });
    assert.deepEqual(
      state.nodes.map((each) => `${each.id} ${each.state} ${each.owner.role}`),
      [
        'iteration done-late developer',
        'defectReport due-soon tester',
        'release open product-manager',
        'demo overdue product-manager',
      ],
    );
    assert.equal(state.due?.id, 'demo');
    assert.equal(state.isOverdue, true);
  });
});
