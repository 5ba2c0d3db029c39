import { setHas } from './pattern';
import type { Instruction, Program } from './program';

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
  /** The furthest position that any attempt reached, and what was awaited there. For texts that do not match. */
  readonly furthest: (text: string) => { readonly position: number; readonly awaited: readonly Instruction[] };
}

export function createMatcher(program: Program): Matcher {
  const { instructions, start } = program;
  const slots = new Int32Array(program.slotCount);
  const tried = new Uint32Array(program.splitCount * (maxNameLength + 1));
  const runEnds = new Int32Array(instructions.length * 2);
  let generation = 0;
  let stack = new Int32Array(64);
  let furthestPosition = 0;
  let awaited: Set<Instruction> | undefined;

  const fail = (instruction: Instruction, position: number): void => {
    if (!awaited || position < furthestPosition) return;
    if (position > furthestPosition) {
      furthestPosition = position;
      awaited.clear();
    }
    awaited.add(instruction);
  };

  /** The end of the run from `position`; runs that begin inside a known one end where it ends. */
  const runEnd = (at: number, instruction: Extract<Instruction, { op: 'run' }>, text: string, position: number): number => {
    const from = runEnds[at * 2] ?? 0;
    let end = runEnds[at * 2 + 1] ?? 0;
    if (from > position || end <= position || from < 0) {
      end = position;
      while (end < text.length && setHas(instruction.set, text, end)) end++;
      runEnds[at * 2] = position;
      runEnds[at * 2 + 1] = end;
    }
    return end;
  };

  const run = (text: string): Int32Array | undefined => {
    const length = text.length;
    slots.fill(-1);
    runEnds.fill(-1);
    generation = generation === 0xffffffff ? (tried.fill(0), 1) : generation + 1;
    let depth = 0;
    let at = start;
    let position = 0;
    for (;;) {
      const instruction = instructions[at] as Instruction;
      let alive = true;
      switch (instruction.op) {
        case 'character': {
          const code = text.charCodeAt(position);
          if (code === instruction.code || (instruction.foldCase && sameLetter(code, instruction.code))) {
            position++;
            at = instruction.next;
          } else alive = false;
          break;
        }
        case 'set':
          if (position < length && setHas(instruction.set, text, position)) {
            position++;
            at = instruction.next;
          } else alive = false;
          break;
        case 'run': {
          const end = runEnd(at, instruction, text, position);
          if (end - position < instruction.min || end - position > instruction.max) {
            if (awaited) fail(instruction, end - position > instruction.max ? position + instruction.max : end);
            alive = false;
          } else {
            position = end;
            at = instruction.next;
          }
          break;
        }
        case 'split': {
          const unit = position === length ? 129 : Math.min(text.charCodeAt(position), 128);
          const viable = instruction.viable[unit];
          if (viable === 1) at = instruction.first;
          else if (viable === 2) at = instruction.second;
          else {
            const key = instruction.index * (maxNameLength + 1) + position;
            if (viable === 0 || tried[key] === generation) alive = false;
            else {
              tried[key] = generation;
              if (depth + 3 > stack.length) stack = grow(stack);
              stack[depth++] = instruction.second;
              stack[depth++] = position;
              stack[depth++] = -1;
              at = instruction.first;
            }
          }
          break;
        }
        case 'save':
        case 'choose': {
          if (depth > 0) {
            if (depth + 3 > stack.length) stack = grow(stack);
            stack[depth++] = instruction.slot;
            stack[depth++] = slots[instruction.slot] ?? -1;
            stack[depth++] = -2;
          }
          slots[instruction.slot] = instruction.op === 'save' ? position : instruction.value;
          at = instruction.next;
          break;
        }
        case 'rewrite':
          at = instruction.inside;
          break;
        case 'match':
          if (position === length) return slots;
          alive = false;
          break;
      }
      if (alive) continue;
      if (awaited) fail(instruction, position);
      for (;;) {
        if (depth === 0) return undefined;
        const kind = stack[--depth];
        const value = stack[--depth] as number;
        const target = stack[--depth] as number;
        if (kind === -1) {
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
      const collected = new Set<Instruction>();
      awaited = collected;
      furthestPosition = 0;
      run(text);
      awaited = undefined;
      return { position: furthestPosition, awaited: [...collected] };
    },
  };
}

function grow(stack: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(stack.length * 2);
  larger.set(stack);
  return larger;
}

/** Whether two UTF-16 units are the same ASCII letter in different case. */
function sameLetter(left: number, right: number): boolean {
  const folded = left | 0x20;
  return folded === (right | 0x20) && folded >= 0x61 && folded <= 0x7a;
}
