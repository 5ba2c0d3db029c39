import type { CharacterSet } from './character-set';
import type { DigitRole, Rewrite } from './pattern';

/**
 * A pattern as instructions for the matcher, in the way of Thompson and Cox
 * (https://swtch.com/~rsc/regexp/regexp2.html): a graph of instructions, each naming the next.
 */
export interface Program {
  readonly start: number;
  readonly instructions: readonly Instruction[];
  /** Capture slots (two for each capture), then a slot for each choice. */
  readonly slotCount: number;
  readonly splitCount: number;
}

export type Instruction =
  | { readonly op: 'match' }
  | {
      readonly op: 'character';
      readonly code: number;
      readonly foldCase: boolean;
      /** Whether it is a later character of one word of a list. */
      readonly isInsideWord: boolean;
      readonly next: number;
    }
  | {
      readonly op: 'set';
      readonly set: CharacterSet;
      readonly digit: DigitRole | undefined;
      readonly next: number;
    }
  /** `min` to `max` characters of the set, as many as possible unless it is lazy. */
  | {
      readonly op: 'run';
      readonly set: CharacterSet;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      /** Whether taking all there is can never be wrong: what follows begins with nothing of the set. */
      readonly possessive: boolean;
      readonly next: number;
    }
  | SplitInstruction
  | {
      readonly op: 'save';
      readonly slot: number;
      /** Whether a match may go another way: what was saved on one that failed must not stay. */
      readonly isOptional: boolean;
      readonly next: number;
    }
  | { readonly op: 'choose'; readonly slot: number; readonly value: number; readonly next: number }
  | {
      readonly op: 'rewrite';
      readonly rewrite: Rewrite;
      readonly inside: number;
      readonly next: number;
    };

/** Goes on at `first` or else at `second`. */
export interface SplitInstruction {
  readonly op: 'split';
  readonly first: number;
  readonly second: number;
  readonly index: number;
  /**
   * For each ASCII unit, 128 (any unit beyond ASCII) and 129 (the end of the text): 1 if `first` can go
   * on with it, 2 if `second` can, 3 if both.
   */
  readonly viable: Uint8Array;
}
