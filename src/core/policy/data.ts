import type { EcosystemId } from '../ecosystem/types';
import type {
  CommitKind,
  FieldData,
  FormData,
  SchemeData,
  ProjectionsData,
  SchemeReference,
} from '../scheme/data';
import type { ReleaseData } from '../release/process/data';
import type { Text } from '../text/language';
import type { Severity } from '../text/severity';
import type { customParts, customShapes } from './slot-shape';

/**
 * The content of `stemma.jsonc`, once its shape is checked (`policy-shape.ts` describes every key).
 * A preset is data of the same kind.
 */
export interface PolicyData {
  readonly extends?: string;
  readonly version?: SchemeReference;
  readonly variables?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, UnitData>>;
  readonly tags?: OneOrMore<NameRuleData>;
  readonly branches?: OneOrMore<NameRuleData>;
  readonly baselines?: OneOrMore<NameRuleData>;
  readonly files?: OneOrMore<FileRuleData>;
  readonly layout?: OneOrMore<LayoutData>;
  readonly slots?: OneOrMore<SlotRuleData>;
  /** The scheme of the version that customers know, where a unit names none of its own. */
  readonly external?: SchemeReference;
  /** How versions are written for ecosystems, by ecosystem; a unit may have its own. */
  readonly projections?: ProjectionsData;
  readonly roles?: Readonly<Record<string, RoleData>>;
  readonly lines?: LinesData;
  /** In the order in which a project reaches them. */
  readonly milestones?: OneOrMore<MilestoneData>;
  /** Configuration items by name: globs, from the root, of the files that each is. */
  readonly items?: Readonly<Record<string, OneOrMore<string>>>;
  /** The release process: where its records are, how releases go, who is told. */
  readonly release?: ReleaseData;
  readonly ignore?: IgnoreData;
  readonly changelog?: string;
  /** Globs, from the root, of documents whose revision logs are checked. */
  readonly revisionLogs?: readonly string[];
  readonly commits?: CommitEvents;
  readonly schemes?: Readonly<Record<string, OwnSchemeData>>;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** The events that answer to kinds of commits. */
export type CommitEvents = Partial<Readonly<Record<CommitKind, string>>>;

export type OneOrMore<T> = T | readonly T[];

export interface UnitData {
  readonly path?: string;
  readonly version?: SchemeReference;
  /** The scheme of the version under which customers know it. */
  readonly external?: SchemeReference;
  readonly manifests?: readonly string[];
  /** Id of the unit whose version it takes over. */
  readonly follows?: string;
  readonly projections?: ProjectionsData;
}

/** Who decides about names; schemes refer to it by its id (`decides` of an event). */
export interface RoleData {
  /** What the team calls it; the scheme's own title of the role when absent. */
  readonly title?: Text | string;
  readonly people?: readonly string[];
}

/** The id of a scheme, a template (a text that holds `{`), or either with more to say. */
export type NameRuleData = string | NameRuleObject;

export interface NameRuleObject {
  readonly scheme?: SchemeReference;
  readonly template?: string;
  readonly match?: string;
  readonly unit?: string;
  /** What a branch is for; of a rule for branches alone. `release` when absent and its names carry a version. */
  readonly role?: BranchRole;
}

/** `release` branches carry a line on, `hotfix` branches lead to the next patch of a released version. */
export type BranchRole = 'release' | 'hotfix';

/** Which lines are alive, and what a fix has to reach. */
export interface LinesData {
  /** The branch that every fix reaches in the end; `main`, `master` or `trunk` when absent. */
  readonly main?: string;
  /** Globs of branches that get no more fixes. */
  readonly ended?: readonly string[];
  readonly exempt?: readonly ExemptionData[];
}

/** A line that does without a fix. */
export interface ExemptionData {
  /** Id of the fix's commit, at least seven digits of it. */
  readonly fix: string;
  /** Glob of the branches that do without it. */
  readonly in: string;
  readonly reason: string;
  /** Who decided. */
  readonly by?: string;
}

/** A point that a project reaches, and what has to be there before its baseline is made. */
export interface MilestoneData {
  /** The stage in the name of its baseline, compared without case, such as `ST`. */
  readonly stage: string;
  /** The iteration in that name; each iteration has the milestone when absent. */
  readonly iteration?: string | number;
  readonly title?: Text | string;
  /** Names of `items`, or globs of files from the root, each of which the commit must hold. */
  readonly requires?: readonly string[];
  /** What somebody has to confirm, such as `plan`, `metrics` or a sentence. */
  readonly confirm?: readonly string[];
  /** The day by which it is planned, `YYYY-MM-DD`. */
  readonly due?: string;
  /** Whether a project may go on without its baseline. */
  readonly optional?: boolean;
}

/** What the files or folders in some places are called. */
export interface FileRuleData {
  /** Glob, from the root of the repository, of the paths that the rule is about, such as `release/**`. */
  readonly in: string;
  /** One scheme, or several that are tried in this order: a code package is also a well-formed document number. */
  readonly scheme?: SchemeReference | readonly SchemeReference[];
  /** In place of a scheme, as in `NameRuleObject`. */
  readonly template?: string;
  /** What is named; `folders` when absent and every scheme of the rule names folders, else `files`. */
  readonly names?: 'files' | 'folders';
  /** Extensions without the dot that may follow the name; any when absent. A scheme with a field `extension` holds it itself. */
  readonly extensions?: readonly string[];
  /** Whether a file that is new or changed must bear the day of today in its first date field. */
  readonly today?: boolean;
}

/** Folders that must be there, such as those of an SVN layout or the numbered ones of a document library. */
export interface LayoutData {
  /** Glob of the folders that the list is about; the root of the repository when absent. */
  readonly in?: string;
  /** Paths from such a folder, with `/`. */
  readonly folders: readonly string[];
}

/** A place that holds a version; exactly one of `json`, `yaml`, `toml`, `xml` and `pattern` says where. */
export interface SlotRuleData {
  /** Glob of the files, from the root of the repository. */
  readonly file: string;
  readonly json?: string;
  readonly yaml?: string;
  readonly toml?: string;
  readonly xml?: string;
  readonly pattern?: string;
  /** Whether all places are meant where there are several in one file. */
  readonly all?: boolean;
  /** Id of the unit; the one that the file belongs to when absent. */
  readonly unit?: string;
  /** `free` when absent. */
  readonly ecosystem?: EcosystemId;
  readonly shape?: (typeof customShapes)[number];
  readonly part?: (typeof customParts)[number];
}

export interface IgnoreData {
  readonly tags?: readonly string[];
  readonly branches?: readonly string[];
  readonly files?: readonly string[];
}

/** A scheme as a policy file writes it: without its id, and with texts in one language where that is enough. */
export type OwnSchemeData = Loose<Omit<SchemeData, 'id' | 'kind' | 'title' | 'fields'>> & {
  readonly kind?: SchemeData['kind'];
  readonly title?: Text | string;
  readonly fields?: Readonly<Record<string, Loose<FieldData>>>;
};

/** `T` with a plain string allowed wherever a text in two languages is asked for. */
export type Loose<T> = T extends Text
  ? T | string
  : T extends string | number | boolean | undefined
    ? T
    : { readonly [K in keyof T]: Loose<T[K]> };

export type LooseForm = string | Loose<FormData>;
