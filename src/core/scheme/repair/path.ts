import type { FieldRule } from '../fields/rule';
import type { Instruction } from '../instructions';
import { kindOf } from './characters';
import type { Edit } from './edits';
import type { Piece } from './trace';

/** A way that the search for a repair has come. */
export interface Path {
  /** Index of the program, and of the form that it is of. */
  readonly program: number;
  readonly at: number;
  readonly position: number;
  readonly cost: number;
  /** What the step from `parent` wrote. */
  readonly written: string;
  /** The character written last, not counting zeros that were put in. */
  readonly last: string;
  /** Index of the field that is being written, and of that which was written in last; -1 outside of fields. */
  readonly field: number;
  readonly lastField: number;
  readonly parent: Path | undefined;
}

/** A path at the beginning of a program. */
export function pathFrom(program: number, at: number): Path {
  const nowhere = { field: -1, lastField: -1, parent: undefined };
  return { program, at, position: 0, cost: 0, written: '', last: '', ...nowhere };
}

/** The path one step on. */
export function pathAfter(
  parent: Path,
  { next = parent.at, consumed, written, cost }: Edit,
  instruction: Instruction | undefined,
): Path {
  const isFill = written === '' || (consumed === 0 && written === '0');
  const field = fieldAfter(instruction, parent.field);
  return {
    program: parent.program,
    at: next,
    position: parent.position + consumed,
    cost: parent.cost + cost,
    written,
    last: isFill ? parent.last : written.slice(-1),
    field,
    lastField: written === '' ? parent.lastField : field,
    parent,
  };
}

function fieldAfter(instruction: Instruction | undefined, field: number): number {
  if (instruction?.op !== 'save') return field;
  return instruction.slot % 2 === 0 ? instruction.slot / 2 : -1;
}

/** What a path has written. */
export function textOf(path: Path): string {
  const pieces: string[] = [];
  for (let at: Path | undefined = path; at; at = at.parent) pieces.push(at.written);
  return pieces.reverse().join('');
}

/** The steps of a path that read or write. */
export function piecesOf(path: Path): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = path; at.parent; at = at.parent) {
    const { parent, written, field } = at;
    const consumed = at.position - parent.position;
    if (consumed > 0 || written !== '')
      pieces.push({
        position: parent.position,
        consumed,
        written,
        cost: at.cost - parent.cost,
        field,
      });
  }
  return pieces.reverse();
}

/**
 * Whether an edit leaves out a sign inside free text, which would make one part of two. `makesSense` says so
 * too, but known here it keeps the search from going on.
 *
 * @param found the character that the edit reads
 */
export function joinsFreeText(
  edit: Edit,
  { field, lastField, last }: Path,
  rule: FieldRule | undefined,
  found: string,
): boolean {
  return (
    edit.written === '' &&
    edit.consumed === 1 &&
    field === lastField &&
    rule?.data.type === 'text' &&
    found !== ' ' &&
    kindOf(found) === 'separator' &&
    kindOf(last) !== 'separator'
  );
}
