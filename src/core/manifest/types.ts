import type { Message } from '../text/message';
import type { Severity } from '../text/severity';
import type { EcosystemId } from '../ecosystem/types';
import type { Parsers } from './parsers';

/** A stretch of text in UTF-16 units from the start of the text (a BOM is not part of the text). */
export interface CharacterRange {
  readonly offset: number;
  readonly length: number;
}

/** One place in a manifest that holds a version. */
export interface FoundSlot {
  /** Where it stands in the file's own terms: `/version`, `project.version`, `/project/properties/revision`, `FOO_VERSION`. */
  readonly slot: string;
  /** The text as it is written. */
  readonly value: string;
  readonly range: CharacterRange;
  readonly ecosystem: EcosystemId;
  /** Slots of one file with the same group are parts or twins of one version and move together. */
  readonly group?: string;
  /**
   * Which part of the version a slot of a split version holds (`_MAJOR`, `_MINOR`, …); absent where
   * the slot holds it whole.
   */
  readonly part?: VersionPart;
}

export type VersionPart = 'major' | 'minor' | 'patch' | 'build';

/** Something in a manifest that keeps a slot from being edited, such as a duplicate key. */
export interface ManifestProblem {
  readonly code:
    'syntax' | 'duplicate-key' | 'too-deep' | 'too-large' | 'not-text' | 'not-a-string';
  readonly severity: Severity;
  readonly range: CharacterRange;
  readonly message: Message;
}

export interface SlotSearch {
  readonly slots: readonly FoundSlot[];
  readonly problems: readonly ManifestProblem[];
}

/** A kind of manifest: which files it is, and where versions stand in one. */
export interface ManifestKind {
  /** Such as `package-json`; also the `kind` that `stemma slots` prints. */
  readonly id: string;
  /** File-name patterns (globs on the base name, or on the path where they hold a `/`). */
  readonly files: readonly string[];
  /** Finds the slots; tolerates broken text as far as the format lets it. Never throws. */
  readonly find: (text: string, context: ManifestContext) => SlotSearch;
  /** Writes a value the way the format needs it (quotes, escapes); absent where it stands as it is. */
  readonly encode?: (value: string, slot: FoundSlot, text: string) => string;
}

export interface ManifestContext {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly parsers: Parsers;
}
