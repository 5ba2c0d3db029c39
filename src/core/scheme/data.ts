import type { Text } from '../text/language';
import type { Severity } from '../text/severity';
import type { ConditionData, EventData } from './event-data';
import type { FieldData } from './field-data';
import type { ProjectionsData } from './projection-data';

export type * from './event-data';
export type * from './field-data';
export type * from './projection-data';

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
  /**
   * Forms by which a person could also read a name, with a `message` that says so. They are shown beside the
   * explanation of a name; no name is accepted, ordered or moved by them.
   */
  readonly otherReadings?: readonly (string | FormData)[];
  readonly options?: Readonly<Record<string, OptionData>>;
  readonly conditions?: readonly ConditionData[];
  /** Most significant field first; a field that is left out does not order names. */
  readonly order?: readonly (OrderItem | WrittenOrderData)[];
  /** The leading fields that make a release line; the first two of `order` when absent. */
  readonly line?: readonly string[];
  /** What fields say of a name by being there, or by their value; see `MarkKind`. */
  readonly marks?: Readonly<Record<string, MarkKind>>;
  readonly events?: Readonly<Record<string, EventData>>;
  /** The event that makes the patch of a published version; the first one for fixes (`commits`) when absent. */
  readonly hotfix?: string;
  /** What an update has to be called before its version moves; see `ClassificationData`. */
  readonly classification?: ClassificationData;
  /**
   * The first name of a series, for a repository that has none; `$today` in it is the day in the first
   * layout of the scheme's first date field, `{field}` the value that a policy's variable gives the field.
   */
  readonly initial?: string;
  /** How many names may share the values of some fields, such as ten revisions a day. */
  readonly limits?: readonly LimitData[];
  /** What the roles are called that `decides` of its events names; a policy says who has them. */
  readonly roles?: Readonly<Record<string, Text>>;
  readonly examples?: readonly ExampleData[];
  /** How its names are written where an ecosystem does not take them as they are, by ecosystem. */
  readonly projections?: ProjectionsData;
}

/** Updates that are classified before their version moves: the event that leads there is what they are called. */
export interface ClassificationData {
  /** Fields that do not move before the update is classified. */
  readonly fields: readonly string[];
  /** The event that an update takes which a recall is behind. */
  readonly recall?: string;
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
 * What a field tells of the name that has it. `stage`: it is no release yet; `customer`: it goes to customers, and
 * names of the scheme without the field are on the way there; `patch`: it is a hot patch of the name that is
 * the same but for the field; `iteration`: the round of the project that it belongs to. A number tells so
 * where it is not 0. The last word of a list is the release itself, unless names without the field sort last.
 */
export const markKinds = ['stage', 'customer', 'patch', 'iteration'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A field of an order, the id alone where it ascends and names without it come first. */
export type OrderItem = string | OrderData;

/**
 * Fields that order names by where the first form writes them; those that it does not write come after. The
 * fields of a list inside keep its order among themselves and share the places that they have: parts of a day.
 */
export interface WrittenOrderData {
  readonly asWritten: readonly (OrderItem | readonly OrderItem[])[];
}

export interface OrderData {
  readonly field: string;
  readonly direction?: 'ascending' | 'descending';
  /** Where a name without the field sorts; `first` when absent. */
  readonly absent?: 'first' | 'last';
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
