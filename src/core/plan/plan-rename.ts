import { checkFileName } from '../paths/check-file-name';
import { readPath } from '../paths/classify-named';
import { folderOf, lastSegment, pathIn } from '../paths/last-segment';
import { createFileRuleFinder } from '../paths/file-rule-finder';
import { renameReferences } from '../policy/path-references';
import { policyFileName } from '../policy/types';
import type { NamedPath, RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { policyEditStep } from './edit-policy';
import type { Plan } from './types';

/**
 * Plans to give a file or folder another name where it is, and to keep the paths in the policy true.
 *
 * Only the working tree changes, as when a person renames in a file manager; what is staged stays.
 *
 * @param path from the root of the repository, with `/`
 * @param name the new last segment of the path
 */
export function planRename(snapshot: RepositorySnapshot, path: string, name: string): Result<Plan> {
  const problem = checkFileName(name);
  if (problem) return failure(problem);
  const from = lastSegment(path);
  if (name === from) return failure(message(sameName, { name }));
  if (path === policyFileName) return failure(message(policyItself, { path }));
  const to = pathIn(folderOf(path), name);
  if (snapshot.named.some((other) => other.path !== path && clashes(other.path, to))) {
    return failure(message(taken, { name: from, to: name }));
  }
  const edits = policyEdits(snapshot, path, name);
  const isCaseOnly = name.toLowerCase() === from.toLowerCase();
  return success({
    title: message(title, { from, to: name }),
    steps: [{ type: 'move-path', from: path, to }, ...edits],
    notes: [
      ...(edits.length > 0 ? [message(referencesKept, { path: policyFileName })] : []),
      ...(isCaseOnly ? [message(caseOnly)] : []),
    ],
  });
}

/**
 * As `planRename`, for a name that a person chose: one that the rule of the path does not accept is refused.
 */
export function planLegalRename(
  snapshot: RepositorySnapshot,
  { path, isFolder }: NamedPath,
  name: string,
): Result<Plan> {
  const rule = createFileRuleFinder(snapshot.policy)(path, isFolder);
  const read = rule && readPath(rule, name, isFolder);
  const problem = read?.result.problems.find(({ severity }) => severity === 'error');
  if (problem) return failure(problem.message);
  if (read?.wrongExtension) {
    return failure(message(wrongExtension, { name, extensions: read.rule.extensions ?? [] }));
  }
  return planRename(snapshot, path, name);
}

/** Whether two paths cannot stand side by side on every system. */
function clashes(left: string, right: string): boolean {
  return left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();
}

function policyEdits(
  { policyFile }: RepositorySnapshot,
  path: string,
  name: string,
): Plan['steps'] {
  if (!policyFile) return [];
  const edits = renameReferences(policyFile.content.text, path, name);
  return edits.length > 0 ? [policyEditStep(policyFile, lastSegment(path), edits)] : [];
}

const title: Text = { en: 'Rename {from} to {to}', 'zh-cn': '将 {from} 重命名为 {to}' };
const sameName: Text = {
  en: 'Cannot rename to "{name}": it is called that already. Choose another name.',
  'zh-cn': '无法重命名为“{name}”：现在就是这个名称。请换一个。',
};
const policyItself: Text = {
  en: 'Cannot rename "{path}": the policy is found by this name. Leave it as it is.',
  'zh-cn': '无法重命名“{path}”：命名规范是按此文件名查找的。请保持不变。',
};
const taken: Text = {
  en: 'Cannot rename "{name}" to "{to}": something with this name is there already. Choose another name.',
  'zh-cn': '无法将“{name}”重命名为“{to}”：已有同名的文件或文件夹。请换一个名称。',
};
const wrongExtension: Text = {
  en: 'Cannot rename to "{name}": files here end in one of {extensions}. Choose one of them.',
  'zh-cn': '无法重命名为“{name}”：此处文件的扩展名应为 {extensions} 之一。请改用其中之一。',
};
const referencesKept: Text = {
  en: 'Paths in {path} are changed with it.',
  'zh-cn': '{path} 中的路径会一并修改。',
};
const caseOnly: Text = {
  en: 'Only letter case changes. On Windows and macOS Git takes no notice of that unless it is told by "git mv".',
  'zh-cn': '只有字母大小写改变。在 Windows 和 macOS 上，除非使用“git mv”，否则 Git 不会察觉。',
};
