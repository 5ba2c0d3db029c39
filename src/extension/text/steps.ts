import type { Text } from '../../core/text/language';

/** What the steps of a plan do, for the preview. */
export const stepTexts = {
  edit: { en: '{changes}', 'zh-cn': '{changes}' },
  create: { en: 'new file', 'zh-cn': '新文件' },
  remove: { en: 'removed', 'zh-cn': '删除' },
  createFolder: { en: 'new folder', 'zh-cn': '新文件夹' },
  move: { en: 'renamed to {to}', 'zh-cn': '重命名为 {to}' },
  commitOne: { en: 'commit of 1 file', 'zh-cn': '提交 1 个文件' },
  commit: { en: 'commit of {count} files', 'zh-cn': '提交 {count} 个文件' },
  resetCommit: { en: 'commit taken back', 'zh-cn': '撤回提交' },
  annotatedTag: { en: 'annotated tag: {line}', 'zh-cn': '附注标签：{line}' },
  lightweightTag: { en: 'tag', 'zh-cn': '标签' },
  branch: { en: 'branch', 'zh-cn': '分支' },
  renameRef: { en: 'renamed to {to}', 'zh-cn': '重命名为 {to}' },
  setUpstream: { en: 'follows {to}', 'zh-cn': '跟踪 {to}' },
  deleteRef: { en: 'removed', 'zh-cn': '删除' },
} as const satisfies Record<string, Text>;
