import type { CharacterRange } from '../../text/range';

/** What a name of a version stands in. */
export type PlaceKind =
  'release' | 'tag' | 'baseline' | 'branch' | 'build' | 'file' | 'changelog' | 'roadmap';

/** One place that names a version. */
export interface VersionPlace {
  readonly kind: PlaceKind;
  /** What it is called there: the short name of a ref, the id of a release, a file name, a heading's version. */
  readonly name: string;
  /** Every name by which it is known there, `name` among them. */
  readonly names: readonly string[];
  /** Full name of the ref. */
  readonly ref?: string;
  /** Id of the commit behind the ref. */
  readonly commit?: string;
  /** Path of the file from the root, with `/`. */
  readonly path?: string;
  /** Where it stands in the text of that file. */
  readonly range?: CharacterRange;
  /** The version inside the house, that which customers know, and its abbreviation (BK-2). */
  readonly internal?: string;
  readonly external?: string;
  readonly abbreviation?: string;
  /** Id of the release that it belongs to. */
  readonly release?: string;
}

/** `exact`: as it was asked for; `alike`: but for `v`, letter case, zeros and Unicode form; `part`: within a name. */
export type NameMatch = 'exact' | 'alike' | 'part';

export interface FoundVersion extends VersionPlace {
  readonly match: NameMatch;
}

/** What finding a version needs beside the snapshot. */
export interface FindSources {
  /** The external versions that tags record, by full name of the tag. */
  readonly externals: ReadonlyMap<string, string>;
  /** Their abbreviations, by the same. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Files whose names tell of archived versions, from the root with `/`. */
  readonly archives: readonly string[];
}
