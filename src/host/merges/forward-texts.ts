import type { Text } from '../../core/text/language';

/** Why something is not brought forward. */
export const forwardTexts = {
  bare: {
    en: 'Cannot bring fixes to "{target}": the repository is bare and has no files. Work in a clone with files.',
    'zh-cn': '无法将修复合入“{target}”：这是没有工作文件的裸仓库。请在带工作文件的克隆中操作。',
  },
  pending: {
    en: 'Cannot bring fixes to "{target}": a {operation} is not finished. Finish or abort it first ("git status" says how).',
    'zh-cn':
      '无法将修复合入“{target}”：有未完成的 {operation} 操作。请先完成或中止它（“git status”会说明方法）。',
  },
  locked: {
    en: 'Cannot bring fixes to "{target}". {lock}',
    'zh-cn': '无法将修复合入“{target}”。{lock}',
  },
  changed: {
    en: 'Cannot bring fixes to "{target}": {count} files have changes that are not committed, {path} among them. Commit or stash them first.',
    'zh-cn':
      '无法将修复合入“{target}”：有 {count} 个文件的改动尚未提交，例如 {path}。请先提交或贮藏。',
  },
  nothing: {
    en: 'Cannot bring fixes to "{target}": none was chosen. Choose a branch or some fixes.',
    'zh-cn': '无法将修复合入“{target}”：没有选择任何修复。请选择分支或修复。',
  },
  noCommit: {
    en: 'Cannot bring "{id}" to "{target}": no commit here has this id. Fetch it first.',
    'zh-cn': '无法将“{id}”合入“{target}”：本地没有该提交。请先获取（fetch）。',
  },
  there: {
    en: 'Cannot bring fixes to "{target}": it has all of them. There is nothing to do.',
    'zh-cn': '无需将修复合入“{target}”：它已包含全部修复。',
  },
  failed: {
    en: 'Cannot bring fixes to "{target}", and nothing was changed: {reason}',
    'zh-cn': '无法将修复合入“{target}”，未作任何更改：{reason}',
  },
  stuck: {
    en: 'Cannot bring fixes to "{target}": {reason} Git could not take it back either; "git status" says how it stands.',
    'zh-cn':
      '无法将修复合入“{target}”：{reason} 而且 Git 也未能撤回；可用“git status”查看当前状态。',
  },
  unresolved: {
    en: 'Cannot go on: {count} files are still in conflict, {path} among them. Resolve and stage them first.',
    'zh-cn': '无法继续：仍有 {count} 个文件存在冲突，例如 {path}。请先解决并暂存。',
  },
  moved: {
    en: 'Cannot take back what was brought to "{target}": the branch has moved since. Use "git revert".',
    'zh-cn': '无法撤回合入“{target}”的修复：该分支之后又有变动。请使用“git revert”。',
  },
} as const satisfies Record<string, Text>;
