import { textAt } from '../text/range';
import type { Candidate } from './candidates';
import type { SlotLaw } from './slot-law';
import type { CharacterRange } from './types';

/** A value that stands in its file as it is, without quotes or escapes. */
export function plainCandidate(
  slot: string,
  range: CharacterRange,
  text: string,
  law: SlotLaw,
): Candidate {
  const value = textAt(text, range);
  return { slot, range, found: { slot, value, range, writing: 'plain', ...law } };
}

/** Whether a text is a version and no variable, macro or place in a template: `%{version}`, `$VERSION`, `@VERSION@`. */
export function isLiteralVersion(text: string): boolean {
  return /\d/.test(text) && !/[$%@{}<>`\s]/.test(text);
}
