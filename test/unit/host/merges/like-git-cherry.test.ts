import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lineRepository, type LineRepository } from './line-repository';

const branches = ['main', 'release/1.1', 'release/1.2', 'release/1.3'];

/** Numbers that look random and are the same every time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state >>> 8) % below;
  };
}

interface Edit {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A stream for git-fast-import(1): lines that edit few files, take edits of each other, merge each other. */
function randomHistory(seed: number): string {
  const random = randomFrom(seed);
  const files = ['a.txt', 'b c.txt', 'binary', 'sub/甲.txt'];
  const initial = Array.from({ length: 12 }, (_, index) => `line ${index}`);
  const contents = new Map(
    branches.map((branch) => [branch, new Map(files.map((file) => [file, [...initial]]))]),
  );
  const edits: Edit[] = [];
  const stream: string[] = [];
  let mark = 0;
  const tips = new Map<string, number>();
  const commit = (branch: string, extra: readonly string[], only: readonly string[]): void => {
    const message = `commit ${++mark}`;
    tips.set(branch, mark);
    stream.push(`commit refs/heads/${branch}`, `mark :${mark}`);
    stream.push(`committer A <a@b> ${1_700_000_000 + mark} +0000`);
    stream.push(`data ${message.length}`, message, ...extra);
    for (const file of only) {
      const lines = contents.get(branch)?.get(file) ?? [];
      const text = `${file === 'binary' ? '\0' : ''}${lines.join('\n')}\n`;
      stream.push(`M 100644 inline "${file}"`, `data ${Buffer.byteLength(text)}`, text);
    }
  };
  commit('main', [], files);
  for (const branch of branches.slice(1)) {
    stream.push(`reset refs/heads/${branch}`, 'from :1');
    stream.push(`reset refs/tags/v${branch.slice('release/'.length)}.0`, 'from :1');
  }
  for (let step = 0; step < 40; step++) {
    const branch = branches[random(branches.length)] as string;
    const other = branches[random(branches.length)] as string;
    const what = random(10);
    if (what === 0 && other !== branch) {
      commit(branch, [`merge :${tips.get(other) ?? 1}`], [files[random(files.length)] as string]);
      continue;
    }
    const again = edits[random(edits.length || 1)];
    const edit: Edit =
      what < 6 && again
        ? again
        : {
            file: files[random(files.length)] as string,
            line: random(12),
            text: `text ${random(6)}`,
          };
    edits.push(edit);
    const lines = contents.get(branch)?.get(edit.file);
    if (!lines) continue;
    const spaced = random(4) === 0;
    const text = spaced ? `  ${edit.text.replace(' ', '\t ')}` : edit.text;
    if (lines[edit.line] === text) continue;
    lines[edit.line] = text;
    commit(branch, [], [edit.file]);
  }
  return `${stream.join('\n')}\n`;
}

describe('the same patch', () => {
  let lines: LineRepository;
  beforeEach(() => {
    lines = lineRepository();
  });
  afterEach(() => lines.repository.remove());

  for (let seed = 1; seed <= 6; seed++) {
    it(`is told as git cherry tells it: history ${seed}`, async () => {
      const options = { cwd: lines.repository.root, input: randomHistory(seed) };
      execFileSync('git', ['fast-import', '--quiet'], options);
      const { merges } = await lines.history();
      assert.ok(merges.rows.length > 0);
      const wrong: string[] = [];
      for (const { fix, source, cells } of merges.rows) {
        for (const { target, state } of cells) {
          const listed = lines.git('cherry', target.tip, source.tip).split('\n');
          const sign = listed.find((line) => line.endsWith(fix.commit))?.charAt(0) ?? '';
          const expected = { '': 'merged', '-': 'same-patch', '+': 'missing' }[sign];
          if (state !== expected) wrong.push(`${fix.subject} ${target.name}: ${state}, ${sign}`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
});
