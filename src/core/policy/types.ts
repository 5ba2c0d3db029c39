import type { SlotRule } from '../manifest/custom/types';
import type { ProjectionTarget } from '../projection/targets';
import type { Projection } from '../projection/types';
import type { Scheme } from '../scheme/scheme';
import type { ReleasePolicy } from '../release/process/policy';
import type { BranchRole, CommitEvents, ExemptionData } from './data';
import type { Day } from '../text/day';
import type { Text } from '../text/language';
import type { Message } from '../text/message';
import type { Severity } from '../text/severity';

/** The name of the policy file at the root of a repository. */
export const policyFileName = 'stemma.jsonc';

/** A team's naming standard for one repository, ready to be applied. */
export interface Policy {
  /** `file`: read from `stemma.jsonc`; `built-in`: there is no such file, each ecosystem's own grammar holds. */
  readonly origin: 'file' | 'built-in';
  /** Id of the preset that it extends. */
  readonly preset?: string;
  /** The scheme of every version whose unit names none. */
  readonly scheme?: Scheme;
  readonly variables: Readonly<Record<string, string>>;
  /** Empty when each folder with a manifest is a unit of its own (see `unitsOf` in `units/`). */
  readonly units: readonly Unit[];
  readonly tags: readonly NameRule[];
  readonly branches: readonly NameRule[];
  readonly baselines: readonly NameRule[];
  /** What files and folders are called; the first rule whose `in` matches a path holds. */
  readonly files: readonly FileRule[];
  readonly layout: readonly Layout[];
  /** Places of versions in files of any kind, beside those that the known kinds have. */
  readonly slots: readonly SlotRule[];
  /** The scheme of the version that customers know; absent where there is only one version. */
  readonly external?: Scheme;
  /** How versions of units that the policy does not list are projected; absent where the policy does not say. */
  readonly projections?: Projections;
  /** Who decides, by the id that schemes refer to. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly lines: LinePolicy;
  readonly milestones: readonly Milestone[];
  /** Configuration items: globs, from the root, of the files that each is. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  readonly release: ReleasePolicy;
  /** Globs of tags and branches that no rule looks at. */
  readonly ignoredTags: readonly string[];
  readonly ignoredBranches: readonly string[];
  /** Globs of files, from the root of the repository, that are never read as manifests. */
  readonly ignoredFiles: readonly string[];
  /** Path of the changelog from the root of the repository. */
  readonly changelog: string;
  /** Globs, from the root, of documents whose revision logs are checked. */
  readonly revisionLogs: readonly string[];
  /** The events that answer to kinds of commits, where they are others than the scheme says. */
  readonly commits: CommitEvents;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /**
   * Every scheme that the policy defines or refers to, compiled, by its reference: `greek`, or
   * `greek(date=MMDD)`.
   */
  readonly schemes: ReadonlyMap<string, Scheme>;
}

/** A part of the repository with a version of its own. */
export interface Unit {
  readonly id: string;
  /** Folder from the root with `/`; `` for the root itself. */
  readonly path: string;
  /** The scheme of its version; absent where each manifest is held to its own ecosystem alone. */
  readonly scheme?: Scheme;
  /** The scheme of the version that customers know; absent where there is only one version. */
  readonly external?: Scheme;
  /** Globs, from the unit's path, of the manifests that carry the version; absent for every known one directly in it. */
  readonly manifests?: readonly string[];
  /** Id of the unit whose version it takes over whenever that moves. */
  readonly follows?: string;
  /** How its version is written for ecosystems, where the policy says so; for others its scheme may know. */
  readonly projections?: Projections;
}

/** Projections by what they project to. */
export type Projections = ReadonlyMap<ProjectionTarget, Projection>;

/** A part that people have in deciding about names. */
export interface Role {
  readonly title?: Text;
  /** Their names, as the policy writes them. */
  readonly people: readonly string[];
}

/** Names of refs that match `match` are names of `scheme`. */
export interface NameRule {
  readonly scheme: Scheme;
  /** Glob on the short name; absent for every name. */
  readonly match?: string;
  /** The unit whose version such a ref carries; absent for the only one or for names that carry none. */
  readonly unit?: string;
  /** The field of the scheme that nests the unit's version; absent where the whole name is the version. */
  readonly versionField?: string;
  /** The scheme of the versions whose line a branch of this name carries on; its fields are those of the line. */
  readonly lineOf?: Scheme;
  /** What a branch of this name is for; absent for tags, and for branches whose names carry no version. */
  readonly role?: BranchRole;
}

/** Which lines are alive, and what a fix has to reach. */
export interface LinePolicy {
  /** Short name of the branch that every fix reaches in the end; absent for the usual one. */
  readonly main?: string;
  /** Globs of branches that get no more fixes. */
  readonly ended: readonly string[];
  readonly exempt: readonly ExemptionData[];
}

/** A point that a project reaches, with what must be there before its baseline is made; see `MilestoneData`. */
export interface Milestone {
  readonly stage: string;
  /** As digits. */
  readonly iteration?: string;
  readonly title?: Text;
  readonly requires: readonly string[];
  readonly confirm: readonly string[];
  readonly due?: Day;
  readonly optional: boolean;
}

/** Paths that match `in` bear names of one of the schemes. */
export interface FileRule {
  /** Glob on the path from the root of the repository. */
  readonly in: string;
  /** Tried in this order. */
  readonly schemes: readonly Scheme[];
  readonly names: 'files' | 'folders';
  /** Extensions, without the dot, that may follow the name; absent for any. */
  readonly extensions?: readonly string[];
  /** Whether a file that is new or changed must bear the day of today. */
  readonly today: boolean;
}

/** Folders that must be in each folder that `in` matches. */
export interface Layout {
  /** Glob of folders; `` for the root of the repository. */
  readonly in: string;
  /** Paths from there, with `/`. */
  readonly folders: readonly string[];
}

/** What is wrong with a policy file, and where (UTF-16 units from the start of its text). */
export interface PolicyProblem {
  readonly severity: Severity;
  readonly offset: number;
  readonly length: number;
  readonly message: Message;
}

/** A policy read from text; `policy` is absent when the text is too broken to put in force. */
export interface PolicyReading {
  readonly policy?: Policy;
  readonly problems: readonly PolicyProblem[];
}
