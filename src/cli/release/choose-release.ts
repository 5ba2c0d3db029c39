import type { ReleaseState } from '../../core/release/evaluate/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import { failure, success, type Result } from '../../core/text/result';
import type { ReadReleases } from './read-releases';

const texts = {
  none: {
    en: 'Cannot find the release "{id}": there is no record of it in "{folder}". Check the name, or start the release.',
    'zh-cn': '找不到发布“{id}”：“{folder}”中没有它的发布记录。请核对名称，或启动该发布。',
  },
  near: {
    en: 'Cannot find the release "{id}": there is no record of it in "{folder}". Did you mean "{near}"?',
    'zh-cn': '找不到发布“{id}”：“{folder}”中没有它的发布记录。是否想用“{near}”？',
  },
  broken: {
    en: 'Cannot tell anything about the release "{id}": its record {path} cannot be relied on. {problem} Correct the record first.',
    'zh-cn': '无法判断发布“{id}”：其发布记录 {path} 不可信。{problem}请先更正该记录。',
  },
} as const satisfies Record<string, Text>;

/** The release of a name; fails where there is none, or where its record cannot be relied on. */
export function chooseRelease(
  { snapshot, releases, broken }: ReadReleases,
  id: string,
): Result<ReleaseState> {
  const state = releases.states.find(({ record }) => record.id === id);
  if (state) return success(state);
  const file = broken.find((each) => each.id === id);
  if (file) {
    const [problem] = file.problems.filter(({ severity }) => severity === 'error');
    const told = { id, path: file.path, problem: problem?.message ?? '' };
    return failure(message(texts.broken, told));
  }
  const ids = [...releases.states.map(({ record }) => record.id), ...broken.map((each) => each.id)];
  return failure(unknown(id, ids, snapshot.policy.release.folder));
}

function unknown(id: string, ids: readonly string[], folder: string): Message {
  const near = nearest(id, ids);
  return near === undefined
    ? message(texts.none, { id, folder })
    : message(texts.near, { id, folder, near });
}
