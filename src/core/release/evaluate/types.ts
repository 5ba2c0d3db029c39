import type { Text } from '../../text/language';
import type { Day } from '../../text/day';
import type { Message } from '../../text/message';
import type { Severity } from '../../text/severity';
import type { Gate, Need, Process, Stage } from '../process/types';
import type { RecordFile, RecordPath } from '../record/types';
import type { Approval, Override, PlanNode, ReleaseRecord, RoleId } from '../types';

/** Something that is missing, wrong or too late. */
export interface Lacking {
  /** The need's id, with the item after `:` where there are several: `defects:BUG-12`. */
  readonly id: string;
  readonly need: Need['need'] | 'stage' | 'role';
  readonly basis: readonly string[];
  readonly severity: Severity;
  /** What is missing. */
  readonly told: Message;
  /** Who can supply it: roles, with those who hold them. */
  readonly who: readonly RoleHolder[];
  /** What to do about it. */
  readonly how: Message;
  /** The place in the record that it is about; the nearest that exists is marked. */
  readonly path: RecordPath;
  /** How the editor may ask for it. Absent where another command supplies it, such as a build. */
  readonly supply?: Supply;
}

export interface RoleHolder {
  readonly role: RoleId;
  readonly title: Text;
  /** Those of the record, else those whom the policy names. */
  readonly people: readonly string[];
}

/** A value that would do. */
export interface Supply {
  readonly path: RecordPath;
  readonly type: 'text' | 'day' | 'number' | 'person' | 'tick' | 'choice' | 'list';
  readonly choices?: readonly string[];
}

export interface StageState {
  readonly stage: Stage;
  /** `current` is the first that is not done. */
  readonly state: 'done' | 'current' | 'ahead';
  readonly lacking: readonly Lacking[];
}

export interface GateState {
  readonly gate: Gate;
  /** Nothing of severity `error` is missing that nobody overrode. */
  readonly isOpen: boolean;
  /** All that is missing, of the stages before it and of itself. */
  readonly lacking: readonly Lacking[];
  /** The overrides that let it be open. */
  readonly overrides: readonly Override[];
  readonly pass: readonly RoleHolder[];
}

export interface ApprovalState {
  readonly state: 'draft' | 'in-review' | 'approved' | 'rejected' | 'in-repository';
  /** What is to be released: the commit of the release tag, else HEAD. */
  readonly candidate?: string;
  readonly roles: readonly RoleApproval[];
}

export interface RoleApproval {
  readonly holder: RoleHolder;
  /**
   * `lapsed`: the content moved since; `unknown`: its commit is not in the repository; `stranger`: who approved does
   * not hold the role.
   */
  readonly state: 'open' | 'approved' | 'rejected' | 'lapsed' | 'unknown' | 'stranger';
  readonly entry?: Approval;
}

export interface NodeState {
  readonly id: string;
  readonly title: Text;
  readonly node: PlanNode;
  /** `done-late`: it has an actual day that is after the planned one. */
  readonly state: 'done' | 'done-late' | 'overdue' | 'due-soon' | 'open' | 'unplanned';
  readonly owner: RoleHolder;
}

/** Where a release stands on a day. */
export interface ReleaseState {
  readonly file: RecordFile;
  readonly record: ReleaseRecord;
  readonly process: Process;
  readonly status: ReleaseStatus;
  readonly stages: readonly StageState[];
  readonly gates: readonly GateState[];
  readonly approval: ApprovalState;
  readonly nodes: readonly NodeState[];
  /** The stage that it is in; absent once all are done. */
  readonly current?: StageState;
  /** The earliest plan node that is still open. */
  readonly due?: NodeState;
  /** Who has to act now. */
  readonly owner?: RoleHolder;
  readonly isOverdue: boolean;
  /** What is wrong with what was done, beside gates: each becomes a finding. */
  readonly faults: readonly Fault[];
  /** What the calendar does not know, said aloud. */
  readonly notes: readonly Message[];
}

/** `planned` before its start day, `released` once it was published, `closed` at the end. */
export type ReleaseStatus = 'planned' | 'running' | 'approved' | 'released' | 'closed';

/** Something that was done and should not have been, or is impossible. */
export interface Fault {
  /** The rule that tells it. */
  readonly rule: FaultRule;
  readonly severity: Severity;
  readonly message: Message;
  readonly path: RecordPath;
  readonly basis: readonly string[];
}

/** Rules about releases, beside `release/record` for the text itself. */
export const faultRules = [
  'release/gate',
  'release/approval',
  'release/authorisation',
  'release/overdue',
  'release/person',
  'release/order',
  'release/version',
  'release/twice',
  'release/cycle',
  'release/follow-up',
  'release/decision',
] as const;

export type FaultRule = (typeof faultRules)[number];

/** All releases of a repository on a day. */
export interface Releases {
  /** By id. Records that could not be read are not among them. */
  readonly states: readonly ReleaseState[];
  readonly today: Day;
}
