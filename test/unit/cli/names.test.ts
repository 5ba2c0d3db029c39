import assert from 'node:assert/strict';
import { run } from './run';

describe('stemma explain', () => {
  it('shows every scheme that can read the name', async () => {
    const { code, json } = await run(['explain', '--json', '1.2.3']);
    assert.equal(code, 0);
    const schemes = json.map(({ scheme }) => scheme);
    assert.ok(schemes.includes('semver') && schemes.includes('three-part'), String(schemes));
    const semver = json.find(({ scheme }) => scheme === 'semver');
    assert.deepEqual((semver?.['fields'] as unknown[])[1], {
      field: 'minor',
      text: '2',
      offset: 2,
      length: 1,
      ...pick((semver?.['fields'] as Record<string, unknown>[])[1], ['title', 'meaning']),
    });
    const next = semver?.['next'] as Record<string, unknown>[];
    assert.equal(next.find(({ event }) => event === 'minor')?.['to'], '1.3.0');
  });

  it('names every field to people, in their language', async () => {
    const argv = ['explain', '--scheme', 'huawei', 'V100R001C01B023'];
    const english = await run(argv);
    for (const field of ['version', 'release', 'customer', 'build', 'correction']) {
      assert.match(english.stdout, new RegExp(`^ {2}${field} `, 'm'));
    }
    const chinese = await run([...argv, '--lang', 'zh-cn']);
    assert.match(chinese.stdout, /\p{Script=Han}/u);
    assert.equal(chinese.code, 0);
  });

  it('shows how a name could also be read, said to be no more than that', async () => {
    const argv = ['explain', '--scheme', 'windows', '1.21'];
    const { stdout } = await run(argv);
    assert.match(stdout, /^ {2}minor +2 {2}/m);
    assert.match(stdout, /^ {2}could also be read as:\n.*\n +minor +21 {2}Minor$/m);
    const [reading] = (await run([...argv, '--json'])).json;
    const [other] = reading?.['otherReadings'] as Record<string, unknown>[];
    assert.match(String(other?.['note']), /several digits/);
  });

  it('says what is wrong under the scheme that was named', async () => {
    const { code, stdout } = await run(['explain', '--scheme', 'semver', '1.04.0']);
    assert.equal(code, 1);
    assert.match(stdout, /leading-zero/);
  });

  it('says that no scheme can read a name', async () => {
    const { code, stdout, stderr } = await run(['explain', '???']);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /Cannot explain "\?\?\?"/);
  });

  it('wants a name, and a scheme for --option', async () => {
    assert.equal((await run(['explain'])).code, 2);
    assert.match((await run(['explain', '1', '--option', 'a=b'])).stderr, /Add --scheme/);
  });
});

function pick(
  from: Readonly<Record<string, unknown>> | undefined,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, from?.[key]]));
}

describe('stemma repair', () => {
  it('offers legal names, nearest first', async () => {
    const { code, json } = await run(['repair', '--scheme', 'semver', '--json', '1.02.3']);
    assert.equal(code, 0);
    assert.equal(json[0]?.['input'], '1.02.3');
    assert.equal((json[0]?.['suggestions'] as string[])[0], '1.2.3');
    const text = await run(['repair', '--scheme', 'semver', '1.02.3']);
    assert.equal(text.lines[0], '1.2.3');
  });

  it('says so when nothing is near, with 1', async () => {
    const { code, json, stderr } = await run(['repair', '--scheme', 'semver', '--json', '???']);
    assert.deepEqual(json, [{ input: '???', suggestions: [] }]);
    assert.equal(code, 1);
    assert.match(stderr, /no name of semver is near/);
  });
});

describe('stemma sort', () => {
  const argv = ['sort', '--scheme', 'semver', '--stdin'];

  it("sorts by the scheme's own order", async () => {
    const { code, lines } = await run(argv, { stdin: '1.10.0\n1.9.0\n1.10.0-rc.1\n' });
    assert.deepEqual([code, lines], [0, ['1.9.0', '1.10.0-rc.1', '1.10.0']]);
  });

  it('puts what is no name last, in input order in both directions, and reports it', async () => {
    const stdin = 'zz\n1.10.0\naa\n1.9.0\n';
    const up = await run(argv, { stdin });
    assert.deepEqual(up.lines, ['1.9.0', '1.10.0', 'zz', 'aa']);
    assert.equal(up.code, 1);
    assert.match(up.stderr, /^Cannot sort "zz".*\nCannot sort "aa".*\n$/);
    const down = await run([...argv, '--desc'], { stdin });
    assert.deepEqual(down.lines, ['1.10.0', '1.9.0', 'zz', 'aa']);
  });

  it('reads standard input when no names are given, and prints JSON', async () => {
    const { json } = await run(['sort', '--scheme', 'semver', '--json'], { stdin: 'x\n1.0.0\n' });
    assert.deepEqual(json, [
      { input: '1.0.0', valid: true },
      { input: 'x', valid: false },
    ]);
  });
});
