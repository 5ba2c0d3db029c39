import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

const huaweiCustomer = ['next', '--scheme', 'huawei', '--from', 'V100R001C01B023', '--json'];

describe('stemma next', () => {
  it('prints the bare name for a script', async () => {
    const { code, stdout } = await run([
      'next',
      '--scheme',
      'semver',
      '--from',
      '1.4.2',
      '--event',
      'minor',
    ]);
    assert.equal(code, 0);
    assert.equal(stdout, '1.5.0\n');
  });

  it('prints JSON with exactly the keys of the contract', async () => {
    const argv = ['next', '--scheme', 'semver', '--from', '1.4.2', '--event', 'minor', '--json'];
    assert.deepEqual((await run(argv)).json, [{ from: '1.4.2', event: 'minor', to: '1.5.0' }]);
  });

  it('lists every event without --event', async () => {
    const { code, json } = await run([
      'next',
      '--scheme',
      'three-part',
      '--from',
      '1.2.3',
      '--json',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(
      json.map(({ event }) => event),
      ['major', 'minor', 'revision'],
    );
  });

  it('says why a step is refused, with 1', async () => {
    const argv = ['next', '--scheme', 'huawei', '--from', 'V100R001B023', '--event', 'hotpatch'];
    const asJson = await run([...argv, '--json']);
    assert.equal(asJson.code, 1);
    assert.deepEqual(Object.keys(asJson.json[0] ?? {}), ['from', 'event', 'refused']);
    const asText = await run(argv);
    assert.equal(asText.code, 1);
    assert.equal(asText.stdout, '');
    assert.notEqual(asText.stderr, '');
  });

  it('sets what --set fixes, on the day of --date', async () => {
    const { stdout } = await run([
      ...['next', '--scheme', 'greek', '--from', '1.0.0.0321_alpha', '--event', 'stage'],
      ...['--set', 'stage=beta', '--date', '2012-03-22'],
    ]);
    assert.equal(stdout, '1.0.0.0322_beta\n');
  });

  it('takes today without --date', async () => {
    const argv = ['next', '--scheme', 'greek', '--from', '1.0.0.0321_alpha', '--event', 'day'];
    assert.equal((await run(argv)).stdout, '1.0.0.0322_alpha\n');
  });

  it('counts on from the existing names, in a file or on standard input', async () => {
    const stdin = 'V100R001C01B023\n\nV100R001C05B020\n';
    const argv = [...huaweiCustomer, '--event', 'customer', '--existing'];
    assert.equal((await run([...argv, '-'], { stdin })).json[0]?.['to'], 'V100R001C06B023');
    const folder = await mkdtemp(join(tmpdir(), 'stemma-existing-'));
    try {
      await writeFile(join(folder, 'names.txt'), stdin);
      const { json } = await run([...argv, 'names.txt'], { cwd: folder });
      assert.equal(json[0]?.['to'], 'V100R001C06B023');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuses a start that is no name for each event, with 1', async () => {
    const { code, json } = await run(['next', '--scheme', 'three-part', '--from', '1.2', '--json']);
    assert.equal(code, 1);
    assert.equal(json.length, 3);
    assert.match(String(json[0]?.['refused']), /"1\.2".*not a name of three-part/);
  });

  const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown event', ['--event', 'minro'], /Did you mean "minor"\?.*major, minor/],
    ['a day that does not exist', ['--date', '2026-02-30'], /"2026-02-30".*YYYY-MM-DD/],
    ['a --set without =', ['--set', 'stage'], /expected key=value/],
    ['a file that is not there', ['--existing', 'no/such/file'], /Cannot read "no\/such\/file"/],
    ['a name as an argument', ['1.0.0'], /takes no more/],
  ];
  for (const [title, argv, expected] of usage) {
    it(`refuses ${title} with 2`, async () => {
      const { code, stderr, stdout } = await run([
        'next',
        '--scheme',
        'semver',
        '--from',
        '1.0.0',
        ...argv,
      ]);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
    });
  }
});

describe('stemma step', () => {
  const semver = ['step', '--scheme', 'semver', '--json'];

  it('accepts what an event leads to', async () => {
    const argv = [...semver, '--from', '1.4.0', '--to', '1.5.0', '--event', 'minor'];
    const { code, json } = await run(argv);
    assert.equal(code, 0);
    assert.deepEqual(json, [{ verdict: 'accept', event: 'minor' }]);
  });

  it('finds the event without --event', async () => {
    const { json } = await run([...semver, '--from', '1.4.0', '--to', '2.0.0']);
    assert.deepEqual(json, [{ verdict: 'accept', event: 'major' }]);
  });

  it('refuses anything else and says what is right, with 1', async () => {
    const argv = [...semver, '--from', '1.4.0', '--to', '1.5.1', '--event', 'minor'];
    const { code, json } = await run(argv);
    assert.equal(code, 1);
    assert.equal(json[0]?.['verdict'], 'refuse');
    assert.equal(json[0]?.['right'], '1.5.0');
    assert.notEqual(json[0]?.['reason'], '');
  });

  it('takes the day of a step in the past from the later name', async () => {
    const argv = ['step', '--scheme', 'greek', '--json', '--from', '1.0.0.0321_alpha'];
    const { code, json } = await run([...argv, '--to', '1.0.0.0401_alpha', '--event', 'day']);
    assert.deepEqual([code, json[0]?.['verdict']], [0, 'accept']);
    const dated = [...argv, '--to', '1.0.0.0401_alpha', '--event', 'day', '--date', '2012-03-25'];
    assert.equal((await run(dated)).json[0]?.['right'], '1.0.0.0325_alpha');
  });

  it('refuses names that are none, with 1', async () => {
    const later = await run([...semver, '--from', '1.4.0', '--to', '1.5', '--event', 'minor']);
    assert.equal(later.code, 1);
    assert.equal(later.json[0]?.['right'], '1.5.0');
    assert.match(String(later.json[0]?.['reason']), /"1\.5".*not a name/);
    assert.equal((await run([...semver, '--from', '1', '--to', '1.5.0'])).code, 1);
  });
});

describe('who decides', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-roles-'));
    const roles = { 'project-manager': { people: ['Li Lei'] } };
    await writeFile(join(folder, 'stemma.jsonc'), JSON.stringify({ roles }));
  });
  after(() => rm(folder, { recursive: true }));

  const argv = ['next', '--scheme', 'greek', '--from', '1.0.0.240101_beta', '--date', '2024-02-29'];

  it('stands in the list of events, with the people of the policy', async () => {
    const { stdout } = await run(argv, { cwd: folder });
    assert.match(stdout, /^ {2}revision .*Decided by: Project manager \(Li Lei\)\.$/m);
  });

  it('is told beside a single name', async () => {
    const { stdout, stderr } = await run([...argv, '--event', 'revision'], { cwd: folder });
    assert.equal(stdout, '1.0.1.240229_beta\n');
    assert.match(stderr, /Decided by: Project manager \(Li Lei\)\./);
  });
});
