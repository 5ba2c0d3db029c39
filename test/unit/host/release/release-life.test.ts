import assert from 'node:assert/strict';
import type { Plan } from '../../../../src/core/plan/types';
import { evaluateReleases } from '../../../../src/core/release/evaluate/evaluate-releases';
import type { ReleaseState } from '../../../../src/core/release/evaluate/types';
import { planApproval } from '../../../../src/core/release/plans/plan-approval';
import { planAuthorise } from '../../../../src/core/release/plans/plan-authorise';
import { planClose } from '../../../../src/core/release/plans/plan-close';
import { planDefect } from '../../../../src/core/release/plans/plan-defect';
import { planFeedback } from '../../../../src/core/release/plans/plan-feedback';
import { planHandOut } from '../../../../src/core/release/plans/plan-hand-out';
import { planPublicTest } from '../../../../src/core/release/plans/plan-public-test';
import { planPublish } from '../../../../src/core/release/plans/plan-publish';
import { planReport } from '../../../../src/core/release/plans/plan-report';
import { planStart } from '../../../../src/core/release/plans/plan-start';
import { planSubmitBuild } from '../../../../src/core/release/plans/plan-submit-build';
import { planSupply } from '../../../../src/core/release/plans/plan-supply';
import { planTagRelease } from '../../../../src/core/release/plans/plan-tag-release';
import type { Act } from '../../../../src/core/release/plans/types';
import type { ReleaseKind } from '../../../../src/core/release/types';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { applyPlan, undoPlan, type AppliedPlan } from '../../../../src/host/apply-plan';
import { readRepository } from '../../../../src/host/read-repository';
import { day, people } from '../../../support/release-records';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

type Decide = (snapshot: RepositorySnapshot, act: Act) => Result<Plan>;

/** A release of a real repository that people act in, one after the other. */
class Life {
  private snapshot: RepositorySnapshot | undefined;

  constructor(
    private readonly repository: TemporaryRepository,
    readonly release: string,
  ) {}

  today = '2026-11-02';

  async read(): Promise<RepositorySnapshot> {
    this.snapshot ??= await readRepository(this.repository.root, { git: true, refObjects: true });
    return this.snapshot;
  }

  async state(): Promise<ReleaseState> {
    const { states } = evaluateReleases(await this.read(), day(this.today));
    const found = states.find(({ record }) => record.id === this.release);
    assert.ok(found, JSON.stringify((await this.read()).releases?.records[0]?.problems));
    return found;
  }

  async plan(by: string, decide: Decide, more: Partial<Act> = {}): Promise<Result<Plan>> {
    const at = `${this.today}T10:00:00+08:00`;
    const act = { release: this.release, by, at, today: day(this.today), ...more };
    return decide(await this.read(), act);
  }

  tags(): readonly string[] {
    return this.repository.git('tag', '--list').split('\n');
  }

  /** Plans and carries out. */
  async does(by: string, decide: Decide, more: Partial<Act> = {}): Promise<AppliedPlan> {
    const plan = await this.plan(by, decide, more);
    assert.ok(plan.ok, plan.ok ? '' : render(plan.reason, 'en'));
    const result = await applyPlan(this.repository.root, plan.value, { git: true });
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
    this.snapshot = undefined;
    return result.undo;
  }

  async refuses(by: string, decide: Decide, why: RegExp): Promise<void> {
    const plan = await this.plan(by, decide);
    assert.ok(!plan.ok, 'it was planned');
    assert.match(render(plan.reason, 'en'), why);
    assert.ok(render(plan.reason, 'zh-cn') !== '');
  }

  async undo(applied: AppliedPlan): Promise<void> {
    const undone = await undoPlan(this.repository.root, applied, { git: true });
    assert.ok(undone.ok, undone.ok ? '' : render(undone.reason, 'en'));
    this.snapshot = undefined;
  }
}

const supply =
  (path: readonly (string | number)[], type: 'list' | 'text' | 'day', value: string | string[]) =>
  (snapshot: RepositorySnapshot, act: Act): Result<Plan> =>
    planSupply(snapshot, { ...act, supply: { path, type }, value });

const start =
  (kind: ReleaseKind, release: string, end: string): Decide =>
  (snapshot, { by, at, today }) =>
    planStart(snapshot, {
      kind,
      by,
      at,
      today,
      version: release,
      people: {
        'product-manager': [people.product],
        'development-manager': [people.development],
        'test-manager': [people.test],
        developer: [people.developer],
        tester: [people.tester],
      },
      nodes: { iteration: day('2026-11-04'), defectReport: day('2026-11-05'), release: day(end) },
      work: '12 days',
      time: '8 days',
      agreed: ['product-manager', 'development-manager', 'test-manager'],
    });

const build =
  (more: {
    readonly event?: string;
    readonly final?: boolean;
    readonly package?: string;
  }): Decide =>
  (snapshot, act) =>
    planSubmitBuild(snapshot, { ...act, ...more });

const approve =
  (step: 'request' | 'approve' | 'enter'): Decide =>
  (snapshot, act) =>
    planApproval(snapshot, { ...act, step });

/** From the final build to the repository, and to the tag that waited for it (APP-4). */
async function entersRepository(life: Life, tag: string): Promise<void> {
  const { record } = await life.state();
  assert.equal(record.builds.at(-1)?.tag, undefined);
  assert.ok(!life.tags().includes(tag));
  await life.refuses(people.product, planTagRelease, /Tag the release/);
  await life.does(people.product, approve('request'));
  await life.refuses(people.tester, approve('approve'), /it is up to/);
  for (const manager of [people.product, people.development, people.test])
    await life.does(manager, approve('approve'));
  await life.does(people.product, approve('enter'));
  assert.equal((await life.state()).approval.state, 'in-repository');
  await life.does(people.product, planTagRelease);
  assert.ok(life.tags().includes(tag));
  assert.equal((await life.state()).approval.state, 'in-repository');
}

describe('the life of a release in a real repository', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
    repository.commit('first', {
      'stemma.jsonc': '{ "version": "semver", "tags": ["v{version}"] }\n',
      'package.json': '{ "name": "app", "version": "2.1.0-beta.1" }\n',
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- Faster.\n',
    });
  });
  afterEach(() => repository.remove());

  it('is normal: plan, builds, tests, approval, tag, website and end; each step commits the record alone or with its build', async () => {
    const life = new Life(repository, '2.1.0');
    const before = repository.state();
    const started = await life.does(people.product, start('normal', '2.1.0', '2026-11-30'));
    await life.undo(started);
    assert.deepEqual(repository.state(), before);

    await life.does(people.product, start('normal', '2.1.0', '2026-11-30'));
    assert.equal((await life.state()).current?.stage.id, 'develop');
    await life.does(people.developer, build({}));
    assert.deepEqual(
      (await life.state()).record.builds.map(({ tag }) => tag),
      ['v2.1.0-beta.1'],
    );
    await life.does(people.tester, (snapshot, act) =>
      planDefect(snapshot, { ...act, id: 'BUG-1', state: 'open' }),
    );
    await life.does(people.tester, (snapshot, act) =>
      planReport(snapshot, { ...act, kind: 'defect' }),
    );
    assert.equal((await life.state()).record.plan.nodes['defectReport']?.actual, '2026-11-02');
    // P13
    await life.refuses(people.developer, build({ event: 'release', final: true }), /BUG-1/);
    await life.does(people.developer, (snapshot, act) =>
      planDefect(snapshot, { ...act, id: 'BUG-1', state: 'fixed' }),
    );
    const beforeBuild = repository.state();
    const submitted = await life.does(people.developer, build({ event: 'release', final: true }));
    assert.equal(repository.git('log', '-1', '--format=%s'), 'Release 2.1.0');
    assert.deepEqual(repository.git('show', '--name-only', '--format=').split('\n').sort(), [
      'CHANGELOG.md',
      'package.json',
      'releases/2.1.0.yaml',
    ]);
    await life.undo(submitted);
    assert.deepEqual(repository.state(), beforeBuild);
    await life.does(people.developer, build({ event: 'release', final: true }));
    const { record } = await life.state();
    assert.equal(record.plan.nodes['iteration']?.actual, '2026-11-02');
    assert.deepEqual(
      record.decisions.map(({ to }) => to),
      ['2.1.0'],
    );
    await life.does(people.tester, (snapshot, act) =>
      planDefect(snapshot, { ...act, id: 'BUG-1', state: 'closed' }),
    );
    for (const kind of ['defect', 'test'] as const)
      await life.does(people.tester, (snapshot, act) =>
        planReport(snapshot, {
          ...act,
          kind,
          coverage: ['traversal', 'complete'],
          result: 'passed',
        }),
      );
    await life.refuses(
      people.product,
      (snapshot, act) => planPublish(snapshot, { ...act, to: 'website' }),
      /something is missing/,
    );
    await entersRepository(life, 'v2.1.0');
    await life.does(people.product, (snapshot, act) =>
      planPublish(snapshot, { ...act, to: 'website' }),
    );
    assert.equal((await life.state()).record.plan.nodes['release']?.actual, '2026-11-02');
    await life.refuses(
      people.product,
      (snapshot, act) => planClose(snapshot, act),
      /something is missing/,
    );
    await life.does(
      people.product,
      (snapshot, act) => planClose(snapshot, { ...act, good: ['On time'], improve: [] }),
      { override: 'The mail was sent by hand' },
    );
    const closed = await life.state();
    assert.equal(closed.status, 'closed');
    assert.equal(closed.record.overrides[0]?.reason, 'The mail was sent by hand');
    await life.refuses(people.product, build({}), /closed it/);
  });

  it('is temporary: by authorisation to the business, and to the website after more than 500 sites', async () => {
    const life = new Life(repository, '2.1.0-beta.2');
    // P2
    await life.refuses(
      people.product,
      start('temporary', life.release, '2026-11-17'),
      /Cannot start/,
    );
    await life.does(people.product, start('temporary', life.release, '2026-11-16'));
    await life.does(
      people.developer,
      build({ event: 'prerelease', final: true, package: 'app.zip' }),
    );
    await testsAll(life);
    await entersRepository(life, 'v2.1.0-beta.2');
    const give: Decide = (snapshot, act) =>
      planHandOut(snapshot, { ...act, to: 'Sales', quantity: 60, area: 'Beijing' });
    await life.refuses(people.product, give, /nobody authorised|authoris/i);
    const limits = { quantity: 100, areas: ['Beijing'], from: day('2026-11-02') };
    // P6
    await life.refuses(
      people.product,
      (snapshot, act) => planAuthorise(snapshot, { ...act, ...limits }),
      /Quantity, areas and validity/,
    );
    await life.does(people.product, (snapshot, act) =>
      planAuthorise(snapshot, { ...act, ...limits, to: day('2026-12-31'), guidance: 'With care' }),
    );
    // P7
    await life.refuses(people.product, give, /OA/);
    await life.does(people.product, (snapshot, act) =>
      planAuthorise(snapshot, {
        ...act,
        id: 'A1',
        oa: { id: 'OA-7', signer: 'Sun Li', on: day('2026-11-02') },
        letter: { language: 'en', hasFolder: false },
      }),
    );
    assert.deepEqual(repository.git('show', '--name-only', '--format=').split('\n').sort(), [
      'releases/2.1.0-beta.2.yaml',
      'releases/letters/2.1.0-beta.2-A1.html',
      'releases/letters/2.1.0-beta.2-A1.md',
    ]);
    await life.does(people.product, give);
    await life.refuses(people.product, give, /40 of 100 are left/);
    life.today = '2026-11-16';
    await life.does(people.product, (snapshot, act) =>
      planPublish(snapshot, { ...act, to: 'business' }),
    );
    const website: Decide = (snapshot, act) => planPublish(snapshot, { ...act, to: 'website' });
    const sites =
      (count: number): Decide =>
      (snapshot, act) =>
        planPublicTest(snapshot, { ...act, sites: count });
    // P4 and P5
    await life.does(people.product, sites(500));
    await life.refuses(people.product, website, /500/);
    await life.does(people.product, sites(1));
    await life.does(people.product, website);
  });

  it('is an emergency: focus tests, business departments, and feedback for the next normal release', async () => {
    const life = new Life(repository, '2.1.0-beta.2');
    await life.does(people.product, start('emergency', life.release, '2026-11-06'));
    await life.does(people.product, supply(['delay'], 'text', 'Sales of the north'));
    assert.equal((await life.state()).record.delay?.agreedWith, 'Sales of the north');
    await life.does(people.developer, build({ event: 'prerelease', final: true }));
    await testsAll(life);
    await life.does(people.tester, (snapshot, act) =>
      planReport(snapshot, {
        ...act,
        kind: 'focus',
        coverage: ['basic', 'special', 'traversal'],
        result: 'passed',
      }),
    );
    await entersRepository(life, 'v2.1.0-beta.2');
    await life.does(people.product, (snapshot, act) =>
      planAuthorise(snapshot, {
        ...act,
        quantity: 5,
        areas: ['Harbin'],
        from: day('2026-11-02'),
        to: day('2026-11-30'),
        guidance: 'Watch the log',
        oa: { id: 'OA-9', signer: 'Sun Li', on: day('2026-11-02') },
      }),
    );
    await life.does(people.product, (snapshot, act) =>
      planPublish(snapshot, { ...act, to: 'business' }),
    );
    await life.does(people.product, (snapshot, act) =>
      planFeedback(snapshot, { ...act, area: 'Harbin', text: 'Starts again', target: '2.2.0' }),
    );
    await life.does(people.product, (snapshot, act) =>
      planClose(snapshot, { ...act, good: ['Fast'] }),
    );
    assert.equal((await life.state()).status, 'closed');
  });
});

async function testsAll(life: Life): Promise<void> {
  for (const kind of ['defect', 'test'] as const)
    await life.does(people.tester, (snapshot, act) =>
      planReport(snapshot, { ...act, kind, coverage: ['traversal', 'complete'], result: 'passed' }),
    );
}
