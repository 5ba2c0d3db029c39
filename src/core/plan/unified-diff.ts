import { spliceText } from './splice-text';
import type { EditFileStep, Plan } from './types';

/**
 * What a plan does to files, as a unified diff (`diff -u`) with three lines around each change.
 *
 * @param texts decoded text of each file before the change, by path
 */
export function unifiedDiff(plan: Plan, texts: ReadonlyMap<string, string>): string {
  return plan.steps
    .map((step) => {
      if (step.type === 'edit-file') return diffOfEdits(step, texts.get(step.path) ?? '');
      if (step.type === 'create-file') return wholeFile(step.path, step.text, '+');
      if (step.type === 'remove-file') return wholeFile(step.path, step.text, '-');
      if (step.type === 'move-path') return renaming(step.from, step.to);
      return '';
    })
    .join('');
}

const around = 3;

function diffOfEdits(step: EditFileStep, text: string): string {
  const before = linesOf(text);
  const after = linesOf(spliceText(text, step.edits));
  // A version stands on one line and stays there, so line n becomes line n.
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  const hunks = groupLines(changed, before.length).map(({ first, last }) => {
    const rows: string[] = [];
    for (let index = first; index <= last; index++) {
      const old = before[index] ?? '';
      if (!changed.includes(index)) rows.push(row(' ', old));
      else rows.push(row('-', old), row('+', after[index] ?? ''));
    }
    const range = `${first + 1},${last - first + 1}`;
    return `@@ -${range} +${range} @@\n${rows.join('')}`;
  });
  return `--- a/${step.path}\n+++ b/${step.path}\n${hunks.join('')}`;
}

interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The stretches of lines to show; changes whose surroundings touch share one. */
function groupLines(changed: readonly number[], count: number): readonly LineRange[] {
  const groups: LineRange[] = [];
  for (const index of changed) {
    const first = Math.max(0, index - around);
    const last = Math.min(count - 1, index + around);
    const previous = groups.at(-1);
    if (previous && first <= previous.last + 1)
      groups.splice(-1, 1, { first: previous.first, last });
    else groups.push({ first, last });
  }
  return groups;
}

/** As `git diff` writes it, so that `git apply` can follow. */
function renaming(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
}

function wholeFile(path: string, text: string, sign: '+' | '-'): string {
  const lines = linesOf(text);
  const header = sign === '+' ? `--- /dev/null\n+++ b/${path}\n` : `--- a/${path}\n+++ /dev/null\n`;
  if (lines.length === 0) return header;
  const range = sign === '+' ? `-0,0 +1,${lines.length}` : `-1,${lines.length} +0,0`;
  return `${header}@@ ${range} @@\n${lines.map((line) => row(sign, line)).join('')}`;
}

/** Lines with their ends, so that a missing last one can be told. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function row(sign: ' ' | '+' | '-', line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
