import type { Name } from '../scheme/name';
import type { Message } from '../text/message';
import type { SequenceLaws } from './laws';
import type { LaterStage } from './stages';
import type { Breach } from './types';

/** A name in its sequence, with what was there before it. */
export interface Moment {
  readonly laws: SequenceLaws;
  readonly name: Name;
  /** The nearest earlier name that sorts before it or equal. */
  readonly below?: Name;
  /** The nearest earlier name that sorts after it. */
  readonly above?: Name;
  /** The earlier name of the same number that is at a later stage. */
  readonly later?: LaterStage;
  /** Other earlier names that it may come from: of the same shape, and the one before it in time. */
  readonly others: readonly Name[];
  /** The names with which counts go on that run through several lines. */
  readonly siblings: readonly string[];
  /** Whether to look for a name to advise where one has gone back. */
  readonly isAdvised: boolean;
  /** Whether there is such a name, at whatever time. */
  readonly exists: (text: string) => boolean;
}

/** What is wrong with a name at its moment, before it is told. */
export interface Trouble {
  readonly breach: Breach;
  readonly against: Name;
  readonly right?: string;
  readonly why?: Message;
  /** The field that went back. */
  readonly field?: string;
}
