import { parse, type Name } from '../scheme/index';
import { holds } from '../scheme/conditions';
import { wordIndex, wordsOf } from '../scheme/fields/word';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { fieldsOf } from './pieces';
import { lawOf, targetTitle } from './targets';
import * as texts from './texts';
import type {
  GroupPiece,
  NumberPiece,
  Piece,
  Projection,
  ProjectionCase,
  TextPiece,
} from './types';

/** A name in the form of a target, and which case wrote it. */
export interface Projected {
  readonly text: string;
  readonly by: ProjectionCase;
}

/**
 * Writes a name in the form of the target. Fails, with why, where no case fits it, where a number has no room
 * in a sum, and where the target's law refuses the text.
 */
export function project(projection: Projection, name: Name): Result<string> {
  const projected = projectBy(projection, name);
  return projected.ok ? success(projected.value.text) : projected;
}

/** The same with the case that wrote it. */
export function projectBy(projection: Projection, name: Name): Result<Projected> {
  const title = targetTitle(projection.target);
  for (const by of projection.cases) {
    const written = writeCase(by, name, projection);
    if (written === undefined) continue;
    if (!written.ok) return written;
    const text = written.value;
    const problem = lawOf(projection.target).check(text);
    if (!problem) return success({ text, by });
    const what = { name: name.text, target: title, text, problem: problem.message };
    return failure(message(texts.refused, what));
  }
  return failure(message(texts.noCase, { name: name.text, target: title }));
}

/** Undefined where the case is not for the name: it lacks a field, or its date has no year. */
function writeCase(
  by: ProjectionCase,
  name: Name,
  projection: Projection,
): Result<string> | undefined {
  const read = by.isOther ? parse(by.source, name.text).name : name;
  if (!read || (by.when && !holds(by.when, name.fields))) return undefined;
  if (!by.needs.every((field) => read.fields[field] !== undefined)) return undefined;
  let text = '';
  for (const piece of by.pieces) {
    const written = writePiece(piece, read);
    if (written === undefined) return undefined;
    if (typeof written !== 'string') {
      const target = targetTitle(projection.target);
      return failure(message(texts.noRoom, { name: name.text, target, ...written }));
    }
    text += written;
  }
  return success(text);
}

/** Why a number has no room. */
type NoRoom = { readonly field: string; readonly value: string; readonly limit: string };

function writePiece(piece: Piece, name: Name): string | NoRoom | undefined {
  switch (piece.type) {
    case 'literal':
      return piece.text;
    case 'text':
      return writeText(piece, name);
    case 'number':
      return writeNumber(piece, name);
    case 'group':
      return writeGroup(piece, name);
  }
}

function writeText({ field, word, words }: TextPiece, name: Name): string | undefined {
  const text = name.fields[field]?.text;
  if (text === undefined || !word) return text;
  const index = wordIndex(text, word);
  return words ? words[index] : (wordsOf(word)[index]?.word ?? text);
}

function writeNumber(
  { terms, constant, width = 1 }: NumberPiece,
  name: Name,
): string | NoRoom | undefined {
  let sum = constant;
  // From the lowest up: what lies below a field must not reach into it.
  for (const { field, format, orZero, factor } of terms.toReversed()) {
    const text = name.fields[field]?.text;
    const value = text === undefined ? (orZero ? 0n : undefined) : format.write(text);
    if (value === undefined) return undefined;
    sum += value * factor;
    const above = terms.find((other) => other.factor > factor && other.factor <= sum);
    if (above) return { field, value: String(value), limit: String(above.factor / factor) };
  }
  return String(sum).padStart(width, '0');
}

function writeGroup({ pieces }: GroupPiece, name: Name): string | NoRoom | undefined {
  if (!fieldsOf(pieces).some((field) => name.fields[field] !== undefined)) return '';
  let text = '';
  for (const piece of pieces) {
    const written = writePiece(piece, name);
    if (typeof written !== 'string') return written;
    text += written;
  }
  return text;
}
