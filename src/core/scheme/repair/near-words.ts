import type { Rewrite } from '../pattern';
import { costs } from './costs';

/** Words are no longer than this where they are compared, so that each comparison is quick. */
const longestWord = 24;

/**
 * Readings of what stands at a position as one of some words: another spelling of it, its beginning, a slip in
 * it, or nothing.
 *
 * @param others other spellings with the words that they mean
 * @param asGood spellings that a name may keep, though it never gets one where there is nothing
 */
export function nearWords(
  words: readonly string[],
  others: readonly (readonly [spelling: string, word: string])[],
  asGood: readonly string[] = [],
): Rewrite {
  const readable = [...words, ...asGood];
  const exact = new Set(readable.map((word) => word.toLowerCase()));
  const missing = words.map((word) => ({ length: 0, text: word, cost: costs.insertWord }));
  return (text, position) => {
    const rest = text.slice(position, position + longestWord);
    const folded = rest.toLowerCase();
    const found = others
      .filter(([spelling]) => folded.startsWith(spelling.toLowerCase()))
      .map(([spelling, word]) => ({
        length: spelling.length,
        text: word,
        cost: rest.startsWith(spelling)
          ? costs.otherSpelling
          : costs.otherSpelling + costs.letterCase,
      }));
    const run = letterRun(rest);
    if (run === '') return [...found, ...(besideWord(text, position, exact) ? [] : missing)];
    if (exact.has(run.toLowerCase()) || isLetter(text.charAt(position - 1))) return found;
    // Before the first part a whole one may be missing.
    if (position === 0) found.push(...missing);
    const nearest = [...near(run, run.length, 0, readable), ...nearSplitWord(rest, readable)];
    const isWhole = /^\w+$/.test(run) && !/[\p{L}\p{N}]/u.test(text.charAt(position + run.length));
    return isWhole && nearest.length === 0
      ? [...found, ...words.map((word) => instead(run, word))]
      : [...found, ...nearest];
  };
}

/** A word in the place of another one that is in no list. */
function instead(run: string, word: string): ReturnType<Rewrite>[number] {
  return { length: run.length, text: word, cost: costs.otherWord };
}

/** Whether a word of the list stands directly before or behind a place, where it would be wanted a second time. */
function besideWord(text: string, position: number, words: ReadonlySet<string>): boolean {
  const before = /(\p{L}+)[^\p{L}\p{N}]?$/u.exec(
    text.slice(Math.max(position - longestWord, 0), position),
  );
  const after = /^[^\p{L}\p{N}]?(\p{L}+)/u.exec(text.slice(position, position + longestWord));
  return [before, after].some((found) => words.has(found?.[1]?.toLowerCase() ?? ''));
}

/** The words that a run of letters may be. */
function near(
  run: string,
  length: number,
  surcharge: number,
  words: readonly string[],
): ReturnType<Rewrite> {
  return words.flatMap((word) => {
    const cost = costOf(run.toLowerCase(), word.toLowerCase());
    if (cost === undefined) return [];
    const caseCost = run.charAt(0) === word.charAt(0) ? 0 : 1;
    return [{ length, text: word, cost: cost + surcharge + caseCost }];
  });
}

/** The words that two runs with a space between may be: `Releac e` for `Release`. */
function nearSplitWord(rest: string, words: readonly string[]): ReturnType<Rewrite> {
  const split = /^(\p{L}+) (\p{L}+)/u.exec(rest);
  if (!split) return [];
  const run = `${split[1] ?? ''}${split[2] ?? ''}`;
  return near(run, split[0].length, costs.splittingSpace, words);
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

function letterRun(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? '';
}

function costOf(run: string, word: string): number | undefined {
  const isShort = run.length >= 2 && word.startsWith(run);
  const isInFull = run.length >= 3 && word.length === 1 && run.startsWith(word);
  if (isShort || isInFull) return costs.abbreviation;
  return Math.max(run.length, word.length) > 1 && isOneSlip(run, word)
    ? costs.slipInWord
    : undefined;
}

/** Whether one letter lost, put in or changed, or two changed over, make one text of the other. */
function isOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const a = left.slice(start);
  const b = right.slice(start);
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
  const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return a.slice(1) === b.slice(1) || (isSwap && a.slice(2) === b.slice(2));
}
