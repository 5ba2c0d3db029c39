import { describeCommit, type DescribedCommit } from '../../core/commits/describe-commit';
import { pathOfAnnouncement } from '../../core/release/announcement/plan-announcement';
import { notesRange, type NotesRange } from '../../core/release/notes/notes-range';
import { pathOfNotes } from '../../core/release/notes/plan-notes';
import type { NoteSources } from '../../core/release/notes/sources';
import type { ReleaseRecord } from '../../core/release/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { success, type Result } from '../../core/text/result';
import { runGit } from '../git';
import { loadCommitReader } from '../lazy';
import { readEditableFiles } from '../read/read-editable';
import { pathspecsOfUnit } from '../unit-pathspecs';

/** Enough for years of work; notes of more nobody reads. */
const mostCommits = 10_000;

/**
 * Reads what notes and announcement of a release need beside the snapshot: the commits between the last stable
 * version and the release (its tag, else the HEAD of the snapshot), without merges, and the files that may be written.
 * Where Git may not run there are no commits, which is told.
 */
export async function readNoteSources(
  root: string,
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  run: { readonly signal?: AbortSignal } = {},
): Promise<Result<NoteSources>> {
  const files = await readEditableFiles(root, [
    pathOfNotes(snapshot, record, 'internal'),
    pathOfNotes(snapshot, record, 'external'),
    pathOfAnnouncement(snapshot, record),
  ]);
  const range = notesRange(snapshot, record);
  const obstacle = obstacleTo(snapshot, range, record);
  if (obstacle) return success({ commits: [], files, told: [obstacle] });
  const commits = await readCommits(root, snapshot, range, run);
  if (!commits.ok) return commits;
  const isCut = commits.value.length === mostCommits;
  const told = isCut ? [message(cut, { count: mostCommits })] : [];
  return success({ commits: commits.value, files, told });
}

function obstacleTo(
  { git }: RepositorySnapshot,
  { unit, since, sinceTag }: NotesRange,
  record: ReleaseRecord,
): ReturnType<typeof message> | undefined {
  if (!git) return message(noGit);
  if (git.head.commit === undefined) return message(noCommits);
  if (!unit) return message(noUnit, { release: record.id });
  if (since !== undefined && sinceTag === undefined) return message(noTag, { version: since });
  return undefined;
}

async function readCommits(
  root: string,
  snapshot: RepositorySnapshot,
  { unit, sinceTag, tag }: NotesRange,
  run: { readonly signal?: AbortSignal },
): Promise<Result<readonly DescribedCommit[]>> {
  const own = unit ? pathspecsOfUnit(snapshot, unit) : [];
  // What people do in a release is in its record; it is no change of what is released.
  const folder = snapshot.releases?.path ?? snapshot.policy.release.folder;
  const paths = [...(own.length > 0 ? own : [':(top)']), `:(top,exclude,literal)${folder}`];
  const tip = tag === undefined ? (snapshot.git?.head.commit ?? 'HEAD') : `refs/tags/${tag}`;
  const args = [
    'log',
    '-z',
    '--no-merges',
    '--full-history',
    '--no-show-signature',
    '--format=%H%n%aN <%aE>%n%B',
    `--max-count=${mostCommits}`,
    sinceTag === undefined ? tip : `refs/tags/${sinceTag}..${tip}`,
    '--',
    ...paths,
  ];
  const listed = await runGit(root, args, run);
  if (!listed.ok) return listed;
  const read = await loadCommitReader();
  const records = listed.output.toString('utf8').split('\0').filter(Boolean);
  return success(
    records.map((text) => {
      const [id = '', author = '', ...lines] = text.split('\n');
      return describeCommit({ id, author, message: lines.join('\n').trim() }, read);
    }),
  );
}

const cut: Text = {
  en: 'There are more than {count} commits; the notes tell of the newest.',
  'zh-cn': '提交超过 {count} 个，发布说明仅包含最新的部分。',
};
const noGit: Text = {
  en: 'Git may not run here, so the notes tell of the record alone.',
  'zh-cn': '此处不能运行 Git，发布说明仅依据发布记录。',
};
const noCommits: Text = {
  en: 'There is no commit yet, so the notes tell of the record alone.',
  'zh-cn': '还没有提交，发布说明仅依据发布记录。',
};
const noUnit: Text = {
  en: 'The notes tell of the record alone: the repository has several units, and the release "{release}" names none of them. Write "unit" in its record.',
  'zh-cn':
    '发布说明仅依据发布记录：仓库有多个单元，而发布“{release}”没有指明其中之一。请在发布记录中填写“unit”。',
};
const noTag: Text = {
  en: 'No tag carries {version}, so the notes tell of the record alone. Write a version that was tagged as "from".',
  'zh-cn': '没有标签对应 {version}，发布说明仅依据发布记录。请在“from”中填写打过标签的版本。',
};
