import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { run } from './run';

describe('stemma parse', () => {
  it('prints one JSON line for each name, in their order', async () => {
    const { code, json } = await run([
      'parse',
      '--scheme',
      'semver',
      '--json',
      '1.2.3-rc.1',
      '1.2',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(json[0], {
      input: '1.2.3-rc.1',
      scheme: 'semver',
      verdict: 'valid',
      fields: { major: '1', minor: '2', patch: '3', prerelease: 'rc.1' },
      form: 'version',
      problems: [],
      suggestions: [],
    });
    assert.equal(json[1]?.['verdict'], 'invalid');
    assert.deepEqual(json[1]?.['fields'], {});
    assert.deepEqual((json[1]?.['suggestions'] as string[])[0], '1.2.0');
  });

  it('says where a name is wrong', async () => {
    const { json } = await run(['parse', '--scheme', 'semver', '--json', '1.02.3']);
    const [problem] = json[0]?.['problems'] as Record<string, unknown>[];
    assert.deepEqual(Object.keys(problem ?? {}).sort(), [
      'code',
      'length',
      'message',
      'offset',
      'severity',
    ]);
    assert.equal(problem?.['code'], 'leading-zero');
    assert.equal(problem?.['offset'], 2);
    assert.equal(problem?.['severity'], 'error');
  });

  it('exits with 0 when every name is legal, warnings included', async () => {
    const { code, json } = await run(['parse', '--scheme', 'test-publish', '--json', '1.2.0.0']);
    assert.equal(json[0]?.['verdict'], 'warn');
    assert.equal(code, 0);
  });

  it('answers every line of standard input, empty ones too', async () => {
    const stdin = '1.0.0\n\n1.0.1\r\nx';
    const { code, json } = await run(['parse', '--scheme', 'semver', '--json', '--stdin'], {
      stdin,
    });
    assert.equal(code, 1);
    assert.deepEqual(
      json.map(({ input, verdict }) => [input, verdict]),
      [
        ['1.0.0', 'valid'],
        ['', 'invalid'],
        ['1.0.1', 'valid'],
        ['x', 'invalid'],
      ],
    );
  });

  it('answers 50,000 lines', async () => {
    const stdin = Array.from({ length: 50 }, (_, chunk) => {
      return Array.from({ length: 1000 }, (__, line) => `${chunk}.${line}.0\n`).join('');
    });
    const { code, lines } = await run(['parse', '--scheme', 'semver', '--json', '--stdin'], {
      stdin,
    });
    assert.equal(code, 0);
    assert.equal(lines.length, 50_000);
    assert.match(lines.at(-1) ?? '', /"input":"49\.999\.0"/);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['of 10,000 characters', '1.0.0-'.padEnd(10_000, 'a')],
    ['with a NUL', '1.0\0.0'],
    ['with an escape sequence', '\u001b[31m1.0.0'],
    ['with a lone surrogate', '1.0.\ud800'],
    ['with a line separator', '1.0.0\u2028'],
    ['that begins with a dash', '-1.0.0'],
    ['with .. and @{', '1..0@{0}'],
  ];
  for (const [title, name] of hostile) {
    it(`gives a problem for a name ${title}`, async () => {
      const options = { stdin: `${name}\n` };
      const json = await run(['parse', '--scheme', 'semver', '--json', '--stdin'], options);
      assert.equal(json.code, 1);
      assert.equal(json.json.length, 1);
      assert.equal(json.json[0]?.['verdict'], 'invalid');
      assert.notEqual((json.json[0]?.['problems'] as unknown[]).length, 0);
      const text = await run(['parse', '--scheme', 'semver', '--stdin'], options);
      assert.equal(text.code, 1);
      // No control character of a name reaches the terminal.
      assert.doesNotMatch(text.stdout.replaceAll('\n', ''), /\p{Cc}/u);
    });
  }

  it('applies options of the scheme', async () => {
    const argv = ['parse', '--scheme', 'semver', '--option', 'prefix=v', '--json', 'v1.0.0'];
    assert.equal((await run(argv)).code, 0);
  });

  it('shows the wrong part to people', async () => {
    const { lines, code } = await run(['parse', '--scheme', 'semver', '1.02.3']);
    assert.equal(code, 1);
    assert.equal(lines[0], '1.02.3: not a name of semver');
    assert.match(lines[1] ?? '', /^ {2}error \(leading-zero\): /);
    assert.deepEqual(lines.slice(2, 4), ['    1.02.3', '      ^^']);
    assert.match(lines[4] ?? '', /^ {2}nearest: 1\.2\.3(,|$)/);
  });

  it('follows the locale in text, and --lang in JSON', async () => {
    const argv = ['parse', '--scheme', 'semver', '1.02.3'];
    const chinese = await run(argv, { env: { LANG: 'zh_CN.UTF-8' } });
    assert.match(chinese.lines[0] ?? '', /不是/);
    const json = await run([...argv, '--json'], { env: { LANG: 'zh_CN.UTF-8' } });
    assert.doesNotMatch(json.stdout, /\p{Script=Han}/u);
    assert.match((await run([...argv, '--json', '--lang', 'zh-cn'])).stdout, /\p{Script=Han}/u);
  });

  it('says with 2 that standard input cannot be read', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    const { code, stderr } = await run(['parse', '--scheme', 'semver', '--stdin'], { stdin });
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot read standard input: the disk is gone\./);
  });

  const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no scheme', ['1.0.0'], /--scheme is missing/],
    ['no name', ['--scheme', 'semver'], /no name was given/],
    ['names twice', ['--scheme', 'semver', '--stdin', '1.0.0'], /both as arguments and/],
    ['an unknown scheme', ['--scheme', 'semvre', '1.0.0'], /Did you mean "semver"\?/],
    ['a bad option', ['--scheme', 'semver', '--option', 'prefix', '1.0.0'], /expected key=value/],
    ['an unknown option of the scheme', ['--scheme', 'semver', '--option', 'x=y', '1'], /"?x"?/],
  ];
  for (const [title, argv, expected] of usage) {
    it(`refuses ${title} with 2, on stderr alone`, async () => {
      const { code, stdout, stderr } = await run(['parse', ...argv]);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
    });
  }
});
