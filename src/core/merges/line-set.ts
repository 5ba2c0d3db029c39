/** A set of lines, 32 in a word. */
export type LineSet = Uint32Array;

/** @param width how many words it has */
export function lineSet(width: number, lines: Iterable<number>): LineSet {
  const set = new Uint32Array(width);
  for (const line of lines) addLine(set, line);
  return set;
}

export function addLine(set: LineSet, line: number): void {
  set[line >>> 5] = (set[line >>> 5] ?? 0) | (1 << (line & 31));
}

export function hasLine(set: LineSet, line: number): boolean {
  return ((set[line >>> 5] ?? 0) & (1 << (line & 31))) !== 0;
}

/** Enters what another set has. */
export function addAll(set: LineSet, other: LineSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] as number) | (other[at] as number);
}

/** What a set has and another one has not. */
export function without(set: LineSet, other: LineSet): LineSet {
  return set.map((word, at) => word & ~(other[at] as number));
}

/** What two sets have in common. */
export function common(set: LineSet, other: LineSet): LineSet {
  return set.map((word, at) => word & (other[at] as number));
}

export function isEmpty(set: LineSet): boolean {
  return set.every((word) => word === 0);
}

export function sizeOf(set: LineSet): number {
  let size = 0;
  for (const word of set) for (let rest = word; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** The lines of a set, ascending. */
export function linesOfSet(set: LineSet): number[] {
  const lines: number[] = [];
  for (const [at, word] of set.entries())
    for (let rest = word; rest !== 0; rest &= rest - 1)
      lines.push(at * 32 + 31 - Math.clz32(rest & -rest));
  return lines;
}
