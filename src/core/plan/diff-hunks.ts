/** A stretch of a text that others take the place of; units of the text. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly after: string;
}

/**
 * The hunks of a unified diff between a text and the same text with some stretches replaced (ascending, not
 * overlapping), each with three lines around its changes. Lines end with LF.
 */
export function diffHunks(text: string, replacements: readonly Replacement[]): string {
  const lines = linesOf(text);
  const regions = changedRegions(text, lines, replacements);
  const hunks: string[] = [];
  let shift = 0;
  for (const group of groupsOf(regions)) {
    const first = Math.max(0, (group[0]?.first ?? 0) - around);
    const last = Math.min(lines.length, (group.at(-1)?.end ?? 0) + around);
    const rows: string[] = [];
    let at = first;
    let grown = 0;
    for (const { first: from, end, after } of group) {
      rows.push(...lines.slice(at, from).map((line) => row(' ', line)));
      rows.push(...lines.slice(from, end).map((line) => row('-', line)));
      rows.push(...after.map((line) => row('+', line)));
      grown += after.length - (end - from);
      at = end;
    }
    rows.push(...lines.slice(at, last).map((line) => row(' ', line)));
    const count = last - first;
    const ranges = `-${rangeOf(first, count)} +${rangeOf(first + shift, count + grown)}`;
    hunks.push(`@@ ${ranges} @@\n${rows.join('')}`);
    shift += grown;
  }
  return hunks.join('');
}

/** A line of a diff, and what says that the text does not end with a line feed. */
export function row(sign: ' ' | '+' | '-', line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** Lines with their ends, so that a missing last one can be told. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const around = 3;

/** Lines of the old text, from `first` up to `end`, and the new ones in their place. */
interface Region {
  readonly first: number;
  readonly end: number;
  readonly after: readonly string[];
}

/** A range of lines counts from 1, and an empty one stands behind the line that it names. */
function rangeOf(first: number, count: number): string {
  return `${count === 0 ? first : first + 1},${count}`;
}

function changedRegions(
  text: string,
  lines: readonly string[],
  replacements: readonly Replacement[],
): readonly Region[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const lineAt = lineFinder(starts);
  const regions: Region[] = [];
  let pending: { first: number; end: number; parts: Replacement[] } | undefined;
  const close = (): void => {
    if (pending) regions.push(regionOf(text, starts, pending));
    pending = undefined;
  };
  for (const part of replacements) {
    const first = lineAt(part.offset);
    const end = Math.min(lines.length, lineAt(part.offset + part.length) + 1);
    if (pending && first < pending.end) {
      pending.end = Math.max(pending.end, end);
      pending.parts.push(part);
    } else {
      close();
      pending = { first, end, parts: [part] };
    }
  }
  close();
  return regions.flatMap((region) => withoutSameLines(lines, region));
}

/** The index of the line that an offset is in, for offsets that ascend. */
function lineFinder(starts: readonly number[]): (offset: number) => number {
  let line = 0;
  return (offset) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++;
    return line;
  };
}

function regionOf(
  text: string,
  starts: readonly number[],
  {
    first,
    end,
    parts,
  }: { readonly first: number; readonly end: number; readonly parts: readonly Replacement[] },
): Region {
  let after = '';
  let at = starts[first] ?? text.length;
  for (const { offset, length, after: written } of parts) {
    after += text.slice(at, offset) + written;
    at = offset + length;
  }
  after += text.slice(at, Math.max(at, starts[end] ?? text.length));
  return { first, end, after: linesOf(after) };
}

/** A region without the lines at its ends that stay as they are; none where nothing changes. */
function withoutSameLines(
  lines: readonly string[],
  { first, end, after }: Region,
): readonly Region[] {
  let start = 0;
  while (first + start < end && start < after.length && lines[first + start] === after[start])
    start++;
  let tail = 0;
  while (
    end - tail > first + start &&
    after.length - tail > start &&
    lines[end - tail - 1] === after[after.length - tail - 1]
  )
    tail++;
  const rest = after.slice(start, after.length - tail);
  const isSame = rest.length === 0 && first + start === end - tail;
  return isSame ? [] : [{ first: first + start, end: end - tail, after: rest }];
}

/** Regions whose surroundings touch share a hunk. */
function groupsOf(regions: readonly Region[]): readonly (readonly Region[])[] {
  const groups: Region[][] = [];
  for (const region of regions) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && region.first - before.end <= 2 * around) last.push(region);
    else groups.push([region]);
  }
  return groups;
}
