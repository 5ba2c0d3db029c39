import type { Plan, PlanStep } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import { isUnsaved } from '../../snapshot/unsaved';
import type { Language, Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { fileStep } from '../plans/file-step';
import { openReleaseOf } from '../plans/release-of';
import type { Act } from '../plans/types';
import { commitOf, withRecord } from '../plans/with-record';
import type { RecordChange } from '../record/types';
import type { ReleaseRecord } from '../types';
import { changelogPart } from './changelog-part';
import { notesRange } from './notes-range';
import { releaseNotes } from './release-notes';
import { shortcomings } from './shortcomings';
import type { NoteSources } from './sources';
import type { ReleaseNotes } from './types';
import { writeNotes, type NotesVariant } from './write-notes';

/** Notes that are to be written. */
export interface NotesRequest extends Act {
  readonly variants: readonly NotesVariant[];
  readonly language: Language;
  /** Whether the changelog gets its section too. */
  readonly changelog?: boolean;
  /** The commits, and the files that are there already. */
  readonly sources: NoteSources;
}

/** Plans to write the notes of a release beside its record, which says then where they are. */
export function planNotes(snapshot: RepositorySnapshot, act: NotesRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const { record } = found.value;
  const notes = notesOf(snapshot, record, act.sources);
  const files = noteFiles(snapshot, record, notes, act);
  if (!files.ok) return files;
  const changelog = act.changelog ? changelogStep(snapshot, record, notes, act) : success([]);
  if (!changelog.ok) return changelog;
  const steps = [...files.value, ...changelog.value];
  const changes = pathChanges(snapshot, record, act);
  if (steps.length === 0 && changes.length === 0)
    return failure(message(nothingNew, { release: record.id }));
  const committed = withCommit(snapshot, act, steps, `Release ${record.id}: write notes`);
  if (!committed.ok) return committed;
  const lapses = changelog.value.length > 0 && record.approvals.length > 0;
  const told = [
    ...act.sources.told,
    ...shortcomings(notes, act.variants),
    ...(lapses ? [message(approvalsLapse, { path: snapshot.policy.changelog })] : []),
  ];
  const heading = message(title, { release: record.id });
  return withRecord(
    snapshot,
    act,
    { state: found.value, changes, subject: 'write notes', title: heading, notes: told },
    { title: heading, steps: committed.value, notes: [] },
  );
}

/** What there is to tell of a release of a repository. */
export function notesOf(
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  { commits }: Pick<NoteSources, 'commits'>,
): ReleaseNotes {
  const { since } = notesRange(snapshot, record);
  const records = (snapshot.releases?.records ?? []).flatMap((file) => file.record ?? []);
  return releaseNotes({ record, records, since, commits });
}

/** Where the notes of a release stand, from the root: where its record says, else beside it. */
export function pathOfNotes(
  { policy, releases }: Pick<RepositorySnapshot, 'policy' | 'releases'>,
  { id, notes }: Pick<ReleaseRecord, 'id' | 'notes'>,
  variant: NotesVariant,
): string {
  return notes?.[variant] ?? `${releases?.path ?? policy.release.folder}/${id}.${variant}.md`;
}

function noteFiles(
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  notes: ReleaseNotes,
  { variants, language, sources }: NotesRequest,
): Result<readonly PlanStep[]> {
  const steps: PlanStep[] = [];
  const [first, second] = variants.map((variant) => pathOfNotes(snapshot, record, variant));
  if (first !== undefined && first === second) return failure(message(onePath, { path: first }));
  for (const variant of variants) {
    const text = writeNotes(notes, snapshot.policy.release, { variant, language });
    const path = pathOfNotes(snapshot, record, variant);
    const step = fileStep(path, text, sources.files.get(path));
    if (!step.ok) return step;
    if (step.value) steps.push(step.value);
  }
  return success(steps);
}

function changelogStep(
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  notes: ReleaseNotes,
  { language, today }: NotesRequest,
): Result<readonly PlanStep[]> {
  const range = notesRange(snapshot, record);
  const part = changelogPart(snapshot, { notes, range, language, today });
  if (!part.ok) return part;
  return success(part.value ? [part.value] : []);
}

function pathChanges(
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  { variants }: NotesRequest,
): readonly RecordChange[] {
  return variants
    .filter((variant) => record.notes?.[variant] === undefined)
    .map((variant) => {
      const value = pathOfNotes(snapshot, record, variant);
      return { type: 'set', path: ['notes', variant], value };
    });
}

/** Steps on files with the commit of these, unless the act is to go without. */
export function withCommit(
  snapshot: RepositorySnapshot,
  { commit }: Pick<Act, 'commit'>,
  steps: readonly PlanStep[],
  subject: string,
): Result<readonly PlanStep[]> {
  if (commit === false || steps.length === 0) return success(steps);
  const open = steps.find((step) => step.type === 'edit-file' && isUnsaved(step.fingerprint));
  if (open && 'path' in open) return failure(message(unsaved, { path: open.path }));
  const paths = steps.flatMap((step) => ('path' in step ? [step.path] : []));
  const made = commitOf(snapshot, paths, subject);
  return made.ok ? success([...steps, made.value]) : made;
}

const title: Text = { en: 'Write the notes of {release}', 'zh-cn': '写入 {release} 的发布说明' };
const nothingNew: Text = {
  en: 'Cannot write the notes of "{release}" again: they stand there as they would be written. Complete the record or commit more first.',
  'zh-cn': '无需再次写入“{release}”的发布说明：现有内容已是最新。请先补充发布记录或提交新的改动。',
};
const onePath: Text = {
  en: 'Cannot write two notes into "{path}": the record names one file for both readers. Give "notes.internal" and "notes.external" different paths.',
  'zh-cn':
    '无法将两份发布说明写入“{path}”：发布记录为二者指定了同一个文件。请为“notes.internal”和“notes.external”填写不同的路径。',
};
const unsaved: Text = {
  en: 'Cannot commit {path}: it has changes that are not saved. Save it first.',
  'zh-cn': '无法提交 {path}：它有未保存的改动。请先保存。',
};
const approvalsLapse: Text = {
  en: '{path} is part of the content that was approved, so approvals lapse when it changes.',
  'zh-cn': '{path} 属于审批所对应的内容，修改后已有的审批将失效。',
};
