import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '../src/core/catalogue';
import { builtInPolicy } from '../src/core/policy/built-in';
import { repositoryAt } from '../src/host/find-repository';
import { findPaths } from '../src/host/read/find-paths';
import { inParallel } from '../src/host/read/in-parallel';
import { readManifests } from '../src/host/read/read-manifests';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import type { Figure } from './figure';
import { median } from './measure';
import { fileCount, makeWorkTree } from './work-tree';

const turns = 7;

/** Finding and reading the manifests of a large work tree, beside Git's list of files and reading those manifests. */
export async function scanFigures(): Promise<Figure[]> {
  return withTempFolder(async (dir) => {
    makeWorkTree(dir);
    const place = await repositoryAt(dir);
    const policy = builtInPolicy(catalogue);
    const scan = async (): Promise<number> => {
      const { manifests } = await findPaths(place, policy, { git: true, unsaved: [] });
      const read = await readManifests(dir, manifests, { unsaved: new Map() });
      return read.manifests.length;
    };
    const found = await findPaths(place, policy, { git: true, unsaved: [] });
    const paths = found.manifests.map(({ path }) => path);
    const floor = async (): Promise<number> => {
      listed(dir);
      const texts = await inParallel(paths, 16, (path) => readFile(join(dir, path)));
      return texts.length;
    };
    const { ours, theirs, count } = await inTurns(scan, floor);
    return [
      {
        what: 'find and read the manifests of a work tree, beside git ls-files and reading them',
        value: ours / theirs,
        unit: '×',
        target: { sign: '≤', value: 2 },
        detail: `${fileCount} files, ${count} manifests: ${ours.toFixed(0)} ms, Git and reading ${theirs.toFixed(0)} ms`,
      },
    ];
  });
}

/** Medians of seconds on the clock, since Git is a process of its own; a first turn warms up. */
async function inTurns(
  scan: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<{ readonly ours: number; readonly theirs: number; readonly count: number }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let count = 0;
  for (let turn = 0; turn <= turns; turn++) {
    const floorTime = await clock(floor);
    const scanTime = await clock(async () => {
      count = await scan();
    });
    if (turn === 0) continue;
    ours.push(scanTime);
    theirs.push(floorTime);
  }
  return { ours: median(ours), theirs: median(theirs), count };
}

async function clock(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function listed(dir: string): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: dir, maxBuffer: 2 ** 28, encoding: 'utf8' }).split('\0');
}
