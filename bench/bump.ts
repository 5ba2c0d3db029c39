import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/harness/project.mjs';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import type { Figure } from './figure';
import { git } from './git';
import { median } from './measure';

const packageCount = 500;
const turns = 5;

/** One bump, and one check, of a repository with 501 package.json files that share a version. */
export async function bumpFigures(): Promise<Figure[]> {
  return withTempFolder((dir) => {
    makeMonorepo(dir);
    const bumps: Run[] = [];
    const checks: Run[] = [];
    const status: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      status.push(statusTime(dir));
      checks.push(stemma(dir, 'check'));
      bumps.push(stemma(dir, 'bump', '--event', 'patch'));
      assertBumped(dir, `1.0.${turn + 1}`);
    }
    const gitStatus = median(status);
    return Promise.resolve([
      figure('bump 501 package.json files', bumps, gitStatus, { sign: '≤', value: 1.2 }),
      figure('check 501 package.json files', checks, gitStatus),
    ]);
  });
}

interface Run {
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  readonly peakMb: number;
}

function figure(
  what: string,
  runs: readonly Run[],
  gitStatus: number,
  target?: Figure['target'],
): Figure {
  const peak = Math.max(...runs.map(({ peakMb }) => peakMb));
  return {
    what,
    value: median(runs.map(({ seconds }) => seconds)),
    unit: ' s',
    ...(target && { target }),
    detail: `processor ${median(runs.map(({ cpu }) => cpu)).toFixed(2)} s, at most ${peak.toFixed(0)} MB; git status takes ${gitStatus.toFixed(2)} s`,
  };
}

/** Runs the bundled command in a process of its own, which tells what it used when it ends. */
function stemma(dir: string, ...args: readonly string[]): Run {
  const told = join(dir, '.git', 'usage.json');
  const tell = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(told)},JSON.stringify(process.resourceUsage())))`;
  writeFileSync(join(dir, '.git', 'tell.cjs'), tell);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(dir, '.git', 'tell.cjs'), join(root, 'dist', 'cli.js'), ...args],
    { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 || !existsSync(told))
    throw new Error(`Cannot measure: "stemma ${args.join(' ')}" ended with ${status}. ${stderr}`);
  const usage = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { seconds, cpu, peakMb: usage.maxRSS / 1024 };
}

function statusTime(dir: string): number {
  const start = performance.now();
  git(dir, 'status', '--porcelain=v2');
  return (performance.now() - start) / 1000;
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

function assertBumped(dir: string, version: string): void {
  for (const path of ['package.json', `packages/p${packageCount - 1}/package.json`]) {
    const found = (JSON.parse(readFileSync(join(dir, path), 'utf8')) as { version: string })
      .version;
    if (found !== version) throw new Error(`Cannot measure: ${path} has ${found}.`);
  }
}
