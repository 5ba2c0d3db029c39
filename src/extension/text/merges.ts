import type { Text } from '../../core/text/language';

/** Texts of the Forward Merges view and its commands. */
export const mergeTexts = {
  missingOne: { en: '1 missing', 'zh-cn': '缺少 1 处' },
  missingMany: { en: '{count} missing', 'zh-cn': '缺少 {count} 处' },
  allThere: { en: 'all merged forward', 'zh-cn': '均已合入' },
  badge: { en: 'Fixes that newer lines lack: {count}', 'zh-cn': '较新的线缺少的修复：{count}' },
  sourceLabel: {
    en: 'Branch {branch}: fixes: {fixes}, {state}',
    'zh-cn': '分支 {branch}：修复 {fixes} 个，{state}',
  },
  fixLabel: { en: 'Fix {subject}, {state}', 'zh-cn': '修复“{subject}”，{state}' },
  cellLabel: { en: '{line}: {state}', 'zh-cn': '{line}：{state}' },
  fixTooltip: {
    en: '{subject}\n{person}, {date}\nCommit {commit}',
    'zh-cn': '{subject}\n{person}，{date}\n提交 {commit}',
  },
  untold: {
    en: 'This clone does not hold its beginning',
    'zh-cn': '本克隆不含其起点',
  },
  by: { en: '{state} {commit}', 'zh-cn': '{state} {commit}' },
  because: { en: '{state}: {reason}', 'zh-cn': '{state}：{reason}' },
  noLines: {
    en: 'Cannot merge forward: no line here lacks a fix, or the policy gives no branch the role of a release or hotfix branch.',
    'zh-cn': '无需合入：没有线缺少修复，或者规范没有把任何分支定为发布分支或热修复分支。',
  },
  noFix: {
    en: 'Cannot show the fix: none was named. Choose one in the view Forward Merges.',
    'zh-cn': '无法显示修复：没有指定修复。请在“修复合入”视图中选择。',
  },
  unsaved: {
    en: 'Cannot bring fixes to "{target}": {file} has changes that are not saved. Save or revert it first.',
    'zh-cn': '无法将修复合入“{target}”：{file} 有未保存的改动。请先保存或还原。',
  },
  pickTarget: {
    en: 'Bring fixes of which branch to which line?',
    'zh-cn': '把哪个分支的修复合入哪条线？',
  },
  pair: { en: '{source} → {target}', 'zh-cn': '{source} → {target}' },
  pickHow: { en: 'Bring {source} to {target}', 'zh-cn': '将 {source} 合入 {target}' },
  mergeWhole: { en: 'Merge the whole branch', 'zh-cn': '合并整个分支' },
  mergeDetail: {
    en: 'All that {source} has comes to {target} by one merge commit; the lines stay connected.',
    'zh-cn': '以一个合并提交将 {source} 的全部内容并入 {target}，两条线保持关联。',
  },
  pickAll: { en: 'Cherry-pick the missing fixes', 'zh-cn': '拣选缺少的修复' },
  pickOne: { en: 'Cherry-pick this fix', 'zh-cn': '拣选此修复' },
  pickDetail: {
    en: 'Each gets a commit on {target} that says what it was picked from.',
    'zh-cn': '每个修复在 {target} 上成为一个提交，并注明其来源。',
  },
  working: { en: 'Bringing fixes to {target}…', 'zh-cn': '正在将修复合入 {target}…' },
  done: {
    en: 'The fixes are on {target}, which is checked out now. Push it when it has been tested.',
    'zh-cn': '修复已合入 {target}，当前检出的就是该分支。测试通过后请推送。',
  },
  push: { en: 'Push', 'zh-cn': '推送' },
  undo: { en: 'Undo', 'zh-cn': '撤销' },
  undone: { en: 'Taken back; HEAD is where it was.', 'zh-cn': '已撤回，HEAD 已恢复原位。' },
  conflicts: {
    en: 'Files in conflict on {target}: {count}. Resolve and stage them, then choose Go On; or Abort, and all is as before.',
    'zh-cn':
      '{target} 上有 {count} 个文件存在冲突。请解决并暂存后选择“继续”；或选择“中止”，恢复原状。',
  },
  goOn: { en: 'Go On', 'zh-cn': '继续' },
  abort: { en: 'Abort', 'zh-cn': '中止' },
  pickExempt: { en: 'Which line does without "{subject}"?', 'zh-cn': '哪条线不需要“{subject}”？' },
  allLines: { en: 'All lines that lack it', 'zh-cn': '所有缺少它的线' },
  askReason: { en: 'Why does {line} do without it?', 'zh-cn': '{line} 为什么不需要它？' },
  reasonHint: { en: 'such as: the parser is new there', 'zh-cn': '例如：那里的解析器已重写' },
} as const satisfies Record<string, Text>;
