import assert from 'node:assert/strict';
import { catalogue } from '../../../../../src/core/catalogue';
import { readPolicy } from '../../../../../src/core/policy/read-policy';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { Lacking } from '../../../../../src/core/release/evaluate/types';
import { defaultReleasePolicy } from '../../../../../src/core/release/process/default-policy';
import type { Process } from '../../../../../src/core/release/process/types';
import type { Build, Defect, ReleaseRecord } from '../../../../../src/core/release/types';
import { readRecord } from '../../../../../src/core/release/record/read-record';
import { parsers } from '../../../../../src/lazy/parsers';
import { nameMarks } from '../../../../../src/core/refs/name-marks';
import { checkRepository } from '../../../../../src/core/rules/check-repository';
import { fixesFor } from '../../../../../src/core/rules/fixes-for';
import { parse, step } from '../../../../../src/core/scheme';
import type { Policy } from '../../../../../src/core/policy/types';
import { schemeOf } from '../../catalogue/schemes';
import { aRecord, aSnapshot, day, people } from '../../../../support/release-records';

const today = day('2026-11-12');
const at = '2026-11-12T10:00:00+08:00';

function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  assert.ok(policy, JSON.stringify(problems));
  return policy;
}

/** What an event makes of a name; undefined where it is refused. */
function after(id: string, name: string, event: string): string | undefined {
  const scheme = schemeOf(id);
  const from = parse(scheme, name).name;
  assert.ok(from, name);
  const done = step(scheme, from, event, { today });
  return done.ok ? done.to.text : undefined;
}

function stateOf(values: Partial<ReleaseRecord>, processes?: ReadonlyMap<string, Process>) {
  const snapshot = aSnapshot({
    records: [aRecord(values)],
    ...(processes && { release: { processes } }),
  });
  const [state] = evaluateReleases(snapshot, today).states;
  assert.ok(state);
  return state;
}

describe('the cycle of alpha and beta', () => {
  const report = (reported: string, rest: Partial<Defect> = {}): Defect => ({
    id: 'BUG-1',
    state: 'closed',
    reported: day(reported),
    fixed: day(reported),
    closed: day(reported),
    closedBy: people.tester,
    ...rest,
  });
  const build = (stage: string): Build => ({
    name: `1.2.3.261112_${stage}`,
    stage,
    by: people.developer,
    at,
  });
  const lacking = (defect: Defect, ...stages: readonly string[]): readonly Lacking[] => {
    const state = stateOf({ defects: [defect], builds: stages.map(build) });
    return state.gates.find(({ gate }) => gate.id === 'publish-stage')?.lacking ?? [];
  };

  it('CYC-1, P19: a beta waits until test has closed every bug', () => {
    const open = report('2026-11-09', { state: 'fixed' });
    assert.ok(lacking(open, 'alpha', 'beta').some(({ severity }) => severity === 'error'));
    assert.deepEqual(lacking(report('2026-11-09'), 'alpha', 'beta'), []);
  });

  it('CYC-2, P20: an urgent beta may skip the alpha, and never the confirmation by test', () => {
    assert.deepEqual(lacking(report('2026-11-12', { urgent: true }), 'beta'), []);
    assert.ok(lacking(report('2026-11-09'), 'beta').length > 0);
    const unconfirmed = report('2026-11-12', { urgent: true, state: 'fixed' });
    assert.ok(lacking(unconfirmed, 'beta').length > 0);
  });

  it('CYC-1, P21: an alpha on the day of the report is a warning', () => {
    const told = lacking(report('2026-11-12'), 'alpha');
    assert.deepEqual(
      told.map(({ severity }) => severity),
      ['warning'],
    );
    assert.deepEqual(lacking(report('2026-11-11'), 'alpha'), []);
  });

  it('CYC-3: an alpha goes to the test site, a beta to the external net', () => {
    const found = (to: 'test-site' | 'external-net'): boolean =>
      stateOf({
        defects: [report('2026-11-09')],
        builds: [build('alpha')],
        publications: [{ to, build: build('alpha').name, by: people.product, at }],
      }).faults.some(({ basis }) => basis.includes('CYC-3') && basis.length === 1);
    assert.deepEqual([found('external-net'), found('test-site')], [true, false]);
  });

  it('CYC-4: a change of today bears the date of today, whatever moves', () => {
    for (const event of ['major', 'minor', 'revision', 'stage', 'day'])
      assert.match(after('greek', '1.2.3.261101_beta', event) ?? '', /\.261112_/, event);
  });
});

describe('DEC-2: four people sign a document', () => {
  const normal = defaultReleasePolicy.processes.get('normal');
  assert.ok(normal);
  const [first, ...others] = normal.stages;
  assert.ok(first);
  const signing: Process = {
    ...normal,
    stages: [
      {
        ...first,
        needs: [
          {
            ...{ need: 'signed', id: 'plan/signed', basis: ['DEC-2'], severity: 'error' },
            who: ['product-manager'],
          },
        ],
      },
      ...others,
    ],
  };
  const signature = { by: people.product, on: today };
  const lacks = (...steps: readonly ('draft' | 'review' | 'countersign' | 'approve')[]) => {
    const signed = Object.fromEntries(steps.map((each) => [each, signature]));
    const state = stateOf(
      { documents: [{ path: 'docs/srs.md', ...signed }] },
      new Map([['normal', signing]]),
    );
    return state.stages[0]?.lacking.length;
  };

  it('DEC-2: draft, review, countersign and approve, each by somebody and on a day', () => {
    assert.equal(lacks('draft', 'review'), 2);
    assert.equal(lacks('draft', 'review', 'countersign', 'approve'), 0);
  });
});

describe('names and numbers that the process relies on', () => {
  it('DEMO-1: demonstration software keeps its first number', () => {
    assert.equal(after('product-demo', 'ZS_V0.1.0_20261101', 'contract'), undefined);
    assert.equal(after('product-demo', 'ZS_V0.1.0_20261101', 'feature'), 'ZS_V0.2.0_20261112');
  });

  it('MED-1: an update of a medical device is classified by its event, and a recall moves the first number', () => {
    const { events = {} } = schemeOf('medical').data;
    assert.match(events['major']?.meaning?.en ?? '', /recall/i);
    assert.equal(after('medical', '1.2.3.261101', 'major'), '2.0.0.261112');
    assert.equal(after('medical', '1.2.3.261101', 'corrective'), '1.2.4.261112');
  });

  describe('MED-1: what an update of a medical device is', () => {
    const lacks = (version: string, more: Partial<ReleaseRecord>): string[] => {
      const records = [aRecord({ version, from: '1.2.3.261101', ...more })];
      const policy = policyOf({ version: 'medical' });
      const [state] = evaluateReleases(aSnapshot({ records, policy }), today).states;
      const gate = state?.gates.find((each) => each.gate.id === 'submit-build');
      assert.ok(gate);
      return gate.lacking.flatMap(({ id }) => (id.startsWith('plan/version') ? [id] : []));
    };

    it('is said before a build moves A, B or C, and needs not be for the day of a build', () => {
      for (const version of ['2.0.0.261112', '1.3.0.261112', '1.2.4.261112'])
        assert.deepEqual(lacks(version, {}), ['plan/version:classification']);
      assert.deepEqual(lacks('1.2.3.261112', {}), []);
      assert.deepEqual(lacks('1.3.0.261112', { event: 'minor' }), []);
      assert.deepEqual(lacks('1.3.0.261112', { event: 'major' }), ['plan/version:event']);
    });

    it('is major where a recall is behind it', () => {
      const recall = true;
      assert.deepEqual(lacks('1.2.4.261112', { event: 'corrective', recall }), [
        'plan/version:recall',
      ]);
      assert.deepEqual(lacks('2.0.0.261112', { event: 'major', recall }), []);
    });
  });

  it('USE-1: builds with C go to customers, others do not', () => {
    const marks = nameMarks(schemeOf('huawei'));
    assert.equal(marks.roleOf('V100R001C01B010'), 'customer');
    assert.notEqual(marks.roleOf('V100R001B010'), 'customer');
  });

  it('PKG-1: packages are of the four points CODE, ST, SDV and acceptance', () => {
    const scheme = schemeOf('package');
    for (const stage of ['CODE', 'ST', 'SDV'])
      assert.ok(parse(scheme, `KD_LC_MCS_${stage}_010`).name, stage);
  });

  it('PKG-2, RO-MEM: an unplanned re-pack changes the last digit alone', () => {
    assert.equal(after('package', 'KD_LC_MCS_ST_010', 'repack'), 'KD_LC_MCS_ST_011');
    assert.equal(after('package', 'KD_LC_MCS_ST_011', 'plan'), 'KD_LC_MCS_ST_020');
  });

  it('BL-3: a baseline says project, terminal, stage and, where it has one, its item', () => {
    assert.ok(parse(schemeOf('baseline'), 'Baseline_LC_MCS_项目计划_G1ST').name);
    assert.ok(parse(schemeOf('baseline'), 'Baseline_LC_MCS_G1ST').name);
  });

  it('BR-1: a branch of a package bears the day of branching', () => {
    const moved = after('branch', 'Branch_LC_MCS_G1ST_20261101', 'iteration');
    assert.match(moved ?? '', /_20261112$/);
  });

  it('VER-1: each of four events moves its own segment of a version, and four kinds of parts have versions of their own', () => {
    const moves = {
      test: '1.3.1.7',
      publish: '1.3.2.0',
      requirement: '1.4.0.1',
      redesign: '2.0.0.1',
    };
    for (const [event, to] of Object.entries(moves))
      assert.equal(after('test-publish', '1.3.1.6', event), to, event);
    assert.deepEqual(Object.keys(schemeOf('test-publish').data.events ?? {}).sort(), [
      ...Object.keys(moves).sort(),
    ]);
    const parts = ['client', 'server', 'billing', 'gateway'];
    const { units } = policyOf({
      version: 'test-publish',
      units: Object.fromEntries(parts.map((path) => [path, { path }])),
    });
    assert.deepEqual(
      units.map(({ id }) => id),
      parts,
    );
  });

  it('VER-2: the revisions of a specification rise by their own scheme', () => {
    assert.equal(after('revision-label', 'V1.0', 'minor'), 'V1.1');
    assert.equal(after('revision-label', 'V1.1', 'major'), 'V2.0');
  });
});

describe('the repository and its keepers', () => {
  const policy = policyOf({
    version: 'semver',
    files: { in: 'docs/*', scheme: 'document' },
    items: { SRS: 'docs/srs/**' },
  });
  const named = [{ path: 'docs/readme final v2.doc', isFolder: false }];
  const snapshot = aSnapshot({ rest: { policy, named } });

  it('RO-QA, RO-MEM, CM-1: what is uploaded is held to the naming standard', () => {
    const found = checkRepository(snapshot, { today }).map(({ rule }) => rule);
    assert.ok(found.includes('file/malformed'));
  });

  it('RO-PMO: a name that deviates is told with one that would do', () => {
    const tag = aSnapshot({
      git: { refs: [{ ref: 'refs/tags/v1.2', id: 'a'.repeat(40) }] },
      rest: { policy: policyOf({ version: 'semver', tags: ['v{version}'] }) },
    });
    const [finding] = checkRepository(tag, { today });
    assert.equal(finding?.rule, 'tag/malformed');
    assert.deepEqual(
      fixesFor(finding, tag)
        .map(({ replacement }) => replacement)
        .slice(0, 1),
      ['v1.2.0'],
    );
  });

  it('RO-LIB, RO-CMO: repository administrator and configuration manager enter a release and tag it', () => {
    for (const action of ['enter-repository', 'tag'] as const) {
      const gate = defaultReleasePolicy.processes.get('normal')?.gates.get(action);
      for (const role of ['librarian', 'configuration-manager'])
        assert.ok(gate?.pass.includes(role), `${action} ${role}`);
    }
  });

  it('RO-PM: external version, abbreviation and iterations come from the file, and a late iteration is told to the project manager', () => {
    const text = `kind: normal
version: 2.1.0
external: V100R001C01B023
abbreviation: ATLAS
people: { project-manager: [${people.stranger}] }
plan:
  start: 2026-11-02
  nodes:
    iteration: { planned: 2026-11-04, owner: project-manager }
    iteration-2: { planned: 2026-12-04, owner: project-manager }
`;
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    const file = { path: 'releases/2.1.0.yaml', content, fingerprint: '1' };
    const { record } = readRecord(file, parsers);
    assert.deepEqual([record?.external, record?.abbreviation], ['V100R001C01B023', 'ATLAS']);
    const state = stateOf(record ?? {});
    assert.deepEqual(
      state.nodes
        .filter(({ id }) => id.startsWith('iteration'))
        .map(({ id, state: is, owner }) => [id, is, owner.role]),
      [
        ['iteration', 'overdue', 'project-manager'],
        ['iteration-2', 'open', 'project-manager'],
      ],
    );
    assert.deepEqual(state.nodes[0]?.owner.people, [people.stranger]);
  });

  it('REV-1: the review points that a policy names wait for somebody to tick them, and close the gate of the approval until then', () => {
    const items = ['TR4 design', 'TR5 trial'];
    const { release } = policyOf({
      version: 'semver',
      release: {
        processes: {
          normal: { more: { test: { id: 'test/reviews', need: 'checklist', items } } },
        },
      },
    });
    const waiting = (...ticked: string[]): readonly string[] => {
      const done = { done: true, by: people.test, at: '2026-11-11' };
      const checklist = Object.fromEntries(ticked.map((item) => [item, done]));
      const gate = stateOf({ checklist }, release.processes).gates.find(
        (each) => each.gate.id === 'request-approval',
      );
      assert.equal(gate?.isOpen, false);
      return gate.lacking.flatMap(({ id }) => (id.startsWith('test/reviews') ? [id] : []));
    };
    assert.deepEqual(waiting(), ['test/reviews:TR4 design', 'test/reviews:TR5 trial']);
    assert.deepEqual(waiting('TR4 design'), ['test/reviews:TR5 trial']);
    assert.deepEqual(waiting(...items), []);
  });

  it('REV-2: a release that the roadmap does not list is told, with its day where that differs', () => {
    const roadmap = {
      path: 'releases/roadmap.yaml',
      content: { text: '', encoding: 'utf-8', bomLength: 0 } as const,
      fingerprint: 'roadmap',
      problems: [],
      places: new Map(),
      roadmap: { versions: [{ version: '3.0.0', features: ['Sync'], releases: [] }] },
    };
    const base = aSnapshot({ records: [aRecord()] });
    const folder = base.releases;
    assert.ok(folder);
    const { states } = evaluateReleases({ ...base, releases: { ...folder, roadmap } }, today);
    assert.ok(states[0]?.faults.some(({ basis }) => basis.includes('REV-2')));
    const without = evaluateReleases(base, today).states;
    assert.ok(!without[0]?.faults.some(({ basis }) => basis.includes('REV-2')));
  });

  it('AUTH-1, ROLE-4, P7: nobody uses a temporary build before the OA confirmation', () => {
    const leave = {
      ...{ id: 'A-1', build: '2.1.0', quantity: 20, areas: ['Wuhan'], guidance: 'Lobby only' },
      ...{ from: today, to: day('2026-11-30'), by: people.product, at },
    };
    const waits = (oa?: { id: string; signer: string; on: typeof today }): boolean =>
      stateOf({
        kind: 'temporary',
        builds: [{ name: '2.1.0', final: true, by: people.developer, at }],
        authorisations: [{ ...leave, ...(oa && { oa }) }],
      })
        .gates.find(({ gate }) => gate.id === 'hand-out')
        ?.lacking.some(({ need }) => need === 'authorised') ?? false;
    assert.equal(waits(), true);
    assert.equal(waits({ id: 'OA-7', signer: 'Director', on: today }), false);
  });
});
