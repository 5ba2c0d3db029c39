import { awaitedFrom, type Awaited } from './awaited';
import { Cell, flatten, lowerCase, Op, viableCount } from './flat-program';
import type { Program } from './instructions';
import { setHas, type CharacterSet } from './pattern';

/** Names longer than this many UTF-16 units are refused; a Git ref or a file name is not longer. */
export const maxNameLength = 256;

/**
 * Runs a program over texts, in time linear in a text's length: a split is never tried twice at one
 * position (Cox's bit-state matcher). One matcher serves one program; it keeps its work space.
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

export interface Furthest {
  readonly position: number;
  readonly awaited: readonly Awaited[];
}

/** Where an attempt goes on that failed. */
const nowhere = -1;

/** What the third cell of an entry of the stack says: another branch to try, or a slot to put back. */
const branch = 0;
const slotBefore = 1;

export function createMatcher(program: Program): Matcher {
  const { start, cells, sets, viable, runCount } = flatten(program, maxNameLength);
  const slots = new Int32Array(program.slotCount);
  const tried = new Uint32Array(program.splitCount * (maxNameLength + 1));
  const runEnds = new Int32Array(runCount * 2);
  let generation = 0;
  let stack = new Int32Array(64);
  let furthestPosition = 0;
  const failures: number[] = [];
  const known = new Map<string | number, readonly Awaited[]>();
  let remembersFailures = false;
  let lastSave = -1;
  let lastSavePosition = -1;

  /** Remembers the instruction that failed, from the start of the capture that begins here where one does. */
  const fail = (at: number, position: number): void => {
    if (position < furthestPosition) return;
    if (position > furthestPosition) {
      furthestPosition = position;
      failures.length = 0;
    }
    const from = (lastSavePosition === position ? lastSave : at) / Cell.Count;
    if (!failures.includes(from)) failures.push(from);
  };

  /** The end of the run from `position`; runs that begin inside a known one end where it ends. */
  const runEnd = (at: number, text: string, position: number): number => {
    const set = sets[cells[at + Cell.Operand] as number] as CharacterSet;
    const memory = (cells[at + Cell.Detail] as number) * 2;
    const knownStart = runEnds[memory] as number;
    const knownEnd = runEnds[memory + 1] as number;
    if (knownStart >= 0 && knownStart <= position && position < knownEnd) return knownEnd;
    let end = position;
    while (end < text.length && end !== knownStart && setHas(set, text, end)) end++;
    if (end === knownStart) end = knownEnd;
    runEnds[memory] = position;
    runEnds[memory + 1] = end;
    return end;
  };

  const run = (text: string): Int32Array | undefined => {
    const length = text.length;
    // Loops, since `fill` is slow on short arrays.
    for (let index = 0; index < slots.length; index++) slots[index] = -1;
    for (let index = 0; index < runEnds.length; index++) runEnds[index] = -1;
    generation = generation === 0xffffffff ? (tried.fill(0), 1) : generation + 1;
    let depth = 0;
    let at = start;
    let position = 0;
    for (;;) {
      const op = cells[at + Cell.Kind] as Op;
      const operand = cells[at + Cell.Operand] as number;
      let next = cells[at + Cell.Next] as number;
      switch (op) {
        case Op.Character:
          if (position < length && text.charCodeAt(position) === operand) position++;
          else next = nowhere;
          break;
        case Op.Letter:
          if (position < length && lowerCase(text.charCodeAt(position)) === operand) position++;
          else next = nowhere;
          break;
        case Op.Set:
          if (position < length && setHas(sets[operand] as CharacterSet, text, position))
            position++;
          else next = nowhere;
          break;
        case Op.Run: {
          const end = runEnd(at, text, position);
          const most = position + (cells[at + Cell.Max] as number);
          if (end - position >= (cells[at + Cell.Min] as number) && end <= most) position = end;
          else {
            if (remembersFailures) fail(at, Math.min(end, most));
            next = nowhere;
          }
          break;
        }
        case Op.Split: {
          const index = cells[at + Cell.Detail] as number;
          const unit = position === length ? 129 : Math.min(text.charCodeAt(position), 128);
          const ways = viable[index * viableCount + unit];
          if (ways === 1) break;
          if (ways === 2) {
            next = operand;
            break;
          }
          const key = index * (maxNameLength + 1) + position;
          if (ways === 0 || tried[key] === generation) next = nowhere;
          else {
            tried[key] = generation;
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = operand;
            stack[depth++] = position;
            stack[depth++] = branch;
          }
          break;
        }
        case Op.Save:
        case Op.Choose: {
          if (depth > 0) {
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = operand;
            stack[depth++] = slots[operand] as number;
            stack[depth++] = slotBefore;
          }
          if (remembersFailures && op === Op.Save && operand % 2 === 0) {
            lastSave = at;
            lastSavePosition = position;
          }
          slots[operand] = op === Op.Save ? position : (cells[at + Cell.Detail] as number);
          break;
        }
        case Op.Rewrite:
          break;
        case Op.Match:
          if (position === length) return slots;
          next = nowhere;
          break;
      }
      if (next !== nowhere) {
        at = next;
        continue;
      }
      if (remembersFailures && op !== Op.Run) fail(at, position);
      for (;;) {
        if (depth === 0) return undefined;
        const kind = stack[--depth];
        const value = stack[--depth] as number;
        const target = stack[--depth] as number;
        if (kind === branch) {
          at = target;
          position = value;
          break;
        }
        slots[target] = value;
      }
    }
  };

  return {
    match: run,
    furthest: (text) => {
      failures.length = 0;
      furthestPosition = 0;
      lastSavePosition = -1;
      remembersFailures = true;
      run(text);
      remembersFailures = false;
      const key = failures.length === 1 ? (failures[0] as number) : failures.join();
      const awaited = known.get(key) ?? awaitedFrom(program, failures);
      known.set(key, awaited);
      return { position: furthestPosition, awaited };
    },
  };
}

function grow(stack: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(stack.length * 2);
  larger.set(stack);
  return larger;
}
