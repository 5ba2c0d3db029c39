import { approvalOf } from '../../core/release/evaluate/approval';
import { buildNamed } from '../../core/release/evaluate/builds';
import { presentFactsFinder } from '../../core/release/evaluate/facts-of';
import type { ReleaseState } from '../../core/release/evaluate/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { revisionOf } from '../../host/git';
import { withContents } from '../../host/release/contents';
import type { ReadReleases } from './read-releases';

const texts = {
  noCommit: {
    en: 'Cannot ask for "{revision}": it names no commit. Write a commit, a branch or a tag.',
    'zh-cn': '无法针对“{revision}”判断：它不是提交。请写提交、分支或标签。',
  },
  unknown: {
    en: 'Cannot tell what "{revision}" holds: this clone lacks a part of it. Fetch all of it.',
    'zh-cn': '无法得知“{revision}”的内容：此克隆缺少其中一部分。请完整获取。',
  },
  other: {
    en: '"{revision}" does not hold what is to be released ({candidate}): the gate is closed for it.',
    'zh-cn': '“{revision}”的内容不是待发布的内容（{candidate}），门禁对它不放行。',
  },
  nothing: {
    en: '"{revision}" cannot be told to hold what is to be released: nobody knows what that is.',
    'zh-cn': '无法确认“{revision}”就是待发布的内容：待发布的内容未知。',
  },
} as const satisfies Record<string, Text>;

/** The commit that is to be released: that of the build's own tag, of the release tag, or HEAD. */
export function candidateOf(
  { snapshot, today }: ReadReleases,
  { record, approval }: ReleaseState,
  about: string | undefined,
): string | undefined {
  const build = about === undefined ? undefined : buildNamed(record, about);
  if (!build) return approval.candidate;
  return approvalOf({ ...presentFactsFinder(snapshot, today)(record), about: { build } }).candidate;
}

/** What a commit is asked for. */
export interface Wanted {
  /** What gitrevisions(7) names. */
  readonly revision: string;
  /** The commit that is to be released. */
  readonly candidate: string | undefined;
}

/**
 * Why a revision is not what is to be released, undefined where it holds just that, the release folder aside. Fails
 * where nobody can tell.
 */
export async function otherContent(
  { root, snapshot }: ReadReleases,
  { revision, candidate }: Wanted,
): Promise<Result<Message | undefined>> {
  const found = await revisionOf(root, revision);
  if (!found.ok) return found;
  const { id, isCommit } = found.value;
  if (!isCommit || !snapshot.git) return failure(message(texts.noCommit, { revision }));
  const asked = { ...snapshot, git: { ...snapshot.git, head: { commit: id } } };
  const contents = (await withContents(root, asked, snapshot)).git?.contents;
  const own = contents?.get(id);
  if (own === undefined) return failure(message(texts.unknown, { revision }));
  const wanted = candidate === undefined ? undefined : snapshot.git.contents?.get(candidate);
  if (candidate === undefined || wanted === undefined)
    return success(message(texts.nothing, { revision }));
  return success(own === wanted ? undefined : message(texts.other, { revision, candidate }));
}
