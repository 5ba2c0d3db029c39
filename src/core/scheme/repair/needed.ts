/** A text, what it costs, and the changes that make it of another. */
interface Candidate {
  readonly text: string;
  readonly cost: number;
}

/**
 * The candidates without those that change more than is needed: all that a cheaper one changes, and something
 * else too.
 *
 * @param candidates legal names, nearest first
 * @returns at most `count` of them, in the same order
 */
export function needed<T extends Candidate>(
  text: string,
  candidates: readonly T[],
  count: number,
): readonly T[] {
  const kept: { readonly candidate: T; readonly changes: ReadonlySet<string> }[] = [];
  for (const candidate of candidates) {
    if (kept.length === count) break;
    const changes = changesBetween(text, candidate.text);
    const isMore = kept.some(
      (other) =>
        other.changes.size < changes.size &&
        [...other.changes].every((change) => changes.has(change)),
    );
    if (!isMore) kept.push({ candidate, changes });
  }
  return kept.map(({ candidate }) => candidate);
}

/** The fewest characters put in, left out or replaced, each with its place in `from`. */
function changesBetween(from: string, to: string): ReadonlySet<string> {
  const width = to.length + 1;
  const distance = distances(from, to);
  const at = (row: number, column: number): number => distance[row * width + column] ?? Infinity;
  const changes = new Set<string>();
  const add = (change: string): void => {
    let times = 0;
    while (changes.has(`${change}${String(times)}`)) times++;
    changes.add(`${change}${String(times)}`);
  };
  let [row, column] = [from.length, to.length];
  while (row > 0 || column > 0) {
    const here = at(row, column);
    const isSame = from[row - 1] === to[column - 1];
    if (row > 0 && column > 0 && here === at(row - 1, column - 1) + (isSame ? 0 : 1)) {
      if (!isSame) add(`${String(row)}=${to[column - 1] ?? ''}`);
      [row, column] = [row - 1, column - 1];
    } else if (row > 0 && here === at(row - 1, column) + 1) {
      add(`${String(row)}-`);
      row--;
    } else {
      add(`${String(row)}+${to[column - 1] ?? ''}`);
      column--;
    }
  }
  return changes;
}

/** Levenshtein's distances between all beginnings of two texts. */
function distances(from: string, to: string): Uint16Array {
  const width = to.length + 1;
  const distance = new Uint16Array((from.length + 1) * width);
  for (let row = 0; row <= from.length; row++) {
    for (let column = 0; column <= to.length; column++) {
      const place = row * width + column;
      if (row === 0 || column === 0) distance[place] = row + column;
      else {
        const isSame = from[row - 1] === to[column - 1];
        distance[place] = Math.min(
          (distance[place - width - 1] ?? 0) + (isSame ? 0 : 1),
          (distance[place - width] ?? 0) + 1,
          (distance[place - 1] ?? 0) + 1,
        );
      }
    }
  }
  return distance;
}
