import type { Text } from '../text/language';
import type { Severity } from '../text/severity';

interface FieldText {
  readonly title?: Text;
  readonly meaning?: Text;
  /** The severity of a value out of the field's limits; `error` when absent. */
  readonly severity?: Severity;
  /** Values that are never real, such as the placeholder `XX`; compared without case. */
  readonly except?: readonly string[];
}

export interface IntegerFieldData extends FieldText {
  readonly type: 'integer';
  /** The exact number of digits; leading zeros fill it. Without it a leading zero is wrong. */
  readonly width?: number;
  /** Leading zeros are allowed and the written width is kept by a step; the most digits there may be. */
  readonly paddedTo?: number;
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  /** A step goes to the next multiple of this; the numbers between are legal. `multipleOf` when absent. */
  readonly step?: number;
}

export interface WordData {
  readonly word: string;
  readonly title?: Text;
  readonly meaning?: Text;
}

/** Another spelling of a word of the list. */
export interface OtherSpelling {
  readonly word: string;
  /** `warning` when absent; `none` accepts it like the word itself, though new names never get it. */
  readonly severity?: Severity | 'none';
}

export interface WordFieldData extends FieldText {
  readonly type: 'word';
  /** In ascending order. */
  readonly words: readonly (string | WordData)[];
  /** `ignore` accepts any letter case; `exact`, the default, only the written one. */
  readonly case?: 'exact' | 'ignore';
  /** Other spellings, and the word that each means. */
  readonly also?: Readonly<Record<string, OtherSpelling>>;
}

/** Kinds of characters that free text may hold. `letter` is any letter of any script except full-width forms. */
export type CharacterClass = 'upper' | 'lower' | 'letter' | 'digit' | 'han' | 'space';

export interface TextFieldData extends FieldText {
  readonly type: 'text';
  readonly of: readonly CharacterClass[];
  /** Further single characters that are allowed. */
  readonly also?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Take as few characters as possible instead of as many. */
  readonly lazy?: boolean;
}

/** Layouts of a calendar day as digits. A layout without a year takes no part in order. */
export type DateLayout = 'YYYYMMDD' | 'YYMMDD' | 'MMDD';

export interface DateFieldData extends FieldText {
  readonly type: 'date';
  /** Accepted layouts; the first is used for new names. */
  readonly layouts: readonly DateLayout[];
  /** A text that stands for "no date yet", such as `000000`. */
  readonly sentinel?: string;
}

/** One part of a calendar day as CalVer writes it: see https://calver.org. */
export type DatePartToken = 'YYYY' | 'YY' | '0Y' | 'MM' | '0M' | 'WW' | '0W' | 'DD' | '0D';

export interface DatePartFieldData extends FieldText {
  readonly type: 'datepart';
  readonly token: DatePartToken;
}

/** SemVer's dot-separated identifiers, with SemVer's precedence: see https://semver.org. */
export interface IdentifiersFieldData extends FieldText {
  readonly type: 'identifiers';
  /** Whether a numeric identifier may have leading zeros (build metadata may). */
  readonly leadingZeros?: boolean;
  /** Whether the first one begins with a digit, as a version does. */
  readonly digitFirst?: boolean;
}

export interface SchemeFieldData extends FieldText {
  readonly type: 'scheme';
  readonly scheme: SchemeReference;
}

export type FieldData =
  | IntegerFieldData
  | WordFieldData
  | TextFieldData
  | DateFieldData
  | DatePartFieldData
  | IdentifiersFieldData
  | SchemeFieldData;

/** A scheme by its id, or by its id with values of its options. */
export type SchemeReference =
  string | ({ readonly scheme: string } & Readonly<Record<string, string | boolean | number>>);
