/** More than this a slip of the fingers does not change, however long the word is. */
const mostEdits = 5;

/**
 * The candidate that a person most likely meant by `word`: the one with the fewest edits (a letter
 * added, left out or changed, two letters swapped), letter case aside.
 *
 * @returns undefined when none is within a third of the word's length (at least one edit, at most five).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let limit = Math.min(mostEdits, Math.max(1, Math.floor(wanted.length / 3)));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}

/**
 * The number of edits between two texts; more than `limit` where it is more. In time that grows with the length of
 * the texts: only so far from the diagonal can a cell hold no more than the limit.
 */
function editDistance(left: string, right: string, limit: number): number {
  const far = limit + 1;
  const width = 2 * limit + 1;
  // Of a row, the cells around the diagonal: the middle one is that of the row's own number.
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: width }, (_, at) => Math.abs(at - limit));
  for (let row = 1; row <= left.length; row++) {
    const current: number[] = [];
    for (let at = 0; at < width; at++) {
      const column = row + at - limit;
      if (column < 1 || column > right.length) {
        current.push(column === 0 ? row : far);
        continue;
      }
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const cost = Math.min(
        (last[at] ?? far) + (same ? 0 : 1),
        (last[at + 1] ?? far) + 1,
        (current[at - 1] ?? far) + 1,
        swapped ? (beforeLast[at] ?? far) + 1 : far,
      );
      current.push(cost);
    }
    if ([...last, ...current].every((cost) => cost > limit)) return far;
    beforeLast = last;
    last = current;
  }
  return last[right.length - left.length + limit] ?? far;
}
