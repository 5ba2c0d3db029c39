import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { revisionOf } from '../host/git';
import type { Arguments } from './arguments';

/** The commit that `--from` names: its id; undefined where HEAD is meant. */
export async function commitInput(
  root: string,
  given: Arguments,
): Promise<Result<string | undefined>> {
  const revision = given.value('from');
  if (revision === undefined) return success(undefined);
  const found = await revisionOf(root, revision);
  if (!found.ok) return found;
  return found.value.isCommit ? success(found.value.id) : failure(message(noCommit, { revision }));
}

const noCommit: Text = {
  en: 'Cannot begin at "{revision}": it is no commit. Name a tag, a branch or a commit.',
  'zh-cn': '无法从“{revision}”开始：它不是提交。请指定标签、分支或提交。',
};
