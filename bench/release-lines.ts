import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInPolicy } from '../src/core/policy/built-in';
import type { Policy } from '../src/core/policy/types';
import { classifyRefs } from '../src/core/refs/classify-refs';
import { malformedRefs } from '../src/core/refs/malformed-refs';
import { releaseLines } from '../src/core/refs/release-lines';
import { listRefs } from '../src/host/git';
import { loadCatalogue } from '../src/host/lazy';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import type { Figure } from './figure';
import { git } from './git';
import { median } from './measure';
import { createRandom } from './random';
import { semverTexts } from './semver-texts';

const tagCount = 99_000;
const turns = 9;
const microsecondsPerTag = 5;

/**
 * From the request to the lines that the root of Release Lines shows, beside plain Git: what the view does
 * when a repository is first looked at, without the editor. What counts is the processor time of this
 * process, to which Git's own does not belong.
 */
export async function releaseLinesFigures(): Promise<Figure[]> {
  const policy = builtInPolicy(await loadCatalogue());
  return withTempFolder(async (root) => {
    makeRepository(root);
    const plain: number[] = [];
    const requests: Request[] = [];
    for (let turn = 0; turn <= turns; turn++) {
      plain.push(plainGit(root));
      requests.push(await request(root, policy));
    }
    const [first, ...others] = requests;
    return [
      figure('Release Lines of 99,000 tags, above git for-each-ref', others, median(plain), {
        sign: '≤',
        value: microsecondsPerTag,
      }),
      figure('the same, the first time in a process', first ? [first] : [], median(plain)),
    ];
  });
}

interface Request {
  /** Milliseconds of processor time, and until the answer. */
  readonly cpu: number;
  readonly wall: number;
  readonly shown: { readonly lines: number; readonly malformed: number };
}

async function request(root: string, policy: Policy): Promise<Request> {
  const before = process.cpuUsage();
  const start = performance.now();
  const shown = await rootList(root, policy);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start, shown };
}

function figure(
  what: string,
  requests: readonly Request[],
  plain: number,
  target?: Figure['target'],
): Figure {
  const wall = median(requests.map((each) => each.wall));
  const shown = requests[0]?.shown;
  return {
    what,
    value: (median(requests.map(({ cpu }) => cpu)) * 1000) / tagCount,
    unit: ' µs a tag',
    ...(target && { target }),
    detail:
      `answer after ${wall.toFixed(0)} ms, git alone ${plain.toFixed(0)} ms; ` +
      `${shown?.lines ?? 0} lines, ${shown?.malformed ?? 0} malformed`,
  };
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

/** The same calls as the view's: see `RefGrouping` of the extension. */
async function rootList(
  root: string,
  policy: Policy,
): Promise<{ readonly lines: number; readonly malformed: number }> {
  const listed = await listRefs(root);
  if (!listed.ok) throw new Error('Cannot measure: the refs cannot be listed.');
  const classified = classifyRefs(policy, listed.refs);
  return { lines: releaseLines(classified).length, malformed: malformedRefs(classified).length };
}

/** A repository with one commit and packed tags, some of them malformed. */
function makeRepository(root: string): void {
  git(root, 'init', '--quiet');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Start');
  const commit = git(root, 'rev-parse', 'HEAD');
  const random = createRandom(99_000);
  const names = new Set<string>();
  while (names.size < tagCount) {
    for (const text of semverTexts(random, 1000)) {
      const name = random.onceIn(50) ? `v${text.replace('.', '.0')}` : `v${text}`;
      if (names.size < tagCount) names.add(name);
    }
  }
  const lines = [...names].sort().map((name) => `${commit} refs/tags/${name}\n`);
  const header = '# pack-refs with: peeled fully-peeled sorted \n';
  writeFileSync(join(root, '.git', 'packed-refs'), header + lines.join(''));
  const count = git(root, 'tag').split('\n').length;
  if (count !== tagCount) throw new Error(`Cannot measure: Git sees ${count} tags.`);
}
