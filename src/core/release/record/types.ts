import type { Day } from '../../text/day';
import type { DecodedText } from '../../text/decode';
import type { CharacterRange } from '../../text/range';
import type { Message } from '../../text/message';
import type { Severity } from '../../text/severity';
import type { ReleaseRecord } from '../types';
import type { RecordTree } from './tree';

/** A file of the release folder as it was read: from the disk, or from an editor that has unsaved text of it. */
export interface RecordFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly id: string;
  readonly content: DecodedText;
  /** As of a manifest. */
  readonly fingerprint: string;
  /** Absent where the text is too broken to be relied on, so that nothing of it counts as passed or approved. */
  readonly record?: ReleaseRecord;
  readonly problems: readonly RecordProblem[];
  /** Where values stand, by their keys from the root with `/`: `builds/0/tag`. */
  readonly places: ReadonlyMap<string, CharacterRange>;
  /** The text as a tree, for edits; absent where it is no YAML. */
  readonly tree?: RecordTree;
}

/** What is wrong with the text itself. */
export interface RecordProblem {
  readonly severity: Severity;
  readonly range: CharacterRange;
  readonly message: Message;
}

/** Keys from the root of a record; numbers are indices. */
export type RecordPath = readonly (string | number)[];

/** One change of a record's text. */
export type RecordChange =
  /** Puts a value in place of the one that is there, or adds its key. */
  | { readonly type: 'set'; readonly path: RecordPath; readonly value: RecordValue }
  /** Adds an item to the end of a list, which is made where there is none. */
  | { readonly type: 'append'; readonly path: RecordPath; readonly value: RecordValue }
  /** Takes a key out with its value, and with what is noted beside it; nothing where it is not there. */
  | { readonly type: 'remove'; readonly path: RecordPath };

export type RecordValue =
  string | number | boolean | readonly RecordValue[] | { readonly [key: string]: RecordValue };

/** The versions to come, `roadmap.yaml` of the release folder (REV-2). */
export interface Roadmap {
  readonly versions: readonly RoadmapVersion[];
}

export interface RoadmapVersion {
  readonly version: string;
  readonly unit?: string;
  /** When it is to be released. */
  readonly date?: Day;
  readonly features: readonly string[];
  /** The releases within it. */
  readonly releases: readonly RoadmapRelease[];
}

export interface RoadmapRelease {
  readonly version: string;
  readonly date?: Day;
  readonly features: readonly string[];
}

export interface RoadmapFile extends Omit<RecordFile, 'id' | 'record'> {
  readonly roadmap?: Roadmap;
}

/** What the release folder of a repository holds. */
export interface ReleaseFolder {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** By id. */
  readonly records: readonly RecordFile[];
  readonly roadmap?: RoadmapFile;
}
