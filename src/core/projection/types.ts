import type { Predicates, Scheme, WordFieldData } from '../scheme/index';
import type { NumberFormat } from './number-formats';
import type { ProjectionTarget } from './targets';

/** A projection ready to write and read names of its scheme. */
export interface Projection {
  readonly target: ProjectionTarget;
  readonly scheme: Scheme;
  readonly cases: readonly ProjectionCase[];
  /** Fields that it says not to carry, or not in their order. */
  readonly loses: readonly string[];
}

export interface ProjectionCase {
  /** The scheme that a name must be of and whose fields the template writes: the projection's or that of `reads`. */
  readonly source: Scheme;
  readonly isOther: boolean;
  readonly when: Predicates | undefined;
  readonly pieces: readonly Piece[];
  /** Fields without which the template cannot be written. */
  readonly needs: readonly string[];
  /** Every field that the template writes. */
  readonly fields: ReadonlySet<string>;
  /** The scheme of the written texts, whose fields are the pieces; made when first needed. */
  readonly written: () => Scheme | undefined;
}

export type Piece = LiteralPiece | GroupPiece | NumberPiece | TextPiece;

export interface LiteralPiece {
  readonly type: 'literal';
  readonly text: string;
}

export interface GroupPiece {
  readonly type: 'group';
  readonly pieces: readonly Exclude<Piece, GroupPiece>[];
}

/** A sum of fields, the one with the greatest factor first. */
export interface NumberPiece {
  readonly type: 'number';
  /** The field of the written scheme that it is. */
  readonly id: string;
  readonly terms: readonly NumberTerm[];
  readonly constant: bigint;
  readonly width?: number;
}

export interface NumberTerm {
  readonly field: string;
  readonly format: NumberFormat;
  readonly orZero: boolean;
  readonly factor: bigint;
}

/** A field as text. */
export interface TextPiece {
  readonly type: 'text';
  readonly id: string;
  readonly field: string;
  /** The field where it is one of a list of words. */
  readonly word?: WordFieldData;
  /** For each word of the field what is written for it. */
  readonly words?: readonly string[];
}
