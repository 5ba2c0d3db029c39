import type { Text } from '../../text/language';
import type { Message } from '../../text/message';
import type { Severity } from '../../text/severity';
import type { FieldData } from '../data';
import type { Name, ProblemCode } from '../name';
import type { Pattern } from '../pattern';

/** What is wrong with a field's text; the offset counts from the start of the field. */
export interface ValueProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly offset: number;
  readonly length: number;
  readonly message: Message;
}

/** A field of one form, ready to be matched, checked and ordered. */
export interface FieldRule {
  readonly field: string;
  readonly title: Text;
  readonly data: FieldData;
  /** The texts that the field's own grammar allows. */
  readonly strict: Pattern;
  /** A wider language that also holds the usual mistakes, to find out what is wrong. */
  readonly loose: Pattern;
  /** The loose language of a word field without unknown words; absent elsewhere. */
  readonly known?: Pattern;
  /** The loose language where a field follows without a separator: the width alone tells them apart. */
  readonly looseOfWidth?: Pattern;
  /** What a repair may turn the text into. */
  readonly repairable: Pattern;
  /** What is wrong with a text of the loose language. */
  readonly check: (text: string) => ValueProblem | undefined;
  /**
   * Whether nothing is wrong with the strict text between two offsets, at a glance; where it cannot tell,
   * it says no, and `check` decides.
   */
  readonly isFine?: (text: string, start: number, end: number) => boolean;
  /** A text of the strict language passes `check` without looking. */
  readonly strictIsEnough: boolean;
  /** A total order of the field's texts. */
  readonly compare: (left: string, right: string) => number;
  /** The same order as an integer from 0 to `saturatedRank`, which stands for every greater value. */
  readonly rank?: (text: string) => number;
  /** A text whose order by UTF-16 units is the same order; for many comparisons of one text. */
  readonly sortKey?: (text: string) => string;
  /** For each of many texts its place in the same order; texts that are equal in order share one. */
  readonly places?: (texts: readonly string[]) => Uint32Array | undefined;
  /** Whether a text has the strict shape, for a field that nests a scheme: its matchers know. */
  readonly fits?: (text: string) => boolean;
  /** The name that the text is, for a field that nests a scheme. */
  readonly readNested?: (text: string) => Name | undefined;
}

/**
 * Ranks end here; texts with this rank compare by `compare`. It is above every date as a number, and twice
 * it still fits into 32 bits.
 */
export const saturatedRank = 2 ** 30;

export function problem(
  code: ProblemCode,
  data: FieldData,
  text: string,
  reason: Message,
  range: { readonly offset: number; readonly length: number } = { offset: 0, length: text.length },
): ValueProblem {
  return { code, severity: data.severity ?? 'error', ...range, message: reason };
}

/** Order by UTF-16 units of the NFC form. */
export function compareText(left: string, right: string): number {
  const a = left.normalize('NFC');
  const b = right.normalize('NFC');
  return a < b ? -1 : a > b ? 1 : 0;
}
