import type { NameMatch } from './types';

/** Tells how a name answers to what was asked for; undefined where it does not. */
export type NameMatcher = (name: string) => NameMatch | undefined;

/** A matcher for one question; nothing answers to an empty one. */
export function nameMatcher(asked: string): NameMatcher {
  const exact = asked.trim().normalize('NFC');
  const wanted = plain(exact);
  if (wanted === '') return () => undefined;
  return (name) => {
    const written = name.normalize('NFC');
    if (written === exact) return 'exact';
    const candidate = plain(written);
    if (candidate === wanted) return 'alike';
    return holds(candidate, wanted) ? 'part' : undefined;
  };
}

/** A name without what people leave out or write differently: `v` before a digit, letter case, leading zeros. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{N}])v(?=\d)/gu, '$1')
    .replace(/\d+/g, withoutZeros);
}

function withoutZeros(digits: string): string {
  const start = digits.search(/[1-9]/);
  return start < 0 ? '0' : digits.slice(start);
}

/** Whether a name holds the other one without a number of it being cut: `11.2` does not hold `1.2`. */
function holds(name: string, part: string): boolean {
  for (let at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cutsBefore = isDigit(name, at - 1) && isDigit(name, at);
    const cutsAfter = isDigit(name, end - 1) && isDigit(name, end);
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  return /^\d/.test(text.charAt(at));
}
