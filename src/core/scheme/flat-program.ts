import type { Instruction, Program } from './instructions';
import { FirstUnits } from './first-units';
import type { CharacterSet } from './character-set';

/** What an instruction of a flat program does; a letter is a character in either case. */
export const enum Op {
  Match,
  Character,
  Letter,
  /** A fixed number of characters of a set. */
  Exact,
  Run,
  Split,
  Save,
  /** A save and what it begins with, up to the save of its end: characters that are found in one way only. */
  Capture,
  Choose,
  Rewrite,
}

/** The cells of one instruction. */
export const enum Cell {
  /** An `Op`. */
  Kind,
  /** Where to go on; of a split, what to try first. Instructions name each other by their first cell. */
  Next,
  /** The code of a character, the index of a set, the slot to write, or what a split tries second. */
  Operand,
  /** The index of a run or split, the value of a choice, or 1 for a save that must be taken back. */
  Detail,
  /** The least and the greatest length of a run, and a `Taking`. */
  Min,
  Max,
  Taking,
  /** Where to go on behind a capture. */
  Behind,
  Count,
}

/** How many characters a run takes: all there are, or as many or few as the rest lets it. */
export const enum Taking {
  All,
  Many,
  Few,
}

/** A split's row in `viable`: ASCII units, any other unit, the end of the text. See `SplitInstruction`. */
export const viableCount = 130;

/** The index in a row of `viable` of what stands at a position of a text. */
export function unitAt(text: string, position: number): number {
  if (position >= text.length) return 129;
  const unit = text.charCodeAt(position);
  return unit < 128 ? unit : 128;
}

/** A program as numbers, which run several times faster than objects of many shapes. */
export interface FlatProgram {
  readonly start: number;
  readonly cells: Int32Array;
  readonly sets: readonly CharacterSet[];
  readonly viable: Uint8Array;
  /** For each run a row like those of `viable`: whether what follows it can go on with the unit. */
  readonly follow: Uint8Array;
  readonly runCount: number;
}

/**
 * Writes a program as numbers; the instruction with the index `i` begins at the cell `i * Cell.Count`.
 *
 * @param longest how long a text may be
 */
export function flatten(program: Program, longest: number): FlatProgram {
  const cells = new Int32Array(program.instructions.length * Cell.Count);
  const viable = new Uint8Array(program.splitCount * viableCount);
  const sets: CharacterSet[] = [];
  const firstUnits = new FirstUnits(program.instructions);
  const follow: Uint8Array[] = [];
  program.instructions.forEach((instruction, index) => {
    const from = index * Cell.Count;
    cells[from + Cell.Kind] = opOf(instruction);
    cells[from + Cell.Next] = nextOf(instruction) * Cell.Count;
    cells[from + Cell.Operand] = operandOf(instruction, sets);
    if (instruction.op === 'split') {
      cells[from + Cell.Detail] = instruction.index;
      viable.set(instruction.viable, instruction.index * viableCount);
    } else if (instruction.op === 'run') {
      cells[from + Cell.Detail] = follow.push(firstUnits.of(instruction.next)) - 1;
      cells[from + Cell.Min] = instruction.min;
      cells[from + Cell.Max] = Math.min(instruction.max, longest);
      cells[from + Cell.Taking] = takingOf(instruction);
    } else if (instruction.op === 'choose') cells[from + Cell.Detail] = instruction.value;
    else if (instruction.op === 'set') cells[from + Cell.Min] = 1;
    else if (instruction.op === 'save') {
      cells[from + Cell.Detail] = instruction.isOptional ? 1 : 0;
      const end = endOfCapture(program, instruction);
      if (!end) return;
      cells[from + Cell.Kind] = Op.Capture;
      cells[from + Cell.Behind] = end.next * Cell.Count;
    }
  });
  return {
    start: program.start * Cell.Count,
    cells,
    sets,
    viable,
    follow: rowsOf(follow),
    runCount: follow.length,
  };
}

/** The save of the end of a capture, where what stands between is found in one way only. */
function endOfCapture(
  { instructions }: Program,
  save: SaveInstruction,
): SaveInstruction | undefined {
  const inside = instructions[save.next];
  if (inside?.op !== 'set' && inside?.op !== 'run') return undefined;
  if (inside.op === 'run' && !inside.possessive && !isExact(inside)) return undefined;
  const end = instructions[inside.next];
  return end?.op === 'save' && end.slot === save.slot + 1 ? end : undefined;
}

type SaveInstruction = Extract<Instruction, { op: 'save' }>;
type RunInstruction = Extract<Instruction, { op: 'run' }>;

/** So many characters are looked at again and again rather than remembered. */
const mostExact = 16;

function isExact({ min, max }: RunInstruction): boolean {
  return min === max && max <= mostExact;
}

function rowsOf(rows: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(rows.length * viableCount);
  rows.forEach((row, index) => all.set(row, index * viableCount));
  return all;
}

function opOf(instruction: Instruction): Op {
  switch (instruction.op) {
    case 'match':
      return Op.Match;
    case 'character':
      return instruction.foldCase && isLetter(instruction.code) ? Op.Letter : Op.Character;
    case 'set':
      return Op.Exact;
    case 'run':
      return isExact(instruction) ? Op.Exact : Op.Run;
    case 'split':
      return Op.Split;
    case 'save':
      return Op.Save;
    case 'choose':
      return Op.Choose;
    case 'rewrite':
      return Op.Rewrite;
  }
}

function takingOf({ lazy, possessive }: RunInstruction): Taking {
  return possessive ? Taking.All : lazy ? Taking.Few : Taking.Many;
}

function nextOf(instruction: Instruction): number {
  switch (instruction.op) {
    case 'match':
      return 0;
    case 'split':
      return instruction.first;
    case 'rewrite':
      return instruction.inside;
    default:
      return instruction.next;
  }
}

function operandOf(instruction: Instruction, sets: CharacterSet[]): number {
  switch (instruction.op) {
    case 'character':
      return instruction.foldCase && isLetter(instruction.code)
        ? lowerCase(instruction.code)
        : instruction.code;
    case 'set':
    case 'run':
      return indexIn(sets, instruction.set);
    case 'split':
      return instruction.second * Cell.Count;
    case 'save':
    case 'choose':
      return instruction.slot;
    default:
      return 0;
  }
}

/** The index of an item, which is added where it is missing. */
function indexIn<T>(items: T[], item: T): number {
  const index = items.indexOf(item);
  return index >= 0 ? index : items.push(item) - 1;
}

/** The code of an ASCII letter in lower case. Other codes below 128 never become one of a letter. */
export function lowerCase(code: number): number {
  return code | 0x20;
}

function isLetter(code: number): boolean {
  return lowerCase(code) >= 0x61 && lowerCase(code) <= 0x7a;
}
