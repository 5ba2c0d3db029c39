import type { Form } from '../scheme/form';
import type { Text } from '../text/language';
import type { Level } from './decisions';
import type { Answers, NamingContext, Question } from './types';

/** What walking through a scheme with the answers finds. */
export interface Walk {
  readonly answers: Answers;
  readonly context: NamingContext;
  readonly questions: Question[];
  readonly decisions: Map<string, string | undefined>;
  readonly forms: Map<string, Form>;
  /** Fields that nobody is asked for, with what they have to be. */
  readonly filled: Map<string, string>;
  /** Whether anybody sees the questions; otherwise only what comes of the answers matters. */
  readonly isShown: boolean;
  /** Titles of the fields that were settled, by path. */
  readonly titles: Map<string, Text>;
}

/** Answer that fills in an optional nested name field by field. */
export const fieldByField = '#fields';

/** Where the walk is: in a form of a level. */
export interface Place {
  readonly walk: Walk;
  readonly levels: readonly Level[];
  readonly form: Form;
  readonly within: Text | undefined;
}

/**
 * Whether a group of the template is written. `open`: its first field decides; `waiting`: that field is
 * asked first.
 */
export interface Group {
  presence: 'required' | 'present' | 'open' | 'absent' | 'waiting';
}
