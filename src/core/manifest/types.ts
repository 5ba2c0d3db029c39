import type { EcosystemId } from '../ecosystem/types';
import type { Message } from '../text/message';
import type { CharacterRange } from '../text/range';
import type { Severity } from '../text/severity';
import type { Parsers } from './parsers';

export type { CharacterRange };

/** One place in a manifest that holds a version. */
export interface FoundSlot {
  /** Where it stands in the file's own terms: `/version`, `project.version`, `/project/properties/revision`, `FOO_VERSION`. */
  readonly slot: string;
  /** The text as it is written: exactly what stands in `range`. */
  readonly value: string;
  /** Without quotes. */
  readonly range: CharacterRange;
  readonly ecosystem: EcosystemId;
  /** How a value must be written to stand there. */
  readonly writing: Writing;
  /** What the slot writes of a version; `whole` when absent. */
  readonly shape?: SlotShape;
  /** Slots of one file with the same group are parts or twins of one version and move together. */
  readonly group?: string;
  /**
   * Which part of the version a slot of a split version holds (`_MAJOR`, `_MINOR`, …; what stands before
   * and behind the first `-` as `prefix` and `suffix`); absent where the slot holds it whole.
   */
  readonly part?: VersionPart;
  /** Id of the unit whose version it holds, where the policy names one; else that of its file. */
  readonly unit?: string;
}

/**
 * Which characters a value must escape: none (`plain`), double quotes alone by a second one
 * (`quotes-doubled`, as in Visual Basic), or as the inside of a literal in JSON, JSON5, XML, TOML, YAML or C.
 */
export type Writing =
  | 'plain'
  | 'json'
  | 'xml'
  | 'xml-attribute'
  | 'toml-basic'
  | 'toml-literal'
  | 'yaml-plain'
  | 'yaml-single'
  | 'yaml-double'
  | 'c-string'
  | 'quotes-doubled'
  | 'interpolated'
  | 'single-quoted';

/**
 * - `whole`: the version itself
 * - `build-kept`: the version, and behind a `+` a build number that a new version leaves as it is
 * - `numbers`: the version's numbers with commas or `_`, `8, 9, 7, 0`; a fourth one is left as it is
 * - `four-numbers`: the same with dots, `8.9.7.0`
 * - `packed`: an integer that the version's numbers were computed into; nobody but its author knows how
 * - `code`: a number that is no version and rises with every release: `versionCode`, `CFBundleVersion`
 * - `revision`: counts the packagings of one version, and starts again with the next: `port-version`
 * - `leading`: the leading numbers of the version, and zeros or `*` behind them: `AssemblyVersion`
 * - `alike`: a version that may be another's, such as a chart's `appVersion`: it moves with the unit's only
 *   where it held the same
 * - `packaged`: the version as a distribution packages it: an epoch before it, and behind it what was repacked
 *   and the revision of the packaging, `1:2.3.6+dfsg-1`; all of these stay or start again
 * - `history`: the same in a record of what was released: compared, never rewritten
 * - `tuple`: the version's numbers and stage between brackets, `(1, 2, 0, 'rc', 1)`
 * - `major`: its first number in a path that others refer to: compared, never rewritten
 */
export type SlotShape =
  | 'whole'
  | 'build-kept'
  | 'numbers'
  | 'four-numbers'
  | 'packed'
  | 'code'
  | 'revision'
  | 'leading'
  | 'alike'
  | 'packaged'
  | 'history'
  | 'tuple'
  | 'major';

export type VersionPart = 'major' | 'minor' | 'patch' | 'build' | 'prefix' | 'suffix';

/** Something in a manifest that keeps a slot from being edited, such as a duplicate key. */
export interface ManifestProblem {
  readonly code:
    | 'syntax'
    | 'duplicate-key'
    | 'conflict'
    | 'too-deep'
    | 'too-large'
    | 'not-text'
    | 'not-a-string'
    | 'not-found'
    | 'several-places';
  readonly severity: Severity;
  readonly range: CharacterRange;
  readonly message: Message;
}

export interface SlotSearch {
  /** In the order in which they stand in the file. */
  readonly slots: readonly FoundSlot[];
  readonly problems: readonly ManifestProblem[];
}

/** A kind of manifest: which files it is, and where versions stand in one. */
export interface ManifestKind {
  /** Such as `package-json`; also the `kind` that `stemma slots` prints. */
  readonly id: string;
  /**
   * Globs of the files that a search of a repository reads as this kind: of a base name, or, with a `/`, of
   * the last parts of a path. What stands before those parts is the folder of the unit, so `debian/changelog`
   * carries the version of the folder that `debian` is in.
   */
  readonly files: readonly string[];
  /** Further files that are this kind where a person or a policy names them: too many to search. */
  readonly namedFiles?: readonly string[];
  /** The most UTF-16 units that its parser is given. */
  readonly largest: number;
  /**
   * Whether a text is of this kind, where files of other kinds bear the same name (`manifest.json`). Cheap,
   * and never throws; absent where the name alone tells.
   */
  readonly recognizes?: (text: string) => boolean;
  /** Finds the slots; tolerates broken text as far as the format lets it. Never throws. */
  readonly find: (text: string, context: ManifestContext) => SlotSearch;
}

export interface ManifestContext {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly parsers: Parsers;
}
