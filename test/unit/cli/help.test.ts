import assert from 'node:assert/strict';
import { commandNames, findCommand } from '../../../src/cli/commands/index';
import { version } from '../../../package.json';
import { run } from './run';

describe('stemma --help', () => {
  it('names every command, in both languages', async () => {
    for (const lang of ['en', 'zh-cn']) {
      const { code, stdout, stderr } = await run(['--help', '--lang', lang]);
      assert.deepEqual([code, stderr], [0, '']);
      for (const name of commandNames()) assert.match(stdout, new RegExp(`^ {2}${name} +\\S`, 'm'));
    }
  });

  for (const name of commandNames()) {
    it(`shows usage, options, an example and exit codes of ${name}`, async () => {
      const byOption = await run([name, '--help']);
      const byCommand = await run(['help', name]);
      assert.equal(byOption.code, 0);
      assert.equal(byOption.stdout, byCommand.stdout);
      assert.ok(byOption.stdout.startsWith(`Usage: stemma ${name} `));
      const command = await findCommand(name)?.load();
      assert.ok(command && command.examples.length > 0);
      for (const { line } of command.examples) assert.match(line, new RegExp(`stemma ${name} `));
      for (const option of command.options) assert.ok(byOption.stdout.includes(`--${option.name}`));
      for (const code of [0, 1, 2])
        assert.match(byOption.stdout, new RegExp(`^ {2}${code} {2}\\S`, 'm'));
      const chinese = await run([name, '--help'], { env: { LANG: 'zh_CN.UTF-8' } });
      assert.ok(chinese.stdout.startsWith(`用法：stemma ${name} `));
    });
  }

  it('lists the schemes', async () => {
    const { code, stdout } = await run(['help', 'schemes']);
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}semver +Semantic Versioning/m);
  });

  it('prints the version of the package', async () => {
    assert.deepEqual((await run(['--version'])).lines, [version]);
  });
});

describe('stemma, called wrongly', () => {
  it('shows the help on stderr when there is no command', async () => {
    const { code, stdout, stderr } = await run([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Usage: stemma/);
  });

  it('suggests the nearest command', async () => {
    const { code, stderr } = await run(['bmup']);
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot run "bmup".*Did you mean "bump"\?/);
    assert.match((await run(['help', 'pasre'])).stderr, /Did you mean "parse"\?/);
  });

  it('does not echo control characters to the terminal', async () => {
    const { stderr } = await run(['\u001b[31m']);
    assert.match(stderr, /\\u\{1b\}\[31m/);
  });
});
