import type { Text } from '../text/language';
import type { Severity } from '../text/severity';

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
  /** What to make sure of before the step is taken; told together with its result. */
  readonly note?: Text;
  /** Ids of the roles that decide whether this step is taken. */
  readonly decides?: readonly string[];
  /**
   * Fields that count on from the highest value among the existing names that agree in the listed fields.
   */
  readonly highest?: Readonly<Record<string, readonly string[]>>;
}

/** What a commit does for users, by its message (https://www.conventionalcommits.org); the most important first. */
export const commitKinds = ['breaking', 'feature', 'fix'] as const;
export type CommitKind = (typeof commitKinds)[number];

/** Something that happens to a version. */
export interface EventData extends EventVariant {
  readonly title: Text;
  /** When a person takes this event. */
  readonly meaning?: Text;
  /**
   * The step may be taken on an older name although its number has reached a later stage since, such as a
   * package that is packed again. Without it a stage that goes back is reported.
   */
  readonly late?: boolean;
  /** The step to suggest where the most important commits are of this kind, or of one of these. */
  readonly commits?: CommitKind | readonly CommitKind[];
  /** The first variant whose `when` holds is laid over the event. */
  readonly variants?: readonly EventVariant[];
}
