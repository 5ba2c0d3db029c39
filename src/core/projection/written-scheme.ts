import { compileScheme, type FieldData, type Scheme } from '../scheme/index';
import { wordsOf } from '../scheme/fields/word';
import { fieldRule } from './field-rule';
import type { Piece } from './types';

/**
 * The scheme of the texts that pieces write: each piece is a field of it, so that reading one back takes the
 * engine's linear time. Undefined where it would be too large.
 */
export function writtenScheme(pieces: readonly Piece[], source: Scheme): Scheme | undefined {
  const fields: Record<string, FieldData> = {};
  const write = (piece: Piece): string => {
    if (piece.type === 'literal') return piece.text.replace(/[\\{}[\]()|]/g, '\\$&');
    if (piece.type === 'group') return `[${piece.pieces.map(write).join('')}]`;
    fields[piece.id] = writtenField(piece, source);
    return `{${piece.id}}`;
  };
  const template = pieces.map(write).join('');
  const { id, kind } = source;
  const data = { id, kind, title: source.data.title, forms: [template], fields };
  return compileScheme(data, { resolve: () => undefined }).scheme;
}

function writtenField(
  piece: Exclude<Piece, { type: 'literal' | 'group' }>,
  source: Scheme,
): FieldData {
  if (piece.type === 'number') {
    // Digits beyond the width are written, too.
    return piece.width === undefined ? { type: 'integer' } : { type: 'integer', paddedTo: 40 };
  }
  const { word, words } = piece;
  if (word) return { type: 'word', words: words ?? wordsOf(word).map((each) => each.word) };
  return fieldRule(source, piece.field)?.data ?? { type: 'text', of: ['letter', 'digit'] };
}
