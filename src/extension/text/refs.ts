import type { Text } from '../../core/text/language';

/** Texts of what can be done with a tag or branch. */
export const refCommandTexts = {
  pickRef: { en: 'Choose a Tag or Branch', 'zh-cn': '选择标签或分支' },
  pickHint: {
    en: 'Type a part of a name; the list shows the first that fit',
    'zh-cn': '输入名称的一部分；列表只显示最先匹配的名称',
  },
  gone: {
    en: 'Cannot find "{name}": there is no such tag or branch any more. Refresh and choose one that is there.',
    'zh-cn': '找不到“{name}”：已没有这样的标签或分支。请刷新后重新选择。',
  },
  hidden: {
    en: 'Cannot show "{name}": the filter hides it. Clear the filter first.',
    'zh-cn': '无法显示“{name}”：它被筛选隐藏。请先清除筛选。',
  },
  noItem: {
    en: 'Cannot show "{name}": it is no name of a release line or a baseline. Add a rule for it to the policy.',
    'zh-cn': '无法显示“{name}”：它不属于任何发布线或基线。请在命名规范中为其添加规则。',
  },
  // Checkout.
  checkingOut: { en: 'Checking out {name}', 'zh-cn': '正在检出 {name}' },
  onBranch: { en: 'Branch {name} is checked out.', 'zh-cn': '已检出分支 {name}。' },
  newBranch: {
    en: 'Branch {name} was made; it follows {remote}, and is checked out.',
    'zh-cn': '已创建并检出分支 {name}，它跟踪 {remote}。',
  },
  detached: {
    en: 'HEAD is detached at {name}: commits made now are on no branch. Create a branch before you commit.',
    'zh-cn': 'HEAD 已分离，位于 {name}：此时的提交不属于任何分支。请在提交前创建分支。',
  },
  // Comparing.
  reading: { en: 'Comparing {from} with {to}', 'zh-cn': '正在比较 {from} 与 {to}' },
  changes: { en: '{from} → {to}', 'zh-cn': '{from} → {to}' },
  firstChanges: {
    en: '{from} → {to}: the first {shown} of {count} files',
    'zh-cn': '{from} → {to}：{count} 个文件中的前 {shown} 个',
  },
  noChanges: {
    en: '{from} and {to} hold the same files.',
    'zh-cn': '{from} 与 {to} 的文件完全相同。',
  },
  noPrevious: {
    en: 'Cannot compare "{name}": no name comes before it. Choose another name by “Compare with…”.',
    'zh-cn': '无法比较“{name}”：它之前没有其他名称。请用“与…比较”选择另一个名称。',
  },
  compareWith: { en: 'Compare {name} with', 'zh-cn': '将 {name} 与以下名称比较' },
  // Commits.
  commitsTitle: { en: 'Commits from {from} to {to}', 'zh-cn': '{from} 到 {to} 的提交' },
  allCommits: { en: 'Commits of {to}', 'zh-cn': '{to} 的提交' },
  commitsHint: {
    en: 'Choose a commit to see its changes',
    'zh-cn': '选择提交以查看其改动',
  },
  moreCommits: { en: 'Show more', 'zh-cn': '显示更多' },
  noCommit: {
    en: 'Cannot show commit "{commit}": it is not an object id of 40 or 64 hexadecimal digits. Correct it in the record.',
    'zh-cn': '无法显示提交“{commit}”：它不是 40 位或 64 位十六进制对象 ID。请在记录中更正。',
  },
  noCommits: {
    en: 'There are no commits from {from} to {to}.',
    'zh-cn': '{from} 到 {to} 之间没有提交。',
  },
  // Pushing.
  noRemote: {
    en: 'Cannot push "{name}": the repository has no remote. Add one with "git remote add".',
    'zh-cn': '无法推送“{name}”：此仓库没有远程仓库。请用“git remote add”添加。',
  },
  pushTo: { en: 'Push {name} to', 'zh-cn': '将 {name} 推送到' },
  askPush: { en: 'Push {name} to {remote}?', 'zh-cn': '将 {name} 推送到 {remote} 吗？' },
  push: { en: 'Push', 'zh-cn': '推送' },
  pushing: { en: 'Pushing to {remote}', 'zh-cn': '正在推送到 {remote}' },
  pushed: { en: '{name} is on {remote} now.', 'zh-cn': '{name} 已推送到 {remote}。' },
  // Deleting.
  asking: { en: 'Asking the remotes', 'zh-cn': '正在查询远程仓库' },
  askDelete: { en: 'Delete {name}?', 'zh-cn': '删除 {name} 吗？' },
  onlyHere: { en: 'It is on no remote.', 'zh-cn': '任何远程仓库上都没有它。' },
  isOn: { en: 'It is also on {remotes}.', 'zh-cn': '{remotes} 上也有它。' },
  notKnown: {
    en: 'Whether it is on {remote} is not known: {reason}',
    'zh-cn': '无法确定 {remote} 上是否有它：{reason}',
  },
  notMerged: {
    en: 'It has commits that no other branch or tag has; without a name they are lost in time.',
    'zh-cn': '它包含其他分支和标签都没有的提交；没有名称引用，这些提交最终会丢失。',
  },
  canUndo: {
    en: 'What is deleted here can be undone; what is deleted on a remote cannot.',
    'zh-cn': '本地的删除可以撤销，远程的删除不能撤销。',
  },
  deleteHere: { en: 'Delete Here', 'zh-cn': '仅删除本地' },
  deleteOn: { en: 'Delete on {remote}', 'zh-cn': '删除 {remote} 上的' },
  deleteBoth: { en: 'Delete Here and on {remotes}', 'zh-cn': '删除本地及 {remotes} 上的' },
  deleting: { en: 'Deleting on {remote}', 'zh-cn': '正在删除 {remote} 上的引用' },
  deletedOn: { en: '{name} is deleted on {remote}.', 'zh-cn': '{remote} 上的 {name} 已删除。' },
  // Renaming.
  renameTitle: { en: 'Rename {name}', 'zh-cn': '重命名 {name}' },
  where: { en: 'Where to rename {name} to {to}', 'zh-cn': '在哪里将 {name} 重命名为 {to}' },
  onlyLocal: { en: 'Here only', 'zh-cn': '仅本地' },
  onlyLocalAbout: {
    en: 'what is on a remote keeps its name there',
    'zh-cn': '远程仓库上的名称保持不变',
  },
  alsoOn: { en: 'Here and on {remote}', 'zh-cn': '本地和 {remote}' },
  alsoOnAbout: {
    en: 'both names change there at once; that cannot be undone',
    'zh-cn': '远程的新旧名称一次性更改，无法撤销',
  },
  differsOn: {
    en: 'Cannot rename "{name}" on {remote}: it holds something else there. Fetch and compare the two first.',
    'zh-cn':
      '无法在 {remote} 上重命名“{name}”：那里的内容与本地不同。请先获取（fetch）并比较二者。',
  },
  remoteRename: {
    en: 'On {remote}, {name} becomes {to} first; that cannot be undone.',
    'zh-cn': '先在 {remote} 上将 {name} 改为 {to}，此操作无法撤销。',
  },
  renamedOn: {
    en: '{remote}: {name} is called {to} now.',
    'zh-cn': '{remote}：{name} 已改名为 {to}。',
  },
  notLocal: {
    en: 'Cannot rename "{name}": it is a branch of a remote. Check it out, and rename the local branch here and on the remote.',
    'zh-cn': '无法重命名“{name}”：这是远程分支。请先检出，再在本地和远程重命名对应的本地分支。',
  },
  // Comparing with remotes.
  answeredOne: { en: '{remote}: 1 tag', 'zh-cn': '{remote}：1 个标签' },
  answered: { en: '{remote}: {count} tags', 'zh-cn': '{remote}：{count} 个标签' },
  compared: {
    en: '{remotes}. Not pushed: {unpushed}; different there: {moved}.',
    'zh-cn': '{remotes}。未推送：{unpushed}；与远程不同：{moved}。',
  },
  notAnswered: {
    en: '{remote} did not answer: {reason}',
    'zh-cn': '{remote} 没有响应：{reason}',
  },
  noRemotes: {
    en: 'Cannot compare: the repository has no remote. Add one with "git remote add".',
    'zh-cn': '无法比较：此仓库没有远程仓库。请用“git remote add”添加。',
  },
} as const satisfies Record<string, Text>;
