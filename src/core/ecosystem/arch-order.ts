import { compareRuns, endOfRun } from './rpm-order';
import { isDigit, isLetter } from './scan';

/**
 * The order of pacman's vercmp: runs of digits and of letters; where the characters between them differ in
 * number, fewer come first.
 */
export function compareArch(left: string, right: string): number {
  let at = 0;
  let other = 0;
  while (at < left.length && other < right.length) {
    const start = startOfRun(left, at);
    const otherStart = startOfRun(right, other);
    const separators = start - at - (otherStart - other);
    at = start;
    other = otherStart;
    if (at >= left.length || other >= right.length) break;
    if (separators !== 0) return Math.sign(separators);
    const end = endOfRun(left, at);
    const otherEnd = endOfRun(right, other);
    const order = compareRuns(left.slice(at, end), right.slice(other, otherEnd));
    if (order !== 0) return order;
    at = end;
    other = otherEnd;
  }
  return compareRests(left[at], right[other]);
}

function startOfRun(version: string, from: number): number {
  let start = from;
  while (start < version.length && !isDigit(version[start]) && !isLetter(version[start]))
    start += 1;
  return start;
}

/** What goes on is above what ends, but for letters: `1.0rc` comes before `1.0`. */
function compareRests(left: string | undefined, right: string | undefined): number {
  if (left === undefined && right === undefined) return 0;
  if (isLetter(left)) return -1;
  return left === undefined && !isLetter(right) ? -1 : 1;
}
