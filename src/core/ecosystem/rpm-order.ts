import { compareDigits, compareTexts } from './order';
import { endOfDigits, isDigit, isLetter } from './scan';

/**
 * The order of rpmvercmp: runs of digits and of letters, whatever separates them; `~` before the end, `^`
 * behind it but before all else.
 */
export function compareRpm(left: string, right: string): number {
  let at = 0;
  let other = 0;
  while (at < left.length || other < right.length) {
    at = endOfSeparators(left, at);
    other = endOfSeparators(right, other);
    if (left[at] === '~' || right[other] === '~' || left[at] === '^' || right[other] === '^') {
      const order = markRank(left[at]) - markRank(right[other]);
      if (order !== 0) return Math.sign(order);
      at += 1;
      other += 1;
      continue;
    }
    if (at >= left.length || other >= right.length) break;
    const end = endOfRun(left, at);
    const otherEnd = endOfRun(right, other);
    const order = compareRuns(left.slice(at, end), right.slice(other, otherEnd));
    if (order !== 0) return order;
    at = end;
    other = otherEnd;
  }
  return Number(at < left.length) - Number(other < right.length);
}

/** Where a `~` or `^` meets something else, what comes first: `~`, the end, `^`, anything. */
function markRank(character: string | undefined): number {
  if (character === '~') return 0;
  if (character === undefined) return 1;
  return character === '^' ? 2 : 3;
}

function endOfSeparators(version: string, from: number): number {
  let end = from;
  while (end < version.length && !isPart(version[end])) end += 1;
  return end;
}

function isPart(character: string | undefined): boolean {
  return isDigit(character) || isLetter(character) || character === '~' || character === '^';
}

/** The offset behind the digits or letters that start at `from`. */
export function endOfRun(version: string, from: number): number {
  if (isDigit(version[from])) return endOfDigits(version, from);
  let end = from;
  while (isLetter(version[end])) end += 1;
  return end;
}

/** Letters before numbers, letters by code unit. */
export function compareRuns(left: string, right: string): number {
  const isNumber = isDigit(left[0]);
  const isOtherNumber = isDigit(right[0]);
  if (isNumber && isOtherNumber) return compareDigits(left, right);
  return Number(isNumber) - Number(isOtherNumber) || compareTexts(left, right);
}
