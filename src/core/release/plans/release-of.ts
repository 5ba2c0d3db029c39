import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { nearest } from '../../text/nearest';
import { failure, success, type Result } from '../../text/result';
import { evaluateThose } from '../evaluate/evaluate-releases';
import type { ReleaseState } from '../evaluate/types';
import type { Act } from './types';

/** The release that an act is about, as it stands on the day of the act. Refused where its record cannot be relied on. */
export function releaseOf(
  snapshot: RepositorySnapshot,
  { release, today }: Pick<Act, 'release' | 'today'>,
): Result<ReleaseState> {
  const [state] = evaluateThose(snapshot, today, ({ id }) => id === release);
  if (state) return success(state);
  const files = snapshot.releases?.records ?? [];
  const broken = files.find(({ id }) => id === release);
  if (broken) {
    const [problem] = broken.problems;
    const told = { release, path: broken.path, problem: problem?.message ?? '' };
    return failure(message(unreliable, told));
  }
  const ids = files.map(({ id }) => id);
  const near = nearest(release, ids);
  if (near !== undefined) return failure(message(nearRelease, { release, near }));
  return failure(message(noRelease, { release }));
}

/** A release that is not closed. */
export function openReleaseOf(
  snapshot: RepositorySnapshot,
  act: Pick<Act, 'release' | 'today'>,
): Result<ReleaseState> {
  const found = releaseOf(snapshot, act);
  if (!found.ok || !found.value.record.closed) return found;
  const { by, at } = found.value.record.closed;
  return failure(message(isClosed, { release: act.release, by, at }));
}

const noRelease: Text = {
  en: 'Cannot find the release "{release}": there is no record of it. Start it first.',
  'zh-cn': '找不到发布“{release}”：没有它的发布记录。请先启动该发布。',
};
const nearRelease: Text = {
  en: 'Cannot find the release "{release}": there is no record of it. Did you mean "{near}"?',
  'zh-cn': '找不到发布“{release}”：没有它的发布记录。您是指“{near}”吗？',
};
const unreliable: Text = {
  en: 'Cannot act on the release "{release}": its record {path} cannot be relied on. {problem} Correct the record first.',
  'zh-cn': '无法处理发布“{release}”：发布记录 {path} 不可信。{problem}请先更正该记录。',
};
const isClosed: Text = {
  en: 'Cannot act on the release "{release}": {by} closed it on {at}. Start a new release.',
  'zh-cn': '无法处理发布“{release}”：{by} 已于 {at} 将其关闭。请启动新的发布。',
};
