import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeShowcase } from '../../fixtures/sample/make-showcase.mjs';
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

/** A line whose ids of commits, which tell of every byte of the repository, are all alike. */
function withoutIds(line: string): string {
  return line.replace(/\b[0-9a-f]{10}\b/g, '0123456789');
}

const pages = [
  { page: 'README.md', LANG: 'en_US.UTF-8' },
  { page: 'README.zh-cn.md', LANG: 'zh_CN.UTF-8' },
  { page: 'docs/cli.md', LANG: 'en_US.UTF-8' },
];

for (const { page, LANG } of pages) {
  describe(`the commands of ${page}, in the repository of npm start`, () => {
    const commands = commandsOf(page);
    let folder: string;
    let cwd: string;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'stemma-tour-'));
      // On the day on which the commands run.
      cwd = await makeShowcase(join(folder, 'et-mall'), '2026-03-22');
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
        const wanted = shown.filter((line) => line !== '…').map(withoutIds);
        // A page shows no empty line at the end.
        const told = lines.join('\n').trimEnd().split('\n').map(withoutIds);
        const found = shown.includes('…') ? told.filter((line) => wanted.includes(line)) : told;
        if (wanted.length > 0) assert.deepEqual(found, wanted);
      });
    }
  });
}
