import type { Day } from '../../text/day';
import type { Message } from '../../text/message';
import type { Authorisation, Entry, ReleaseKind, ReleaseRecord } from '../types';

/** What an authorisation letter says of a build; it is read back from the letter by whoever has no repository. */
export interface Letter extends Omit<Authorisation, 'id'> {
  /** Id of the release. */
  readonly release: string;
  readonly kind: ReleaseKind;
  readonly title?: string;
  /** The version that the release leads to. */
  readonly version: string;
  /** The version that customers know it by. */
  readonly external?: string;
  /** Id of the authorisation. */
  readonly authorisation: string;
  /** Who entered the release into the repository, and when; absent before that. */
  readonly entered?: Entry;
}

export interface LetterFile {
  /** From the folder of the release records, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** May this be used? */
export interface UseQuestion {
  /** SHA-256 of the artefact, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Its file name, by which one that was changed is recognised. */
  readonly file?: string;
  readonly today: Day;
  readonly area?: string;
  /** How many more are to use it. */
  readonly quantity?: number;
}

/** A release of the repository, with the builds of it whose content is in the repository (APP-4). */
export interface KnownRelease {
  readonly record: ReleaseRecord;
  /** Names of builds. */
  readonly inRepository: ReadonlySet<string>;
}

export const reasonIds = [
  'unknown',
  'changed',
  'no-fingerprint',
  'unauthorised',
  'not-in-repository',
  'no-oa',
  'incomplete',
  'too-early',
  'expired',
  'elsewhere',
  'too-many',
  'unclear',
  'differs',
  'withdrawn',
] as const;

/** Why something may not be used. */
export interface Reason {
  readonly id: (typeof reasonIds)[number];
  readonly message: Message;
}

/** What one authorisation, or one build of a normal release, says about an artefact. */
export interface Answer {
  readonly release: string;
  readonly kind: ReleaseKind;
  readonly version: string;
  readonly external?: string;
  readonly build: string;
  /** Absent where a normal release needs none, or nobody authorised the build. */
  readonly authorisation?: Authorisation;
  /** How many of its quantity were not handed out yet; absent where nobody knows. */
  readonly left?: number;
  /** Empty where it may be used. */
  readonly reasons: readonly Reason[];
  /** Within which limits, and what else is to be heeded. */
  readonly notes: readonly Message[];
}

export interface Verdict {
  readonly isUsable: boolean;
  /** Why not: of the answer that comes closest. */
  readonly reasons: readonly Reason[];
  /** Those that allow it first. Empty where nothing is known of the artefact. */
  readonly answers: readonly Answer[];
}
