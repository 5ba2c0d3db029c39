import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

const baseline = ['new', '--scheme', 'baseline', '--set', 'project=ET', '--set', 'terminal=PC'];
const document = [
  ...['new', '--scheme', 'document', '--set', 'company=Easier', '--set', 'project=ET'],
  ...['--set', 'terminal=PC', '--set', 'item=项目计划'],
];

describe('stemma new', () => {
  it('prints the bare name, and beside it what was filled in', async () => {
    const { code, stdout, stderr } = await run([...baseline, '--set', 'stage=ST']);
    assert.deepEqual([code, stdout], [0, 'Baseline_ET_PC_ST_20260322\n']);
    assert.equal(stderr, 'Filled in: date=20260322 (today).\n');
  });

  it('lists the fields that are missing with what they may hold, and exits with 1', async () => {
    const { code, stdout, stderr } = await run(baseline);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^Cannot write a name of baseline yet: fields are missing\./);
    assert.match(stderr, /so far: Baseline_ET_PC_‹Stage›_20260322/);
    assert.match(stderr, /^ {2}stage: Stage; one of start, Plan, CODE, ST, SDV, release/m);
    assert.match(stderr, /^ {6}SDV {2}\S/m);
  });

  it('speaks Chinese', async () => {
    const { stderr } = await run([...baseline, '--lang', 'zh-cn']);
    assert.match(stderr, /^还不能写出 baseline 的名称/);
    assert.match(stderr, /已自动填写：date=20260322（今天）。/);
  });

  it('counts on from the names that exist', async () => {
    const stdin = 'Easier_ET_PC_项目计划_011\nEasier_ET_PC_会议纪要_015\nREADME\n';
    const { code, stdout } = await run([...document, '--existing', '-'], { stdin });
    assert.deepEqual([code, stdout], [0, 'Easier_ET_PC_项目计划_012\n']);
  });

  it('counts on from a list of files, whose extensions are no part of their names', async () => {
    const stdin = 'Easier_ET_PC_项目计划_011.docx\nREADME.md\n';
    const { stdout } = await run([...document, '--existing', '-'], { stdin });
    assert.equal(stdout, 'Easier_ET_PC_项目计划_012\n');
  });

  it('says that numbers start anew when it does not know the names', async () => {
    const { stdout, stderr } = await run(document);
    assert.equal(stdout, 'Easier_ET_PC_项目计划_010\n');
    assert.match(stderr, /Numbers start anew/);
  });

  it('refuses a name that exists', async () => {
    const argv = [...document, '--set', 'plan=01', '--set', 'correction=1', '--existing', '-'];
    const { code, stdout, stderr } = await run(argv, { stdin: 'Easier_ET_PC_项目计划_011\n' });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^Cannot take "Easier_ET_PC_项目计划_011": it exists already/);
  });

  it('says why what it would fill in is not possible', async () => {
    const { code, stderr } = await run([...baseline, '--set', 'stage=ST', '--existing', '-'], {
      stdin: 'Baseline_ET_PC_ST_20260322\n',
    });
    assert.equal(code, 1);
    assert.match(stderr, /date: Date;.*\n {6}Cannot take .*_20260322": it exists already/);
  });

  it('takes the day of --date and the options of the scheme', async () => {
    const argv = ['new', '--scheme', 'greek', '--option', 'date=MMDD', '--date', '2012-03-21'];
    assert.equal((await run([...argv, '--set', 'stage=beta'])).stdout, '1.0.0.0321_beta\n');
  });

  it('says what is wrong with a value where it lists the field', async () => {
    const { code, stderr } = await run([...baseline, '--set', 'stage=testing']);
    assert.equal(code, 1);
    assert.match(stderr, /stage: Stage;.*\n {6}Stage is one of start/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a field that there is not', ['--set', 'stge=ST'], /Did you mean "stage"\?/],
    ['something that is no pair', ['--set', 'stage'], /expected key=value/],
    ['a day that does not exist', ['--date', '2026-02-30'], /no day of the calendar/],
  ];
  for (const [title, argv, said] of wrong) {
    it(`exits with 2 for ${title}`, async () => {
      const { code, stderr } = await run([...baseline, ...argv]);
      assert.equal(code, 2);
      assert.match(stderr, said);
    });
  }

  it('exits with 2 for a field that the form has no place for', async () => {
    const argv = ['new', '--scheme', 'gnu', '--form', 'version', '--set', 'major=1'];
    const { code } = await run([...argv, '--set', 'nothing=1']);
    assert.equal(code, 2);
  });

  it('prints JSON: the name, or what is missing', async () => {
    const { json } = await run([...baseline, '--set', 'stage=ST', '--json']);
    assert.deepEqual(json, [
      {
        scheme: 'baseline',
        filled: { date: '20260322' },
        name: 'Baseline_ET_PC_ST_20260322',
        fields: { project: 'ET', terminal: 'PC', stage: 'ST', date: '20260322' },
        notes: [],
      },
    ]);
    const [missing] = (await run([...baseline, '--json'])).json;
    assert.deepEqual(Object.keys(missing ?? {}), ['scheme', 'filled', 'soFar', 'missing']);
    const [stage] = missing?.['missing'] as readonly Record<string, unknown>[];
    assert.equal(stage?.['field'], 'stage');
    assert.deepEqual(stage['values'], ['start', 'Plan', 'CODE', 'ST', 'SDV', 'release']);
    const whole = ['major=1', 'minor=0', 'revision=0'].flatMap((pair) => ['--set', pair]);
    const argv = ['new', '--scheme', 'three-part', ...whole, '--json', '--existing', '-'];
    const taken = await run(argv, { stdin: '1.0.0\n' });
    assert.equal(taken.code, 1);
    assert.match(String(taken.json[0]?.['refused']), /exists already/);
  });

  describe('in a repository with a policy', () => {
    let cwd: string;
    before(async () => {
      cwd = await mkdtemp(join(tmpdir(), 'stemma-new-'));
      await mkdir(join(cwd, '.git'));
      const policy = { variables: { project: 'ET', terminal: 'PC' }, baselines: 'baseline' };
      await writeFile(join(cwd, 'stemma.jsonc'), JSON.stringify(policy));
    });
    after(() => rm(cwd, { recursive: true, force: true }));

    it('fills in its variables', async () => {
      const argv = ['new', '--scheme', 'baseline', '--set', 'stage=ST'];
      const { stdout, stderr } = await run(argv, { cwd });
      assert.equal(stdout, 'Baseline_ET_PC_ST_20260322\n');
      assert.match(stderr, /project=ET \(variable of the policy\)/);
    });
  });
});
