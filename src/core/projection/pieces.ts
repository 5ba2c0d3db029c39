import type { Piece } from './types';

/** Every field that pieces write. */
export function fieldsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.type === 'literal') return [];
    if (piece.type === 'group') return fieldsOf(piece.pieces);
    return piece.type === 'text' ? [piece.field] : piece.terms.map(({ field }) => field);
  });
}
