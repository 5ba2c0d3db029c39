import assert from 'node:assert/strict';
import { createRepository, type TestRepository } from './repository';
import { run } from './run';

const policy = {
  extends: 'easier',
  variables: { company: 'E', project: 'ET', terminal: 'PC' },
  items: { 项目计划: 'doc/*项目计划*' },
  milestones: [
    { stage: 'Plan', requires: ['项目计划'], confirm: ['plan completed'] },
    { stage: 'ST', requires: ['src/**'] },
  ],
};
const plan = 'doc/Easier_ET_PC_项目计划_011.doc';

describe('stemma baseline', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': JSON.stringify(policy), 'src/a.c': 'int a;' });
  });
  afterEach(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> =>
    run(['baseline', ...argv], { cwd: repository.root });
  const annotation = (name: string): string =>
    repository.git('tag', '-l', '--format=%(contents)', name);

  it('P22, BL-2, CM-2, RO-CMO, REPO-1: is refused while an item is not in the commit, although it lies in the folder', async () => {
    repository.write(plan, 'x');
    const { code, stderr } = await stemma('--stage', 'Plan', '--confirm', 'plan completed');
    assert.equal(code, 1);
    assert.match(stderr, /holds no file of the item "项目计划"/);
    // A file is supplied by a commit, not by an option.
    assert.match(stderr, /\nTo go on without it, say --override REASON\./);
    assert.equal(repository.git('tag'), '');
  });

  it('MS-1: is refused until its points are confirmed, and names the options that supply what is missing', async () => {
    repository.commit({ [plan]: 'x' });
    const point = await stemma('--stage', 'Plan');
    assert.match(point.stderr, /\nSupply it with --confirm "plan completed", or go on with /);
    const item = await stemma('Baseline_ET_PC_项目计划_G1ST');
    assert.match(item.stderr, /\nSupply it with --reviewed-by NAME, --confirmed-by NAME, or go on/);
  });

  it('is made once everything is there, and says what was frozen', async () => {
    repository.commit({ [plan]: 'x' });
    const { code, json } = await stemma('--stage', 'Plan', '--confirm', 'Plan completed', '--json');
    assert.equal(code, 0);
    assert.equal(json[0]?.['baseline'], 'Baseline_ET_PC_Plan_20260322');
    assert.equal(
      annotation('Baseline_ET_PC_Plan_20260322'),
      'Baseline of milestone Plan\n\nGate-Confirmed: Plan completed',
    );
  });

  it('looks into the commit that it is made at', async () => {
    repository.commit({ [plan]: 'x' });
    const args = ['--stage', 'Plan', '--confirm', 'plan completed', '--from'];
    assert.equal((await stemma(...args, 'HEAD~1')).code, 1);
    assert.equal((await stemma(...args, 'HEAD')).code, 0);
  });

  it('lists as JSON what is missing', async () => {
    const { code, json } = await stemma('Baseline_ET_PC_G1ST', '--json');
    assert.equal(code, 1);
    assert.deepEqual(
      (json[0]?.['missing'] as { kind: string; what: string }[]).map(
        ({ kind, what }) => `${kind} ${what}`,
      ),
      ['milestone Plan'],
    );
  });

  it('P23, BL-1: is refused for an item that nobody confirmed from outside', async () => {
    repository.commit({ [plan]: 'x' });
    const name = 'Baseline_ET_PC_项目计划_G1ST';
    const { code, stderr } = await stemma(name, '--reviewed-by', '韩梅梅');
    assert.equal(code, 1);
    assert.match(stderr, /external confirmation of "项目计划" is not recorded/);
    assert.doesNotMatch(stderr, /internal review/);
    assert.equal((await stemma(name, '--reviewed-by', '韩', '--confirmed-by', 'ACME')).code, 0);
    assert.equal(
      annotation(name),
      'Baseline of 项目计划 at ST, iteration 1\n\nReviewed-By: 韩\nConfirmed-By: ACME',
    );
  });

  it('is made with a reason, which stands in it with what was missing', async () => {
    const { code, stdout } = await stemma(
      'Baseline_ET_PC_G1ST',
      '--override',
      'agreed',
      '--decided-by',
      'Li',
    );
    assert.equal(code, 0);
    assert.match(stdout, /created although something is missing/);
    assert.equal(
      annotation('Baseline_ET_PC_G1ST'),
      'Baseline of milestone ST, iteration 1\n\nDecided-By: Li\nGate-Missing: milestone Plan\nGate-Override: agreed',
    );
    assert.equal((await run(['undo'], { cwd: repository.root })).code, 0);
    assert.equal(repository.git('tag'), '');
  });

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['Baseline_ET_PC_G1ST', '--override', ' '], /the reason is empty/],
    [['Baseline_ET_PC_G1ST', '--stage', 'ST'], /both a name and --stage/],
    [['--stage', 'nowhere'], /./],
    [['--item', 'a b'], /./],
    [['Baseline_ET_PC_G1'], /./],
    [['Baseline_ET_PC_Plan', '--confirm', 'weather'], /Cannot confirm "weather"/],
  ];
  for (const [argv, says] of refused) {
    it(`is refused: ${argv.join(' ')}`, async () => {
      const { code, stderr } = await stemma(...argv);
      assert.notEqual(code, 0);
      assert.match(stderr, says);
      assert.equal(repository.git('tag'), '');
    });
  }
});
