import type { Message } from '../text/message';
import type { Day } from '../text/day';
import type { Severity } from '../text/severity';

/** A field of a name as it is written. Offsets count UTF-16 units from the start of the whole name. */
export interface FieldValue {
  readonly text: string;
  /** Absent for a constant of the form, which stands nowhere. */
  readonly offset?: number;
  /** The name that a field of type `scheme` holds. */
  readonly name?: Name;
}

/** A text that a scheme could read: format(parse(text)) gives `text` back. */
export interface Name {
  readonly scheme: string;
  readonly text: string;
  /** Which form of the scheme it has. */
  readonly form: string;
  /** Which alternative of each `(a|b)` it uses, such as `0.1`; empty for a form without any. */
  readonly spelling: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Why a name is wrong. The list with examples is `docs/rules/problems.md`. */
export type ProblemCode =
  | 'empty'
  | 'too-long'
  | 'control-character'
  | 'invisible-character'
  | 'full-width'
  | 'kangxi-radical'
  | 'white-space'
  | 'split-word'
  | 'foreign-mark'
  | 'look-alike'
  | 'double-separator'
  | 'missing-separator'
  | 'syntax'
  | 'trailing'
  | 'letter-case'
  | 'width'
  | 'leading-zero'
  | 'range'
  | 'multiple'
  | 'unknown-word'
  | 'other-spelling'
  | 'length'
  | 'placeholder'
  | 'unpadded-date'
  | 'date-layout'
  | 'impossible-date'
  | 'empty-identifier'
  | 'condition'
  | 'form';

/** What is wrong with a name, and where. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** UTF-16 units from the start of the name; `length` 0 marks a place where something is missing. */
  readonly offset: number;
  readonly length: number;
  readonly message: Message;
  readonly field?: string;
}

/** `valid` has no problem, `warn` only problems below error, `invalid` at least one error. */
export type Verdict = 'valid' | 'warn' | 'invalid';

export interface ParseResult {
  readonly verdict: Verdict;
  /** Present unless the verdict is `invalid`. */
  readonly name?: Name;
  readonly problems: readonly Problem[];
}

/** A legal name near a malformed one. */
export interface Suggestion {
  readonly text: string;
  /** Distance from what was written; 0 is the same text. Only its order means something. */
  readonly cost: number;
}

/** What a step needs to know beside the name. */
export interface StepContext {
  /** The day that a date is set to. */
  readonly today: Day;
  /** Values that the person fixes, for fields the event lets one choose. */
  readonly set?: Readonly<Record<string, string>>;
  /** The other names that exist; undefined when they are not known. */
  readonly siblings?: readonly string[];
}

export interface StepDone {
  readonly ok: true;
  readonly event: string;
  readonly from: Name;
  readonly to: Name;
  /** Fields that went back to their start without a printed rule that says so. */
  readonly impliedResets: readonly string[];
  /** What the person should know, such as that the other names were not looked at. */
  readonly notes: readonly Message[];
}

export interface StepRefused {
  readonly ok: false;
  readonly event: string;
  readonly from: Name;
  readonly reason: Message;
  /** The event to take instead. */
  readonly advise?: string;
}

export type StepResult = StepDone | StepRefused;

/** Whether going from one name to another by an event is what the scheme says. */
export type TransitionResult =
  | { readonly verdict: 'accept'; readonly event: string }
  | {
      readonly verdict: 'refuse';
      readonly event?: string;
      readonly right?: string;
      readonly reason: Message;
    };
