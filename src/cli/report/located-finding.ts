import type { Finding } from '../../core/rules/types';

/** A finding as it is reported: with the place in the units that people and tools count in. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** Absent for a finding about a ref, or about the name of a file or folder. */
  readonly file?: FilePlace;
}

/** A stretch of a file; lines and columns from 1, columns and lengths in UTF-16 units. */
export interface FilePlace {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The place after the last character. */
  readonly endLine: number;
  readonly endColumn: number;
}
