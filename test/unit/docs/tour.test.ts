import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample } from '../../fixtures/sample/make-sample.mjs';
import { run } from '../cli/run';
import { blocksOf, readPage } from './pages';

interface Command {
  readonly args: readonly string[];
  /** The lines that the page shows; `…` stands for some that it leaves out. */
  readonly shown: readonly string[];
}

/** What the console blocks of a page tell to type, as far as it is `stemma` alone, and what they say will come. */
function commandsOf(page: string): readonly Command[] {
  const typed = blocksOf(readPage(page), 'console').flatMap((block) =>
    block.split(/^\$ /m).slice(1),
  );
  return typed.flatMap((part) => {
    const [line = '', ...shown] = part.trimEnd().split('\n');
    const [program, ...args] = line.replace(/ +#.*$/, '').split(' ');
    return program === 'stemma' ? [{ args, shown }] : [];
  });
}

const pages = [
  { page: 'README.md', LANG: 'en_US.UTF-8' },
  { page: 'README.zh-cn.md', LANG: 'zh_CN.UTF-8' },
  { page: 'docs/cli.md', LANG: 'en_US.UTF-8' },
];

for (const { page, LANG } of pages) {
  describe(`the commands of ${page}, in the sample repository`, () => {
    const commands = commandsOf(page);
    let folder: string;
    let cwd: string;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'stemma-tour-'));
      cwd = await makeSample(join(folder, 'et-mall'));
    });
    after(() => rm(folder, { recursive: true, force: true }));

    it('are there', () => {
      assert.ok(commands.length >= 5);
      assert.ok(commands.some(({ shown }) => shown.length > 0));
    });

    for (const { args, shown } of commands) {
      it(`"stemma ${args.join(' ')}" prints what the page shows`, async () => {
        const { lines, stderr } = await run(args, { cwd, env: { LANG } });
        assert.ok(lines.length > 0, stderr);
        const wanted = shown.filter((line) => line !== '…');
        const found = shown.includes('…') ? lines.filter((line) => wanted.includes(line)) : lines;
        if (wanted.length > 0) assert.deepEqual(found, wanted);
      });
    }
  });
}
