import type { Name, Scheme } from '../scheme';
import type { FieldRule } from '../scheme/fields';
import type { Day } from '../text/day';
import type { Text } from '../text/language';
import type { Message } from '../text/message';

/** What a new name of one scheme is built from beside the person's answers; `namingContext` makes it. */
export interface NamingContext {
  readonly today: Day;
  /** Values that fields of the same name begin with, such as the `variables` of a policy. */
  readonly variables: Readonly<Record<string, string>>;
  readonly existing: Existing;
  /** The values of a field as names of a scheme, so that one engine says what is wrong with them. */
  readonly readerOf: (rule: FieldRule) => Scheme;
  /** Answers of an earlier try, offered again where they are still legal: the person went back a step. */
  readonly remembered?: Answers;
}

/** The names that exist, read once for all questions. */
export interface Existing {
  readonly texts: ReadonlySet<string>;
  readonly names: readonly Name[];
}

/**
 * What a person answered, by the path of each question: `major`, `version.stage` inside a nested name,
 * `version` for a nested name as a whole, `#form` or `version.#form` for the way it is written. The empty
 * text leaves an optional field out.
 */
export type Answers = Readonly<Record<string, string>>;

/** One thing to ask for. */
export interface Question {
  readonly path: string;
  /** `form`: which way to write the name; `part`: whether a nested name is there; else a field's value. */
  readonly type: 'field' | 'form' | 'part';
  readonly title: Text;
  /** Title of the nested name that the field belongs to. */
  readonly within?: Text;
  readonly meaning?: Text;
  /** What the answer may hold, in words. */
  readonly allowed: Message;
  /** Whether it may be left out, by the empty answer. */
  readonly optional: boolean;
  /** Whether one of the offers must be taken. */
  readonly isClosed: boolean;
  /** Legal answers to choose from; there may be others unless `isClosed`. None once it is answered. */
  readonly offers: readonly Offer[];
  /** The answer that fits best: an offer, or the empty text to leave the field out. */
  readonly suggestion?: Suggested;
  /** Whether an answer is legal here. Takes any text; meant for every keystroke. */
  readonly check: (answer: string) => Check;
  /** The answer that holds; absent while the question is open. */
  readonly answer?: string;
  /** Why the answer that was given does not hold, or the obvious one cannot be suggested. */
  readonly problem?: Message;
}

/** A legal answer. */
export interface Offer {
  readonly value: string;
  readonly title?: Text;
  readonly meaning?: Text;
  readonly basis: Basis;
}

/** The best answer, and where it comes from. */
export interface Suggested {
  readonly value: string;
  readonly basis: Basis;
}

/**
 * Where an offer comes from: a word of the list, an earlier answer, a variable, the day, the next free
 * number, the value that the newest name has, any value in use, the scheme's first name, the field's
 * first value, the only one that conditions allow, or nothing at all.
 */
export type Basis =
  | 'word'
  | 'remembered'
  | 'variable'
  | 'today'
  | 'next'
  | 'newest'
  | 'in-use'
  | 'initial'
  | 'first'
  | 'only'
  | 'left-out';

/** Whether an answer is legal, with what the person should know. */
export type Check =
  | { readonly ok: true; readonly warnings: readonly Message[] }
  | { readonly ok: false; readonly reason: Message };

/** A piece of the name so far: text that is settled, or the title of a field that is missing. */
export type Piece = { readonly text: string } | { readonly missing: Text };

/** A name as far as it is built. */
export interface Naming {
  readonly scheme: Scheme;
  /** All questions for these answers in the written order, answered ones too. */
  readonly questions: readonly Question[];
  /** The first question without an answer that holds; absent when the name is whole. */
  readonly next?: Question;
  /** Every value that is settled, by path; nested names as a whole too. */
  readonly values: Readonly<Record<string, string>>;
  /** Those of them that the other fields leave no choice about, so that nobody is asked. */
  readonly filled: Readonly<Record<string, string>>;
  readonly pieces: readonly Piece[];
  /** Present when no question is open. */
  readonly outcome?: Outcome;
}

/** The whole name: legal and new, or why it cannot be taken. */
export type Outcome =
  | {
      readonly ok: true;
      readonly name: Name;
      /** Problems below error, and other things the person should know. */
      readonly notes: readonly Message[];
    }
  | { readonly ok: false; readonly text: string; readonly reason: Message };
