import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../test/harness/cached.mjs';
import { root } from '../test/harness/project.mjs';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import type { Figure } from './figure';
import { git } from './git';
import { median } from './measure';

const packageCount = 500;
const turns = 5;

/** One bump of a repository with 501 package.json files that share a version, beside the same one by bumpp, and one check. */
export async function bumpFigures(): Promise<Figure[]> {
  const bumpp = await bumppScript();
  return withTempFolder((dir) => {
    makeMonorepo(dir);
    const checks = Array.from({ length: turns }, () => stemma(dir, 'check'));
    const files = measured(dir, bumpp, {
      ours: [],
      theirs: ['--no-commit', '--no-tag', '--no-push', '--no-verify'],
    });
    git(dir, 'checkout', '--quiet', '--', '.');
    const tagged = measured(dir, bumpp, { ours: ['--tag'], theirs: ['--no-push', '--no-verify'] });
    return Promise.resolve([
      figure('bump 501 package.json files', files.ours, { sign: '≤', value: 1.2 }),
      ...besideBumpp('bump 501 package.json files', files, bumpp),
      ...besideBumpp('the same with commit and tag', tagged, bumpp),
      figure('check 501 package.json files', checks),
    ]);
  });
}

interface Turns {
  readonly ours: readonly Run[];
  readonly theirs: readonly Run[];
}

/** Bumps in turns, each from where the other left the version. */
function measured(
  dir: string,
  bumpp: string | undefined,
  options: { readonly ours: readonly string[]; readonly theirs: readonly string[] },
): Turns {
  const ours: Run[] = [];
  const theirs: Run[] = [];
  const quiet = ['patch', '-y', '-r', '--quiet', ...options.theirs];
  for (let turn = 0; turn < turns; turn++) {
    const before = patchOf(dir);
    ours.push(stemma(dir, 'bump', '--event', 'patch', ...options.ours));
    assertBumped(dir, before + 1);
    if (bumpp === undefined) continue;
    theirs.push(run(dir, bumpp, quiet));
    assertBumped(dir, before + 2);
  }
  return { ours, theirs };
}

/** How much faster; nothing to hold against a target where bumpp could not be fetched. */
function besideBumpp(
  what: string,
  { ours, theirs }: Turns,
  bumpp: string | undefined,
): readonly Figure[] {
  const title = `${what}, beside bumpp ${bumppVersion}`;
  if (bumpp === undefined) {
    return [{ what: title, value: NaN, unit: ' ×', detail: 'bumpp could not be fetched' }];
  }
  const [own, other] = [secondsOf(ours), secondsOf(theirs)];
  const cpu = `${medianOf(ours, 'cpu').toFixed(2)} s and ${medianOf(theirs, 'cpu').toFixed(2)} s`;
  return [
    {
      what: title,
      value: other / own,
      unit: ' ×',
      target: { sign: '≥', value: 3 },
      detail: `${own.toFixed(2)} s against ${other.toFixed(2)} s; of the processor, without children, ${cpu}`,
    },
  ];
}

const bumppVersion = '12';

/** bumpp from npm, fetched once; undefined where it cannot be. */
async function bumppScript(): Promise<string | undefined> {
  try {
    const folder = await cached(`bumpp-${bumppVersion}`, (part) => {
      const args = ['install', '--no-audit', '--no-fund', `bumpp@${bumppVersion}`];
      execFileSync('npm', args, { cwd: part, stdio: 'ignore' });
      return Promise.resolve();
    });
    return join(folder, 'node_modules', 'bumpp', 'bin', 'bumpp.mjs');
  } catch {
    // Without a network the figure says so.
    return undefined;
  }
}

interface Run {
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  readonly peakMb: number;
}

function figure(what: string, runs: readonly Run[], target?: Figure['target']): Figure {
  const peak = Math.max(...runs.map(({ peakMb }) => peakMb));
  return {
    what,
    value: secondsOf(runs),
    unit: ' s',
    ...(target && { target }),
    detail: `processor ${medianOf(runs, 'cpu').toFixed(2)} s, at most ${peak.toFixed(0)} MB`,
  };
}

function medianOf(runs: readonly Run[], key: keyof Run): number {
  return median(runs.map((each) => each[key]));
}

function secondsOf(runs: readonly Run[]): number {
  return medianOf(runs, 'seconds');
}

/** Runs the bundled command. */
function stemma(dir: string, ...args: readonly string[]): Run {
  return run(dir, join(root, 'dist', 'cli.js'), args);
}

/** Runs a script in a process of its own, which tells what it used when it ends. */
function run(dir: string, script: string, args: readonly string[]): Run {
  const told = join(dir, '.git', 'usage.json');
  rmSync(told, { force: true });
  const tell = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(told)},JSON.stringify(process.resourceUsage())))`;
  writeFileSync(join(dir, '.git', 'tell.cjs'), tell);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(dir, '.git', 'tell.cjs'), script, ...args],
    { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 || !existsSync(told))
    throw new Error(`Cannot measure: "${args.join(' ')}" ended with ${status}. ${stderr}`);
  const usage = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { seconds, cpu, peakMb: usage.maxRSS / 1024 };
}

/** A workspace root and its packages; one unit of a policy carries the version of all of them. */
function makeMonorepo(dir: string): void {
  git(dir, 'init', '--quiet');
  const policy = {
    extends: 'semver',
    units: { all: { path: '', manifests: ['package.json', 'packages/*/package.json'] } },
  };
  writeFileSync(join(dir, 'stemma.jsonc'), `${JSON.stringify(policy, undefined, 2)}\n`);
  writeFileSync(join(dir, 'package.json'), manifest('root'));
  for (let index = 0; index < packageCount; index++) {
    const folder = join(dir, 'packages', `p${index}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest(`p${index}`));
  }
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--message', 'Start');
}

function manifest(name: string): string {
  const dependencies = { 'left-pad': '^1.0.0', tool: '1.0.0' };
  const scripts = { build: 'tool build', test: 'tool test' };
  const data = { name, version: '1.0.0', private: true, scripts, dependencies };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function assertBumped(dir: string, patch: number): void {
  for (const path of ['package.json', `packages/p${packageCount - 1}/package.json`]) {
    const found = versionIn(join(dir, path));
    if (found !== `1.0.${patch}`) throw new Error(`Cannot measure: ${path} has ${found}.`);
  }
}

function patchOf(dir: string): number {
  return Number(versionIn(join(dir, 'package.json')).split('.')[2]);
}

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
