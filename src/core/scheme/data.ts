import type { Text } from '../text/language';
import type { Severity } from '../text/severity';

/**
 * A naming system as plain data (JSON). A policy file can hold any scheme that is shipped.
 *
 * The language is documented for policy authors in `docs/scheme-language.md`.
 */
export interface SchemeData {
  /** Lower-case letters, digits and `-`; unique among the schemes in force. */
  readonly id: string;
  readonly kind: NameKind;
  readonly title: Text;
  /** Where the system is written down: a standard, a document, an address. */
  readonly source?: string;
  /** The ways to write a name; the first that fits without error is the reading. */
  readonly forms: readonly (string | FormData)[];
  readonly fields: Readonly<Record<string, FieldData>>;
  readonly options?: Readonly<Record<string, OptionData>>;
  readonly conditions?: readonly ConditionData[];
  /** Most significant field first; a field that is left out does not order names. */
  readonly order?: readonly (string | OrderData)[];
  /** The leading fields that make a release line; the first two of `order` when absent. */
  readonly line?: readonly string[];
  readonly events?: Readonly<Record<string, EventData>>;
  /**
   * The first name of a series, for a repository that has none; `$today` in it is the day in the first
   * layout of the scheme's first date field.
   */
  readonly initial?: string;
  /** How many names may share the values of some fields, such as ten revisions a day. */
  readonly limits?: readonly LimitData[];
  readonly examples?: readonly ExampleData[];
}

/** What a name of a scheme names. */
export type NameKind =
  | 'version'
  | 'tag'
  | 'branch'
  | 'baseline'
  | 'package'
  | 'document'
  | 'file'
  | 'folder'
  | 'item'
  | 'label';

/**
 * One way to write a name.
 *
 * Template syntax: `{field}` a field, `[…]` an optional group that holds a field, `(a|b)` spellings of
 * the same literal with the canonical one first (`(|V)` is none or `V`), `[v]` short for `(|v)`,
 * `\` before a character that is meant literally; everything else stands for itself.
 * A `{name}` that is no field but the id of a scheme nests that scheme.
 */
export interface FormData {
  readonly id?: string;
  readonly template: string;
  /** Fields that this form fixes without writing them. */
  readonly constants?: Readonly<Record<string, string>>;
  /** What differs for a field in this form, such as another width. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** A form that is accepted but not liked: its severity, with the reason. */
  readonly severity?: Severity;
  readonly message?: Text;
  /**
   * Tokens of a pattern-made template: each token in the value of the option that `template` names
   * as `<option>` becomes its replacement, longest token first (CalVer's `YYYY.0M.MICRO`). A replacement
   * `{year:YYYY}` is the field `year` of type `datepart` with that token.
   */
  readonly tokens?: Readonly<Record<string, string>>;
}

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

export interface WordFieldData extends FieldText {
  readonly type: 'word';
  /** In ascending order. */
  readonly words: readonly (string | WordData)[];
  /** `ignore` accepts any letter case; `exact`, the default, only the written one. */
  readonly case?: 'exact' | 'ignore';
  /** Other spellings that are accepted, each with its severity, and the word that was meant. */
  readonly also?: Readonly<Record<string, { readonly word: string; readonly severity?: Severity }>>;
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

/**
 * A choice that a user of the scheme makes: each value is a JSON merge patch (RFC 7386) on the scheme.
 * With `pattern` the value is free text for a form with `tokens` instead.
 */
export interface OptionData {
  readonly title?: Text;
  readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly pattern?: boolean;
  readonly default?: string;
}

/**
 * A test of one field (`version.stage` reaches into a nested scheme): a text or number it must equal
 * (numbers compare as numbers), or one of the keys below; all keys given must hold.
 */
export type Predicate =
  | string
  | number
  | {
      readonly present?: boolean;
      readonly in?: readonly (string | number)[];
      readonly not?: readonly (string | number)[];
      readonly min?: number;
      readonly max?: number;
      /** The value that a table gives for another field. */
      readonly derived?: {
        readonly from: string;
        readonly table: Readonly<Record<string, string>>;
      };
      /** The year, month and day fields together name a day that exists. */
      readonly day?: { readonly year: string; readonly month: string; readonly day: string };
    };

export type Predicates = Readonly<Record<string, Predicate>>;

/** Where `when` holds, `must` must hold. */
export interface ConditionData {
  readonly when?: Predicates;
  readonly must: Predicates;
  readonly severity?: Severity;
  readonly message: Text;
}

export interface OrderData {
  readonly field: string;
  readonly direction?: 'ascending' | 'descending';
  /** Where a name without the field sorts; `first` when absent. */
  readonly absent?: 'first' | 'last';
}

/**
 * What a step does to a field: `+1` the next number (the next multiple; the first value where there is
 * none yet), `$next` the next word, `$today` the day in the written layout, `$start` the field's start
 * value; with a trailing `?` only where the field is present; any other text is the new value itself.
 */
export type SetAction = string;

export interface EventVariant {
  readonly when?: Predicates;
  readonly set?: Readonly<Record<string, SetAction>>;
  readonly drop?: readonly string[];
  /** Fields that the person may fix. */
  readonly choose?: readonly string[];
  /** Fields that must be present, and why: a text that follows `Cannot take the step …:`. */
  readonly needs?: readonly string[];
  readonly needsMessage?: Text;
  /** The step is not possible here, and why: a text that follows `Cannot take the step …:`. */
  readonly refuse?: Text;
  /** The event to take instead when this one is refused or its field is full. */
  readonly advise?: string;
  /** Resets that no printed rule states; a preview names them. */
  readonly implied?: readonly string[];
  /**
   * Fields that count on from the highest value among the existing names that agree in the listed fields.
   */
  readonly highest?: Readonly<Record<string, readonly string[]>>;
}

export interface EventData extends EventVariant {
  readonly title: Text;
  /** When a person takes this event. */
  readonly meaning?: Text;
  /** The first variant whose `when` holds is laid over the event. */
  readonly variants?: readonly EventVariant[];
}

export interface LimitData {
  readonly same: readonly string[];
  readonly count: number;
  readonly message: Text;
}

export interface ExampleData {
  readonly name: string;
  readonly means: Text;
}
