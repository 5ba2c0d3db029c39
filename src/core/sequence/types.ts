import type { Message } from '../text/message';

/**
 * How a name breaks the laws of a sequence:
 * - `skipped`: a number, a serial or a word was left out
 * - `reset`: a lower field did not start again, or began with something else
 * - `repeated`: the name, or its number, was there before
 * - `back`: a number is below one that was there before, and opens no line of its own
 * - `stage`: the stage went back while the number stayed
 * - `late-test`: a test name after the release of the same number
 * - `date`: the day is before that of a name which was there before
 * - `limit`: more names share some fields than the scheme allows
 */
export type Breach =
  'skipped' | 'reset' | 'repeated' | 'back' | 'stage' | 'late-test' | 'date' | 'limit';

/** A name that may not stand where it stands. */
export interface SequenceProblem {
  /** Which of the names given. */
  readonly index: number;
  readonly breach: Breach;
  readonly message: Message;
  /** The name that would have been right, where the scheme knows one. */
  readonly right?: string;
  /** The earlier name that it was held against. */
  readonly against?: string;
}

export interface SequenceOptions {
  /**
   * When each name came to be, in any unit, as many as there are names; equal moments leave the names to the
   * scheme's own order. Absent: the names are given in the order of time.
   */
  readonly moments?: readonly number[];
}
