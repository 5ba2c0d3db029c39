import { gitOf } from '../../core/plan/git-obstacle';
import { evaluateReleases } from '../../core/release/evaluate/evaluate-releases';
import type { Releases } from '../../core/release/evaluate/types';
import type { RecordFile } from '../../core/release/record/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Day } from '../../core/text/day';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { createHistoryCache } from '../../host/merges/history-cache';
import { readRepository, withHistory } from '../../host/read-repository';
import { readRepositoryAt } from '../../host/read-revision';
import { isForeignFolder } from '../../host/files/own-folder';
import { wantedFolder } from '../../host/release/read-folder';
import { withLineAuthors, type LineAuthorsOptions } from '../../host/release/line-authors';
import type { Arguments } from '../arguments';
import { dayInput } from '../context-input';
import { rootHere } from '../open-repository';
import { notePolicyProblems } from '../policy-problems';
import { noteLeftOut } from '../report/left-out';
import type { Session } from '../session';

/** All releases of the repository that the current folder is in, as they stand on a day. */
export interface ReadReleases {
  readonly root: string;
  readonly snapshot: RepositorySnapshot;
  readonly today: Day;
  readonly releases: Releases;
  /** Records whose text cannot be relied on, so that nothing is known of their releases. */
  readonly broken: readonly RecordFile[];
}

/**
 * Reads the work tree, or the revision of `--at`, and says on stderr what could not be looked at.
 *
 * @param authors releases of which Git is asked who committed their approvals; of none when absent
 */
export async function readReleases(
  given: Arguments,
  session: Session,
  authors?: Pick<LineAuthorsOptions, 'ids'>,
): Promise<Result<ReadReleases>> {
  const day = dayInput(given, session.io);
  if (!day.ok) return day;
  const root = await rootHere(session);
  const read = await snapshotOf(root, given.value('at'));
  if (!read.ok) return read;
  const { path: folder, isSure } = wantedFolder(read.value.policy);
  const isOnDisk = given.value('at') === undefined;
  if (isOnDisk && isSure && (await isForeignFolder(root, folder)))
    return failure(message(foreignFolder, { folder }));
  const commit = isOnDisk ? undefined : read.value.git?.head.commit;
  const snapshot = authors
    ? await withLineAuthors(root, read.value, { ...authors, ...(commit && { commit }) })
    : read.value;
  await notePolicyProblems(session, root, snapshot.policyProblems);
  noteLeftOut(snapshot, session);
  const releases = evaluateReleases(snapshot, day.value);
  const broken = (snapshot.releases?.records ?? []).filter(({ record }) => !record);
  return success({ root, snapshot, today: day.value, releases, broken });
}

/** Nothing is found wrong where nothing is looked at, which nobody may take for a pass. */
const foreignFolder: Text = {
  en: 'Cannot read the releases: "{folder}" is not a folder of this repository, but a symbolic link, a file, or a name in other letter case. Put a folder there, or correct "release.folder" in stemma.jsonc.',
  'zh-cn':
    '无法读取发布记录：“{folder}”不是本仓库中的文件夹，而是符号链接、文件，或大小写不同的名称。请改为文件夹，或更正 stemma.jsonc 中的“release.folder”。',
};

async function snapshotOf(
  root: string,
  revision: string | undefined,
): Promise<Result<RepositorySnapshot>> {
  const history = createHistoryCache();
  if (revision !== undefined) {
    const read = await readRepositoryAt(root, revision);
    return read.ok ? success(await withHistory(root, read.value, { history })) : read;
  }
  return success(await readRepository(root, { git: true, refObjects: true, history }));
}

const noGit: Text = {
  en: 'Cannot tell what may be done in a release without Git, which knows who approved what. {reason}',
  'zh-cn': '没有 Git 无法判断发布中可以做什么：批准了哪些内容要由 Git 确认。{reason}',
};
const badPolicy: Text = {
  en: 'Cannot tell what may be done in a release: a part of the policy is not in force, and it may say what is missing. Correct the policy first.',
  'zh-cn':
    '无法判断发布中可以做什么：命名规范有一部分未生效，其中可能规定了还缺什么。请先更正命名规范。',
};

/** Fails where something is not known that might close a gate, so that nothing counts as open by mistake. */
export function knownForCertain({ snapshot }: ReadReleases): Result<true> {
  const git = gitOf(snapshot);
  if (!git.ok) return failure(message(noGit, { reason: git.reason }));
  const isBroken = snapshot.policyProblems.some(({ severity }) => severity === 'error');
  return isBroken ? failure(message(badPolicy)) : success(true);
}
