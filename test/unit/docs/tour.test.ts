import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample } from '../../fixtures/sample/make-sample.mjs';
import { run } from '../cli/run';
import { blocksOf, readPage, readmes } from './pages';

interface Command {
  readonly argv: readonly string[];
  /** The lines that the page shows; `…` stands for some that it leaves out. */
  readonly shown: readonly string[];
}

/** What a console block tells to type, and what it says will come. */
function commandsOf(block: string): readonly Command[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [typed = '', ...shown] = part.trimEnd().split('\n');
      const argv = typed.replace(/ +#.*$/, '').split(' ');
      return { argv, shown };
    });
}

for (const { page, language } of readmes) {
  describe(`the tour of ${page}`, () => {
    const folder = mkdtemp(join(tmpdir(), 'stemma-tour-'));
    after(async () => rm(await folder, { recursive: true, force: true }));

    const [block = ''] = blocksOf(readPage(page), 'console');
    const commands = commandsOf(block).filter(({ argv: [program] }) => program === 'stemma');
    let sample: Promise<string> | undefined;

    it('has commands', () => {
      assert.ok(commands.length >= 5);
      assert.ok(block.includes('$ node test/fixtures/sample/make-sample.mjs '));
    });

    for (const {
      argv: [, ...args],
      shown,
    } of commands) {
      it(`prints what it shows for "stemma ${args.join(' ')}"`, async () => {
        sample ??= folder.then((dir) => makeSample(join(dir, 'et-mall')));
        const LANG = language === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8';
        const { lines, stderr } = await run(args, { cwd: await sample, env: { LANG } });
        if (shown.length === 0) {
          assert.ok(lines.length > 0, stderr);
          return;
        }
        const wanted = shown.filter((line) => line !== '…');
        assert.deepEqual(
          lines.filter((line) => wanted.includes(line)),
          wanted,
        );
        if (!shown.includes('…')) assert.deepEqual(lines, wanted);
      });
    }
  });
}
