import { setHas, type CharacterSet } from './character-set';
import { createFailureMemory, type Furthest } from './failure-memory';
import { Cell, flatten, lowerCase, Op, Taking, unitAt, viableCount } from './flat-program';
import type { Program } from './instructions';
import { createRunMemory } from './run-memory';

/** Names longer than this many UTF-16 units are refused; a Git ref or a file name is not longer. */
export const maxNameLength = 256;

/** The places before, between and behind the units of the longest name. */
const places = maxNameLength + 1;
const placeBits = 9;
const placeMask = (1 << placeBits) - 1;

/**
 * Runs a program over texts, in time linear in a text's length: neither a split nor what follows a run is
 * tried twice at one position (Cox's bit-state matcher). One matcher serves one program; it keeps its work
 * space.
 */
export interface Matcher {
  /**
   * The slots of the preferred match of the whole text: for each capture its start and end offset, then
   * for each choice its value; -1 where there is none. Undefined when the text does not match. The array
   * is overwritten by the next call.
   */
  readonly match: (text: string) => Int32Array | undefined;
  /** How far any attempt got, and what was awaited there. For texts that do not match. */
  readonly furthest: (text: string) => Furthest;
}

/** Where an attempt goes on that failed. */
const nowhere = -1;
const none = -1;

/** What the third cell of an entry of the stack says: what to try, or a slot to put back. */
const enum Entry {
  Branch,
  RunEnds,
  SlotBefore,
}

export function createMatcher(program: Program): Matcher {
  const { start, cells, sets, viable, follow, runCount } = flatten(program, maxNameLength);
  const slots = new Int32Array(program.slotCount);
  const tried = new Uint32Array(program.splitCount * places);
  const runs = createRunMemory(sets, runCount, places);
  let generation = 0;
  let stack = new Int32Array(64);
  const failures = createFailureMemory(program);
  /** From when it was first asked for, since names that are right need none. */
  let remembersFailures = false;
  /** The text whose match the slots hold, and the last one that did not match: often asked about again. */
  let matched: string | undefined;
  let failed: string | undefined;
  let current = '';
  /** Whether going on behind a run is worth an attempt; every one is where failures are remembered. */
  const isOpen = (run: number, end: number): boolean =>
    remembersFailures || follow[run * viableCount + unitAt(current, end)] !== 0;

  /** The end of what a capture holds, an exact number or all there is; -1 where that is not there. */
  const endOfCapture = (at: number, text: string, position: number): number => {
    const set = cells[at + Cell.Operand] as number;
    const least = position + (cells[at + Cell.Min] as number);
    if (cells[at + Cell.Kind] === Op.Exact)
      return endOfExact(sets[set] as CharacterSet, text, position, least) < least ? -1 : least;
    const end = runs.end(set, text, position);
    if (end < least || end > position + (cells[at + Cell.Max] as number)) return -1;
    return runs.tryEnd(cells[at + Cell.Detail] as number, end) ? end : -1;
  };

  const run = (text: string): Int32Array | undefined => {
    const length = text.length;
    // Loops, since `fill` is slow on short arrays.
    for (let index = 0; index < slots.length; index++) slots[index] = -1;
    matched = undefined;
    failed = undefined;
    current = text;
    generation = generation === 0xffffffff ? (tried.fill(0), 1) : generation + 1;
    runs.forget(length);
    if (remembersFailures) failures.forget();
    let depth = 0;
    let at = start;
    let position = 0;
    /** The ends of a run that are left to be tried, when it is come back to. */
    let otherEnds = none;
    for (;;) {
      const op = cells[at + Cell.Kind] as Op;
      const operand = cells[at + Cell.Operand] as number;
      let next = cells[at + Cell.Next] as number;
      switch (op) {
        case Op.Character:
          // Characters that follow are compared here: that is quicker than to come back for each of them.
          for (let code = operand; ; code = cells[at + Cell.Operand] as number) {
            if (position >= length || text.charCodeAt(position) !== code) {
              next = nowhere;
              break;
            }
            position++;
            if (cells[next + Cell.Kind] !== Op.Character) break;
            at = next;
            next = cells[at + Cell.Next] as number;
          }
          break;
        case Op.Letter:
          if (position < length && lowerCase(text.charCodeAt(position)) === operand) position++;
          else next = nowhere;
          break;
        case Op.Exact: {
          const end = position + (cells[at + Cell.Min] as number);
          position = endOfExact(sets[operand] as CharacterSet, text, position, end);
          if (position < end) next = nowhere;
          break;
        }
        case Op.Run: {
          const taking = cells[at + Cell.Taking] as Taking;
          const detail = cells[at + Cell.Detail] as number;
          let least = otherEnds >>> placeBits;
          let most = otherEnds & placeMask;
          if (otherEnds === none) {
            const end = runs.end(operand, text, position);
            least = position + (cells[at + Cell.Min] as number);
            most = position + (cells[at + Cell.Max] as number);
            if (taking === Taking.All) {
              if (end >= least && end <= most && runs.tryEnd(detail, end)) position = end;
              else {
                if (remembersFailures) failures.fail(at, Math.min(end, most));
                next = nowhere;
              }
              break;
            }
            if (remembersFailures && end < most) failures.fail(at, end);
            if (end < most) most = end;
          }
          otherEnds = none;
          const isFew = taking === Taking.Few;
          position = least > most ? -1 : runs.nextEnd(detail, least, most, isFew, isOpen);
          if (position < 0) next = nowhere;
          else if (isFew ? position < most : position > least) {
            if (isFew) least = position + 1;
            else most = position - 1;
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = at;
            stack[depth++] = (least << placeBits) | most;
            stack[depth++] = Entry.RunEnds;
          }
          break;
        }
        case Op.Split: {
          const unit = unitAt(text, position);
          let index = cells[at + Cell.Detail] as number;
          let second = operand;
          let ways = viable[index * viableCount + unit];
          // Of many alternatives a unit rules out most.
          while (ways === 2 && cells[second + Cell.Kind] === Op.Split) {
            at = second;
            next = cells[at + Cell.Next] as number;
            second = cells[at + Cell.Operand] as number;
            index = cells[at + Cell.Detail] as number;
            ways = viable[index * viableCount + unit];
          }
          if (ways === 1) break;
          if (ways === 2) {
            next = second;
            break;
          }
          const key = index * places + position;
          if (ways === 0 || tried[key] === generation) next = nowhere;
          else {
            tried[key] = generation;
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = second;
            stack[depth++] = position;
            stack[depth++] = Entry.Branch;
          }
          break;
        }
        case Op.Capture:
        case Op.Save:
          if (depth > 0 && cells[at + Cell.Detail] === 1) {
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = operand;
            stack[depth++] = slots[operand] as number;
            stack[depth++] = Entry.SlotBefore;
          }
          slots[operand] = position;
          if (remembersFailures) {
            if (operand % 2 === 0) failures.enter(at, position);
          } else if (op === Op.Capture) {
            position = endOfCapture(next, text, position);
            if (position < 0) next = nowhere;
            else {
              slots[operand + 1] = position;
              next = cells[at + Cell.Behind] as number;
            }
          }
          break;
        case Op.Choose:
          if (depth > 0) {
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = operand;
            stack[depth++] = slots[operand] as number;
            stack[depth++] = Entry.SlotBefore;
          }
          slots[operand] = cells[at + Cell.Detail] as number;
          break;
        case Op.Rewrite:
          break;
        case Op.Match:
          if (position === length) {
            matched = text;
            return slots;
          }
          next = nowhere;
          break;
      }
      if (next !== nowhere) {
        at = next;
        continue;
      }
      if (remembersFailures && op !== Op.Run) failures.fail(at, position);
      for (;;) {
        if (depth === 0) {
          failed = text;
          return undefined;
        }
        const kind = stack[--depth];
        const value = stack[--depth] as number;
        const target = stack[--depth] as number;
        if (kind === Entry.SlotBefore) {
          slots[target] = value;
          continue;
        }
        at = target;
        if (kind === Entry.Branch) position = value;
        else otherEnds = value;
        break;
      }
    }
  };

  return {
    match: (text) => (text === matched ? slots : text === failed ? undefined : run(text)),
    furthest: (text) => {
      if (!remembersFailures || failed !== text) {
        remembersFailures = true;
        run(text);
      }
      return failures.furthest();
    },
  };
}

/** Where the characters of a set end that begin at a position, at most at `end`. */
function endOfExact(set: CharacterSet, text: string, position: number, end: number): number {
  const most = Math.min(end, text.length);
  let at = position;
  while (at < most && setHas(set, text, at)) at++;
  return at;
}

function grow(stack: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(stack.length * 2);
  larger.set(stack);
  return larger;
}
