import type { RepositorySnapshot } from '../../snapshot/types';
import { isUnsaved } from '../../snapshot/unsaved';
import type { Day } from '../../text/day';
import type { RecordFile } from '../record/types';
import type { ReadFile } from './related';
import type { ReleaseTag, ReleaseTags } from './release-tags';
import type { ReleaseState } from './types';

/** Everything that the state of a release was found from. */
export interface Ground {
  readonly file: ReadFile;
  readonly others: readonly RecordFile[];
  readonly snapshot: RepositorySnapshot;
  readonly tags: ReleaseTags;
  readonly lastStable: string | undefined;
  readonly today: Day;
}

/** What is compared instead: parts that are the same as long as nothing moved. */
interface Kept {
  readonly file: ReadFile;
  readonly others: readonly RecordFile[];
  readonly parts: readonly unknown[];
}

/** A state does not tell what it was found from; whoever asks for it again has only the state. */
const grounds = new WeakMap<ReleaseState, Kept>();

/** Remembers what a state was found from. */
export function keepGround(state: ReleaseState, ground: Ground): ReleaseState {
  const { file, others } = ground;
  grounds.set(state, { file, others, parts: partsOf(ground) });
  return state;
}

/** Whether a state would be found the same again. */
export function standsStill(state: ReleaseState, ground: Ground): boolean {
  const kept = grounds.get(state);
  if (!kept || !isSameFile(kept.file, ground.file)) return false;
  const { others } = ground;
  if (others.length !== kept.others.length) return false;
  if (!others.every((other, index) => isSameFile(other, kept.others[index]))) return false;
  const parts = partsOf(ground);
  return parts.every((part, index) => part === kept.parts[index]);
}

function isSameFile(one: RecordFile, other: RecordFile | undefined): boolean {
  if (one === other) return true;
  if (one.path !== other?.path || isUnsaved(one.fingerprint)) return false;
  return one.fingerprint === other.fingerprint;
}

/** Of Git only what the record itself names, so that a commit elsewhere moves nothing. */
function partsOf(ground: Ground): readonly unknown[] {
  const { file, snapshot, tags, today, lastStable } = ground;
  const { record, path } = file;
  const { git, policy, changelog, releases } = snapshot;
  const tag = tags.ofRelease(record);
  const contentOf = (commit: string | undefined): string | undefined =>
    commit === undefined ? undefined : git?.contents?.get(commit);
  const candidate = tag ? tag.commit : git?.head.commit;
  const builds = record.builds.map((build) => tags.ofBuild(build));
  return [
    ...[today, policy, snapshot.gitAbsence, changelog?.fingerprint],
    ...[releases?.roadmap?.fingerprint, git?.history, candidate, contentOf(candidate)],
    git?.lineAuthors?.get(path),
    lastStable,
    record.approvals.map(({ commit }) => contentOf(commit) ?? '').join('\n'),
    [tag, ...builds].map(tagText).join('\n'),
    builds.map((each) => contentOf(each?.commit) ?? '').join('\n'),
  ];
}

function tagText(tag: ReleaseTag | undefined): string {
  if (!tag) return '';
  const { ref, object } = tag;
  return [ref.ref, ref.id, object?.type ?? '', object?.madeAt ?? '', tag.commit ?? ''].join(' ');
}
