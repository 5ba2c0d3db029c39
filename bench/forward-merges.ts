import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHistoryCache } from '../src/host/merges/history-cache';
import { readHistory } from '../src/host/merges/read-history';
import { readRepository } from '../src/host/read-repository';
import type { Figure } from './figure';
import { git } from './git';
import { createRandom, type Random } from './random';

const lineCount = 20;
const commitsInLine = 2000;
/** Commits of the main branch between two lines. */
const commitsBetween = 20;
const fileCount = 400;
const linesInFile = 40;
/** One fix in so many takes over a change of an older line. */
const picksOneIn = 4;

const policy = `{
  "version": "semver",
  "tags": "v{version}",
  "branches": [{ "template": "release/{line}", "match": "release/*" }]
}
`;

/** The forward-merge matrix of 20 lines of 2,000 commits, beside the `git cherry` calls that it replaces. */
export async function forwardMergesFigures(): Promise<readonly Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    await makeRepository(root);
    const snapshot = await readRepository(root, { git: true });
    const { policy: read, git: state } = snapshot;
    if (!state) throw new Error('Cannot measure: Git says nothing of the repository.');
    const cache = createHistoryCache();
    const first = await timeOf(() => readHistory({ root, policy: read, git: state, cache }));
    const found = first.result.ok ? first.result.history?.merges.rows : undefined;
    const missing = found?.flatMap(({ cells }) => cells.filter((cell) => cell.state === 'missing'));
    delete cache.last;
    const again = await timeOf(() => readHistory({ root, policy: read, git: state, cache }));
    const cherry = await timeOf(() => Promise.resolve(cherryAll(root)));
    if (missing?.length !== cherry.result)
      throw new Error(`Cannot compare: ${missing?.length} missing, Git says ${cherry.result}.`);
    const detail = `${seconds(first.ms)} for ${found?.length} fixes, ${missing.length} missing; git cherry ${seconds(cherry.ms)}`;
    return [
      {
        what: 'forward-merge matrix of 20 lines, beside git cherry',
        value: first.ms / cherry.ms,
        unit: ' ×',
        target: { sign: '≤', value: 2 },
        detail,
      },
      {
        what: 'the same once the commits are known',
        value: again.ms / cherry.ms,
        unit: ' ×',
        detail: seconds(again.ms),
      },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function timeOf<T>(
  act: () => Promise<T>,
): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await act();
  return { result, ms: performance.now() - start };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

/** Asks of each line what every newer one and main lack. @returns how many fixes are missing, all in all */
function cherryAll(root: string): number {
  let missing = 0;
  for (let line = 0; line < lineCount; line++) {
    const newer = Array.from({ length: lineCount - line - 1 }, (_, index) => line + 1 + index);
    for (const target of [...newer.map((each) => `release/1.${each}`), 'main']) {
      const listed = git(root, 'cherry', target, `release/1.${line}`, `v1.${line}.0`);
      missing += listed.split('\n').filter((each) => each.startsWith('+')).length;
    }
  }
  return missing;
}

async function makeRepository(root: string): Promise<void> {
  git(root, 'init', '--quiet', '--initial-branch=main');
  const importing = spawn('git', ['fast-import', '--quiet'], {
    cwd: root,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(importing, 'close');
  for (const piece of historyIn(createRandom(20_000))) {
    if (!importing.stdin.write(piece)) await once(importing.stdin, 'drain');
  }
  importing.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`Cannot measure: git fast-import ended with ${code}.`);
  writeFileSync(join(root, 'stemma.jsonc'), policy);
}

interface Change {
  readonly file: number;
  readonly line: number;
  readonly text: string;
}

/** A stream for git-fast-import(1). */
function* historyIn(random: Random): Generator<string, void> {
  const main = Array.from({ length: fileCount }, (_, file) =>
    Array.from({ length: linesInFile }, (_each, line) => `file ${file} line ${line}`),
  );
  const all = [...main.keys()];
  let mark = 0;
  const commit = (
    branch: string,
    files: readonly string[][],
    changed: readonly number[],
  ): string => {
    const message = `Fix ${++mark}`;
    const head = [
      `commit refs/heads/${branch}`,
      `mark :${mark}`,
      `committer Ann <ann@example.com> ${1_600_000_000 + mark * 60} +0000`,
      `data ${message.length}`,
      message,
    ];
    const contents = changed.map((file) => {
      const text = `${files[file]?.join('\n')}\n`;
      return `M 100644 inline folder${file % 20}/file${file}.txt\ndata ${text.length}\n${text}`;
    });
    return `${head.join('\n')}\n${contents.join('\n')}\n`;
  };
  const changes: Change[] = [];
  yield commit('main', main, all);
  let mainMark = mark;
  for (let line = 0; line < lineCount; line++) {
    const branch = `release/1.${line}`;
    const files = main.map((lines) => [...lines]);
    yield `reset refs/heads/${branch}\nfrom :${mainMark}\n\nreset refs/tags/v1.${line}.0\nfrom :${mainMark}\n\n`;
    for (let number = 0; number < commitsInLine; number++) {
      const isPick = changes.length > 0 && random.onceIn(picksOneIn);
      const change = isPick ? random.pick(changes) : newChange(random);
      changes.push(change);
      const own = files[change.file];
      if (own) own[change.line] = own[change.line] === change.text ? `${mark}` : change.text;
      yield commit(branch, files, [change.file]);
    }
    for (let number = 0; number < commitsBetween; number++) {
      const { file, line: at, text } = newChange(random);
      const own = main[file];
      if (own) own[at] = text;
      yield commit('main', main, [file]);
    }
    mainMark = mark;
  }
}

function newChange(random: Random): Change {
  return {
    file: random.below(fileCount),
    line: random.below(linesInFile),
    text: `changed to ${random.below(1_000_000)}`,
  };
}
