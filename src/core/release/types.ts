import type { Day } from '../text/day';

/** How a release comes about (REL-1): planned with time enough, within 1 to 10 working days, or at once. */
export type ReleaseKind = 'normal' | 'temporary' | 'emergency';

/** Id of a role, such as `product-manager`; the policy's `roles` and the processes name them. */
export type RoleId = string;

/**
 * What a release record holds, in the keys of its YAML file. Lists that the file leaves out are empty; everything else
 * that it leaves out is absent, since a gate may ask for it.
 */
export interface ReleaseRecord {
  /** The name of the file without `.yaml`. */
  readonly id: string;
  readonly kind: ReleaseKind;
  /** Id of its process; that of its kind when absent. */
  readonly process?: string;
  readonly title?: string;
  /** Id of the unit; the only one of the repository when absent. */
  readonly unit?: string;
  /** The version that it leads to, as written. */
  readonly version: string;
  /** The last stable version, which notes compare with. */
  readonly from?: string;
  /** The event of the scheme that leads from there to `version`. */
  readonly event?: string;
  /** Whether a recall is behind it (MED-1). */
  readonly recall?: boolean;
  /** The version that customers know it by. */
  readonly external?: string;
  /** The short form of `external`, which is the project's name inside the house (S30). */
  readonly abbreviation?: string;
  readonly deployment?: 'continuous' | 'batch';
  readonly started?: Entry;
  /** Who holds which role in this release, as `Name <address>` or a name. */
  readonly people: Readonly<Record<RoleId, readonly string[]>>;
  readonly plan: ReleasePlan;
  readonly requirements: readonly Requirement[];
  readonly decisions: readonly Decision[];
  readonly builds: readonly Build[];
  readonly defects: readonly Defect[];
  readonly reports: readonly Report[];
  readonly approvals: readonly Approval[];
  /** By the id of what is to be checked. */
  readonly checklist: Readonly<Record<string, ChecklistItem>>;
  readonly documents: readonly SignedDocument[];
  readonly rollback?: Rollback;
  /** Why and until when sites wait for a later build. */
  readonly delay?: InstallationDelay;
  readonly rollout: readonly RolloutStep[];
  readonly publicTest: readonly PublicTest[];
  readonly authorisations: readonly Authorisation[];
  readonly handOuts: readonly HandOut[];
  readonly publications: readonly Publication[];
  /** What stays wrong in it; an empty list says that nothing does, absent that nobody said. */
  readonly remaining?: readonly string[];
  readonly changes?: Changes;
  readonly notes?: NotePaths;
  readonly announcements: readonly Announcement[];
  readonly incidents: readonly Incident[];
  readonly feedback: readonly Feedback[];
  readonly retro?: Retro;
  readonly overrides: readonly Override[];
  readonly closed?: Entry;
}

/** Something that happened: who said so, and when. */
export interface Entry {
  /** `Name <address>`, as Git knows the person. */
  readonly by: string;
  /** A moment with its zone, `2026-11-02T10:05:00+08:00`, or a day; its day is that of the person. */
  readonly at: string;
}

export interface ReleasePlan {
  /** The day on which the release starts. */
  readonly start?: Day;
  /** Roles that agreed on the plan (PLAN-1). */
  readonly agreed: readonly RoleId[];
  /** How much work it is, in the team's words. */
  readonly work?: string;
  /** How long it takes, in the team's words. */
  readonly time?: string;
  /** By id: `iteration`, `defectReport`, `release`, and the team's own. */
  readonly nodes: Readonly<Record<string, PlanNode>>;
}

export interface PlanNode {
  readonly planned?: Day;
  readonly actual?: Day;
  /** Role that brings it about; that of the stage when absent. */
  readonly owner?: RoleId;
}

export interface Requirement {
  readonly id: string;
  readonly title?: string;
  /** One that only some customers get, so that it is reviewed, switched and tested by itself. */
  readonly special?: boolean;
  readonly reviewedBy?: string;
  readonly reviewedOn?: Day;
  /** How it is switched: by the user, or by an extension parameter. */
  readonly control?: 'user' | 'parameter';
}

/** Who decided that a number moves (DEC-1). */
export interface Decision extends Entry {
  readonly from?: string;
  readonly to: string;
  readonly event?: string;
  readonly role: RoleId;
  readonly decidedBy: string;
}

/** A build that was handed to test. */
export interface Build extends Entry {
  /** Its version, unique among the builds of the release. */
  readonly name: string;
  /** Short name of its tag, where there is one. */
  readonly tag?: string;
  /** File name of the package. */
  readonly package?: string;
  /** SHA-256 of the package, 64 hexadecimal digits. */
  readonly sha256?: string;
  /** Whether it is the final one. */
  readonly final?: boolean;
  /** What the alpha, beta and others of a cycle are (CYC-1); as the scheme's stage word. */
  readonly stage?: string;
}

export interface Defect {
  readonly id: string;
  readonly title?: string;
  /** Name of the build that has it. */
  readonly build?: string;
  /** `fixed` by development, `closed` once test has seen it work. */
  readonly state: 'open' | 'fixed' | 'closed';
  /** Whether it may go the short way (CYC-2). */
  readonly urgent?: boolean;
  readonly reported?: Day;
  readonly fixed?: Day;
  readonly closed?: Day;
  /** Who of test saw it work. */
  readonly closedBy?: string;
}

export interface Report extends Entry {
  readonly kind: 'defect' | 'test' | 'focus';
  /** Name of the build. */
  readonly build: string;
  /** What was tested: the main functions once, everything, or what is special. */
  readonly coverage?: readonly ('traversal' | 'complete' | 'basic' | 'special')[];
  readonly result?: 'passed' | 'failed';
  /** Path of the report, or its address. */
  readonly file?: string;
}

/**
 * A step of the entry approval. It is bound to the content of `commit` without the release folder, and lapses where
 * the content that is to be released is another.
 */
export interface Approval extends Entry {
  readonly step: 'request' | 'approve' | 'reject' | 'enter';
  /** The role that approves or rejects. */
  readonly role?: RoleId;
  /** Object id, all its digits. */
  readonly commit: string;
  readonly reason?: string;
}

export interface ChecklistItem extends Partial<Entry> {
  readonly done: boolean;
  readonly note?: string;
}

/** A document that four people sign (DEC-2). */
export interface SignedDocument {
  readonly path: string;
  /** Whether it was signed in an electronic flow; so when absent. */
  readonly electronic?: boolean;
  readonly draft?: Signature;
  readonly review?: Signature;
  readonly countersign?: Signature;
  readonly approve?: Signature;
}

export interface Signature {
  readonly by: string;
  readonly on: Day;
}

export interface Rollback extends Partial<Entry> {
  /** What has to be seen so that the release is taken back. */
  readonly trigger: string;
  /** How it is taken back, or where that is written. */
  readonly plan?: string;
  /** The day on which it was tried. */
  readonly rehearsed?: Day;
}

export interface InstallationDelay extends Entry {
  /** Whom of the business departments it was agreed with (EMG-1). */
  readonly agreedWith: string;
  readonly until?: Day;
}

/** A step of a progressive rollout. */
export interface RolloutStep extends Entry {
  /** Such as `canary`, `10 %`, `all`. */
  readonly step: string;
  readonly build?: string;
  /** Whether it looked well there. */
  readonly verified?: boolean;
}

/** Sites that test the final version in public; the numbers of all entries add up. */
export interface PublicTest extends Entry {
  readonly sites: number;
  readonly area?: string;
}

/** Leave to use a temporary or emergency build, within limits (AUTH-1). */
export interface Authorisation extends Entry {
  /** Unique among the authorisations of the release. */
  readonly id: string;
  readonly build: string;
  /** How many may use it. */
  readonly quantity?: number;
  readonly areas: readonly string[];
  /** First and last day. */
  readonly from?: Day;
  readonly to?: Day;
  /** What the product department wants to be heeded. */
  readonly guidance?: string;
  readonly oa?: OaConfirmation;
  /** File name and SHA-256 of the artefact. */
  readonly artefact?: string;
  readonly sha256?: string;
}

/** The confirmation in the office automation system, before which nobody may use the build. */
export interface OaConfirmation {
  readonly id: string;
  readonly signer: string;
  readonly on: Day;
}

/** A build that was given to a department or a customer. */
export interface HandOut extends Entry {
  readonly to: string;
  readonly build: string;
  /** Id of the authorisation. */
  readonly authorisation?: string;
  readonly quantity?: number;
  readonly area?: string;
}

/** Where a final build, or one of a cycle, was put for others to get it. */
export interface Publication extends Entry {
  readonly to: 'website' | 'business' | 'test-site' | 'external-net';
  readonly build: string;
}

/**
 * What the notes say beside the commits. An empty list of what was added or fixed says that nothing was, absent that
 * nobody said; see `remaining`.
 */
export interface Changes {
  readonly added?: readonly string[];
  readonly fixed?: readonly string[];
  readonly breaking: readonly BreakingChange[];
}

export interface BreakingChange {
  readonly what: string;
  /** What users have to do. */
  readonly migration?: string;
}

/** Paths from the root, with `/`. */
export interface NotePaths {
  readonly internal?: string;
  readonly external?: string;
}

/** The mail about the final version. */
export interface Announcement extends Entry {
  /** Ids of the groups that got it. */
  readonly to: readonly string[];
  /** Path of the draft. */
  readonly file?: string;
  /** The stable version that it compares with. */
  readonly since?: string;
}

export interface Incident extends Entry {
  readonly id: string;
  readonly title: string;
  readonly resolved?: Day;
  /** The version that mends it. */
  readonly hotfix?: string;
}

/** What was heard from where the release is in use (FIN-3). */
export interface Feedback extends Entry {
  readonly area: string;
  readonly text: string;
  /** Id or version of the next normal release that takes it up. */
  readonly target?: string;
}

export interface Retro extends Entry {
  readonly good: readonly string[];
  readonly improve: readonly string[];
}

/** A gate that somebody named went through although something was missing. */
export interface Override extends Entry {
  /** Id of the gate or of the stage. */
  readonly gate: string;
  readonly reason: string;
  /** What was missing, as `Lacking.id`; only this is overridden. */
  readonly missing: readonly string[];
  /** The build, publication or version that it was for, where the gate is passed more than once. */
  readonly for?: string;
}
