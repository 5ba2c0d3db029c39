import { gitOf, obstacleToCommit } from '../../plan/git-obstacle';
import type { CommitStep, Plan, PlanStep } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import { isUnsaved } from '../../snapshot/unsaved';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseState } from '../evaluate/types';
import { editRecord } from '../record/edit-record';
import type { RecordChange } from '../record/types';
import type { Act } from './types';

/** What an act writes into the record of its release. */
export interface RecordNews {
  readonly state: Pick<ReleaseState, 'file' | 'record'>;
  readonly changes: readonly RecordChange[];
  /** What happened, for the first line of the commit: `submit build 2.1.0-rc.1`. */
  readonly subject: string;
  readonly title: Message;
  readonly notes: readonly Message[];
}

type Committed = Pick<Act, 'commit'>;

/** A plan that edits the record, and commits it unless the act says otherwise. */
export function planRecord(
  snapshot: RepositorySnapshot,
  act: Committed,
  news: RecordNews,
): Result<Plan> {
  return withRecord(snapshot, act, news, { title: news.title, steps: [], notes: [] });
}

/**
 * Adds the record's edit to another plan: to its commit where it makes one, so that one commit holds all, else with a
 * commit of its own that comes before the refs that the plan makes.
 */
export function withRecord(
  snapshot: RepositorySnapshot,
  act: Committed,
  news: RecordNews,
  plan: Plan,
): Result<Plan> {
  const whole = { title: news.title, notes: [...news.notes, ...plan.notes] };
  if (news.changes.length === 0) return success({ ...whole, steps: plan.steps });
  const { file, record } = news.state;
  const edit = editRecord(file, news.changes);
  if (!edit.ok) return edit;
  const commit = plan.steps.find((step) => step.type === 'commit');
  if (!commit && act.commit === false)
    return success({ ...whole, steps: [edit.value, ...plan.steps] });
  const unsaved = isUnsaved(file.fingerprint) && message(unsavedRecord, { path: file.path });
  if (unsaved) return failure(unsaved);
  const own = commitOf(snapshot, [file.path], `Release ${record.id}: ${news.subject}`);
  if (!own.ok) return own;
  if (!commit) return success({ ...whole, steps: [edit.value, own.value, ...plan.steps] });
  const steps = plan.steps.flatMap((step): readonly PlanStep[] =>
    step === commit ? [edit.value, { ...commit, paths: [...commit.paths, file.path] }] : [step],
  );
  return success({ ...whole, steps });
}

/** The commit of records, unless something else in them is not committed. */
export function commitOf(
  snapshot: RepositorySnapshot,
  paths: readonly string[],
  subject: string,
): Result<CommitStep> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const changed = paths.find((path) => git.value.changedPaths.includes(path));
  if (changed !== undefined) return failure(message(uncommitted, { path: changed }));
  const obstacle = obstacleToCommit(git.value, paths);
  if (obstacle) return failure(obstacle);
  const { commit: head, branch } = git.value.head;
  return success({ type: 'commit', message: `${subject}\n`, paths, head, branch });
}

const unsavedRecord: Text = {
  en: 'Cannot commit {path}: it has changes that are not saved. Save it first.',
  'zh-cn': '无法提交 {path}：它有未保存的改动。请先保存。',
};
const uncommitted: Text = {
  en: 'Cannot commit {path}: it has other changes that are not committed. Commit them first.',
  'zh-cn': '无法提交 {path}：其中还有其他未提交的改动。请先提交这些改动。',
};
