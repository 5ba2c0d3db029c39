import { git } from './git';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure';
import { fileCount, makeWorkTree } from './work-tree';

const tagCount = 5000;

/** What a process holds more than before once it has read a repository and found what is wrong in it. */
export async function memoryFigures(): Promise<Figure[]> {
  const { tree } = await withTempFolder((dir) => {
    makeWorkTree(dir);
    return Promise.resolve(heldIn(dir));
  });
  const { carried, refs } = await withTempFolder((dir) => {
    makeTags(dir);
    return Promise.resolve(heldIn(dir));
  });
  return [
    {
      what: 'memory for a work tree, read and checked, above none',
      value: tree,
      unit: ' MB',
      target: { sign: '≤', value: 30 },
      detail: `${fileCount} files; the code that reads and checks is in it`,
    },
    {
      what: `memory for what ${tagCount} tags hold`,
      value: carried,
      unit: ' MB',
      detail: `looked up in ${Math.max(0, ...refs)} refs`,
    },
  ];
}

interface Held {
  /** In megabytes. */
  readonly tree: number;
  readonly carried: number;
  /** How many refs each unit was looked up in. */
  readonly refs: readonly number[];
}

/** Asks a process of its own, in which nothing was loaded before. */
function heldIn(dir: string): Held {
  const script = join(__dirname, 'memory-process.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, dir], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Cannot measure memory: ${stderr}`);
  return JSON.parse(stdout) as Held;
}

/** A repository with one manifest, and tags of as many commits, each with another version in it. */
function makeTags(dir: string): void {
  git(dir, 'init', '--quiet');
  writeFileSync(join(dir, 'stemma.jsonc'), '{ "extends": "semver" }\n');
  writeFileSync(join(dir, 'package.json'), '{ "name": "root", "version": "2.0.0" }\n');
  const commits = Array.from({ length: tagCount }, (_, index) => {
    const version = `1.${Math.floor(index / 100)}.${index % 100}`;
    const text = `{ "name": "root", "version": "${version}" }\n`;
    return `commit refs/heads/tagged\nmark :${index + 1}\ncommitter a <a@example.com> ${1_700_000_000 + index} +0000\ndata 1\nx\n${index === 0 ? '' : `from :${index}\n`}M 100644 inline package.json\ndata ${text.length}\n${text}\nreset refs/tags/v${version}\nfrom :${index + 1}\n\n`;
  });
  const { status, stderr } = spawnSync('git', ['fast-import', '--quiet'], {
    cwd: dir,
    input: commits.join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`Cannot make tags: ${stderr}`);
}
