import { checkFileName } from '../../paths/check-file-name';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { isRootUnit } from '../../policy/unit-title';
import type { Target } from './target-version';

/** Names of the release folder that are no releases. */
const reserved = new Set(['roadmap']);

/**
 * The id of a new release: as the person says, else its version, with the unit in front where there are several. It
 * is the name of a file, so that `/` and `:` become `-`. Refused where a release of the version is open, and where
 * the name is taken.
 */
export function idOfRelease(
  { releases }: RepositorySnapshot,
  given: string | undefined,
  { unit, version, isNamed }: Target,
): Result<string> {
  const records = releases?.records ?? [];
  const twin = records.find(
    ({ record }) =>
      record?.closed === undefined &&
      record?.version === version &&
      (record.unit === undefined || !unit || record.unit === unit.id),
  );
  if (twin) return failure(message(open, { version, release: twin.id, path: twin.path }));
  const named = unit && isNamed && !isRootUnit(unit) ? `${unit.id}-${version}` : version;
  const id = given?.trim() || named.replace(/[/:\\]/g, '-');
  const problem = checkFileName(id);
  if (problem) return failure(problem);
  if (/^[-.]/.test(id) || id.includes('/') || reserved.has(id.toLowerCase()))
    return failure(message(badId, { id }));
  const same = records.find((each) => each.id.toLowerCase() === id.toLowerCase());
  return same ? failure(message(taken, { id, path: same.path })) : success(id);
}

const open: Text = {
  en: 'Cannot start a release of {version}: "{release}" ({path}) leads there and is not closed. Go on with that one, or close it.',
  'zh-cn':
    '无法启动 {version} 的发布：“{release}”（{path}）的目标版本相同且尚未关闭。请继续该发布，或先将其关闭。',
};
const badId: Text = {
  en: 'Cannot call a release "{id}": the name begins with "-" or "." or has another meaning. Choose another one.',
  'zh-cn': '无法将发布命名为“{id}”：名称以“-”或“.”开头，或另有含义。请更换名称。',
};
const taken: Text = {
  en: 'Cannot call a release "{id}": there is {path}. Choose another name.',
  'zh-cn': '无法将发布命名为“{id}”：已有 {path}。请更换名称。',
};
