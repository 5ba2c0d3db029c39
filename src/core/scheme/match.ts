import { setHas } from './pattern';
import type { Instruction, Program } from './instructions';

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

/** A character that would have let a match go on; at the start of a capture, the whole capture would have. */
export interface Awaited {
  readonly instruction: LeafInstruction;
  readonly capture?: number;
}

export type LeafInstruction = Extract<Instruction, { op: 'character' | 'set' | 'run' | 'match' }>;

export function createMatcher(program: Program): Matcher {
  const { instructions, start } = program;
  const slots = new Int32Array(program.slotCount);
  const tried = new Uint32Array(program.splitCount * (maxNameLength + 1));
  const runEnds = new Int32Array(instructions.length * 2);
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
    const from = lastSavePosition === position ? lastSave : at;
    if (!failures.includes(from)) failures.push(from);
  };

  /** The end of the run from `position`; runs that begin inside a known one end where it ends. */
  const runEnd = (
    at: number,
    instruction: Extract<Instruction, { op: 'run' }>,
    text: string,
    position: number,
  ): number => {
    const knownStart = runEnds[at * 2] ?? -1;
    const knownEnd = runEnds[at * 2 + 1] ?? -1;
    if (knownStart >= 0 && knownStart <= position && position < knownEnd) return knownEnd;
    let end = position;
    while (end < text.length && end !== knownStart && setHas(instruction.set, text, end)) end++;
    if (end === knownStart) end = knownEnd;
    runEnds[at * 2] = position;
    runEnds[at * 2 + 1] = end;
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
          if (
            code === instruction.code ||
            (instruction.foldCase && sameLetter(code, instruction.code))
          ) {
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
            if (failures)
              fail(at, end - position > instruction.max ? position + instruction.max : end);
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
          if (remembersFailures && instruction.op === 'save' && instruction.slot % 2 === 0) {
            lastSave = at;
            lastSavePosition = position;
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
      if (remembersFailures && instruction.op !== 'run') fail(at, position);
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

/** The characters that instructions wait for, by way of the instructions that read nothing. */
function awaitedFrom(program: Program, starts: Iterable<number>): readonly Awaited[] {
  const awaited: Awaited[] = [];
  const seen = new Set<number>();
  const visit = (at: number, capture: number | undefined): void => {
    const instruction = program.instructions[at];
    if (!instruction || seen.has(at)) return;
    seen.add(at);
    switch (instruction.op) {
      case 'split':
        visit(instruction.first, capture);
        visit(instruction.second, capture);
        break;
      case 'save':
        visit(instruction.next, instruction.slot % 2 === 0 ? instruction.slot / 2 : undefined);
        break;
      case 'choose':
        visit(instruction.next, capture);
        break;
      case 'rewrite':
        visit(instruction.inside, capture);
        break;
      default:
        awaited.push(capture === undefined ? { instruction } : { instruction, capture });
    }
  };
  for (const at of starts) visit(at, undefined);
  return awaited;
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
