import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import type { Figure } from './figure';
import {
  branchCount,
  makeLargeRepository,
  makeSmallRepository,
  tagCount,
} from './large-repository';
import { median } from './measure';
import type { RefsTold } from './release-lines-process';

const turns = 5;
const microsecondsPerRef = 5;
const bytesPerRef = 250;

/**
 * From the request to the lines that the root of Release Lines shows, beside plain Git: what the view does when a
 * repository is first looked at, without the editor, each time in a process that has done nothing of it before; then
 * once more after one new tag. What counts is the clock, which is what a person waits for, with Git alone measured in
 * turns with it. Neighbours on the machine make it longer; the detail tells the processor time.
 */
export async function releaseLinesFigures(): Promise<Figure[]> {
  return withTempFolder((dir) => {
    const [large, small] = [join(dir, 'large'), join(dir, 'small')];
    makeLargeRepository(large);
    makeSmallRepository(small);
    const plain: number[] = [];
    const told: RefsTold[] = [];
    for (let turn = 0; turn < turns; turn++) {
      plain.push(plainGit(large));
      told.push(inProcess(large));
    }
    const without = median(Array.from({ length: turns }, () => inProcess(small).held));
    return Promise.resolve([
      firstFigure(told, plain),
      refreshFigure(told),
      memoryFigure(told, without),
    ]);
  });
}

const refs = `${tagCount.toLocaleString('en')} tags and ${branchCount.toLocaleString('en')} branches`;

function firstFigure(told: readonly RefsTold[], plain: readonly number[]): Figure {
  const [{ lines = 0, malformed = 0, refs: count = NaN } = {}] = told;
  const each = (milliseconds: number): string => `${((milliseconds * 1000) / count).toFixed(1)} µs`;
  const wall = median(told.map(({ first }) => first.wall));
  const git = median(plain);
  const main = median(told.map(({ first }) => first.main));
  const spent = median(told.map(({ first }) => first.cpu));
  const warm = median(told.map(({ warm: { cpu } }) => cpu));
  return {
    what: `Release Lines of ${refs}, above git for-each-ref, the first time in a process`,
    value: ((wall - git) * 1000) / count,
    unit: ' µs a ref',
    target: { sign: '≤', value: microsecondsPerRef },
    detail:
      `answer after ${wall.toFixed(0)} ms, git alone ${git.toFixed(0)} ms; ${lines} lines, ` +
      `${malformed} malformed; processor: thread that answers ${each(main)}, all threads ${each(spent)}, when done often ${each(warm)}`,
  };
}

function refreshFigure(told: readonly RefsTold[]): Figure {
  const of = (which: 'first' | 'refresh', key: 'cpu' | 'wall'): number =>
    median(told.map((each) => each[which][key]));
  return {
    what: 'the same after one new tag, beside the first time',
    value: of('refresh', 'cpu') / of('first', 'cpu'),
    unit: ' ×',
    target: { sign: '≤', value: 0.5 },
    detail:
      `processor ${of('refresh', 'cpu').toFixed(0)} ms against ${of('first', 'cpu').toFixed(0)} ms; ` +
      `on the clock ${of('refresh', 'wall').toFixed(0)} ms against ${of('first', 'wall').toFixed(0)} ms`,
  };
}

/** @param without bytes that a process holds that did the same with hardly any refs */
function memoryFigure(told: readonly RefsTold[], without: number): Figure {
  const held = median(told.map((each) => each.held)) - without;
  const [{ refs: count = NaN, names = NaN } = {}] = told;
  return {
    what: 'memory that these refs and their lines take beyond the names',
    value: (held - names) / count,
    unit: ' bytes a ref',
    target: { sign: '≤', value: bytesPerRef },
    detail: `${(held / 1_000_000).toFixed(1)} MB, names ${(names / 1_000_000).toFixed(1)} MB`,
  };
}

function inProcess(root: string): RefsTold {
  const script = join(__dirname, 'release-lines-process.js');
  const told = execFileSync(process.execPath, ['--expose-gc', script, root], { encoding: 'utf8' });
  return JSON.parse(told) as RefsTold;
}

/** What `git for-each-ref` takes, from its start until all it printed is here. */
function plainGit(root: string): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    'git',
    ['for-each-ref', '--format=%(refname) %(objectname)'],
    { cwd: root, maxBuffer: 2 ** 28 },
  );
  if (status !== 0 || stdout.length === 0) throw new Error('Cannot measure: git did not list.');
  return performance.now() - start;
}
