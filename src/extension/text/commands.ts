import type { Text } from '../../core/text/language';

/** Texts that several commands use. */
export const commandTexts = {
  pickRepository: { en: 'Which repository?', 'zh-cn': '选择仓库' },
  pickUnit: { en: 'Which unit?', 'zh-cn': '选择单元' },
  bumpTitle: { en: 'Bump Version of {unit}', 'zh-cn': '升级 {unit} 的版本' },
  pickEvent: { en: 'What has happened since {version}?', 'zh-cn': '自 {version} 以来发生了什么？' },
  notPossible: { en: 'Not possible now', 'zh-cn': '目前不可用' },
  chooseField: { en: '{field} of the new name', 'zh-cn': '新名称的{field}' },
  noUnit: {
    en: 'Cannot bump a version: no file of "{folder}" holds one. Add a manifest, or name it in stemma.jsonc.',
    'zh-cn':
      '无法升级版本：“{folder}”中没有写版本号的文件。请添加清单文件，或在 stemma.jsonc 中指明。',
  },
  preview: { en: 'Preview: nothing is changed yet', 'zh-cn': '预览：尚未作任何更改' },
  apply: { en: '$(check) Apply', 'zh-cn': '$(check) 应用' },
  oneStep: { en: '1 step', 'zh-cn': '1 个步骤' },
  steps: { en: '{count} steps', 'zh-cn': '{count} 个步骤' },
  files: { en: 'Files', 'zh-cn': '文件' },
  git: { en: 'Git', 'zh-cn': 'Git' },
  options: { en: 'Options', 'zh-cn': '选项' },
  goodToKnow: { en: 'Good to know', 'zh-cn': '提示' },
  showDiff: { en: 'Show diff', 'zh-cn': '显示差异' },
  diffTitle: { en: '{file} (preview of the change)', 'zh-cn': '{file}（更改预览）' },
  optionAlign: {
    en: 'Bring versions that differ to the new one too',
    'zh-cn': '将不一致的版本号也改为新版本',
  },
  optionChangelog: {
    en: 'Put what the changelog has as unreleased under the new version',
    'zh-cn': '将更新日志中“未发布”的内容移到新版本之下',
  },
  optionCommit: { en: 'Commit the changed files', 'zh-cn': '提交已更改的文件' },
  optionTag: { en: 'Tag the commit', 'zh-cn': '为该提交打标签' },
  on: { en: 'on', 'zh-cn': '开' },
  off: { en: 'off', 'zh-cn': '关' },
  applying: { en: 'Stemma: applying', 'zh-cn': 'Stemma：正在应用' },
  done: { en: '{title}: done.', 'zh-cn': '{title}：已完成。' },
  undo: { en: 'Undo', 'zh-cn': '撤销' },
  undone: { en: '{title}: undone.', 'zh-cn': '{title}：已撤销。' },
  notTheLast: {
    en: 'Cannot undo: this is no longer the last change that Stemma made. Undo the later one first.',
    'zh-cn': '无法撤销：这已不是 Stemma 最近一次作的更改。请先撤销之后的更改。',
  },
  nothingToUndo: {
    en: 'Cannot undo: no change that Stemma made is kept here.',
    'zh-cn': '无法撤销：没有记录到 Stemma 在此作过更改。',
  },
} as const satisfies Record<string, Text>;

/** Texts of creating tags, branches and baselines. */
export const refTexts = {
  tagTitle: { en: 'Create Tag', 'zh-cn': '创建标签' },
  branchTitle: { en: 'Create Release Branch', 'zh-cn': '创建发布分支' },
  baselineTitle: { en: 'Create Baseline', 'zh-cn': '创建基线' },
  pickName: { en: 'Choose the next name or type one', 'zh-cn': '选择下一个名称，或直接输入' },
  useTyped: { en: 'Use this name', 'zh-cn': '使用此名称' },
  nearest: { en: 'Nearest legal name', 'zh-cn': '最接近的合法名称' },
  messageTitle: { en: 'Message of {name}', 'zh-cn': '{name} 的附注' },
  messagePrompt: { en: 'First line of the annotation', 'zh-cn': '附注的第一行' },
  messagePromptChangelog: {
    en: 'First line of the annotation; the section of the changelog follows it',
    'zh-cn': '附注的第一行；其后附上更新日志的相应一节',
  },
  messageEmpty: {
    en: 'Cannot make an annotated tag: its message is empty. Write one line.',
    'zh-cn': '无法创建附注标签：附注为空。请写一行。',
  },
  externalTitle: { en: 'External version of {name}', 'zh-cn': '{name} 的外部版本号' },
  externalPrompt: {
    en: 'The version that customers know ({scheme}); leave it empty to record none',
    'zh-cn': '外部版本号（{scheme}）；留空则不记录',
  },
} as const satisfies Record<string, Text>;

/** Texts of explaining, checking and choosing a policy. */
export const otherTexts = {
  choosePolicyTitle: { en: 'Choose Naming Policy', 'zh-cn': '选择命名规范' },
  choosePolicyPrompt: {
    en: 'How does this team name its versions?',
    'zh-cn': '团队如何命名版本？',
  },
  variablePrompt: {
    en: 'The {variable} in names such as {example}; may stay empty',
    'zh-cn': '{example} 这类名称中的 {variable}；可以留空',
  },
  policyExists: {
    en: 'This repository has a naming policy already. Replace it?',
    'zh-cn': '此仓库已有命名规范。要替换它吗？',
  },
  replace: { en: 'Replace', 'zh-cn': '替换' },
  choosePolicyPlan: { en: 'Naming policy {preset}', 'zh-cn': '命名规范 {preset}' },
  checking: { en: 'Stemma: checking the workspace', 'zh-cn': 'Stemma：正在检查工作区' },
  checkedFine: {
    en: 'Checked: every name is in order.',
    'zh-cn': '检查完毕：所有名称均符合规范。',
  },
  checked: {
    en: 'Checked. Errors in files: {errors}, warnings: {warnings}; names of tags and branches that are not in order: {refs}.',
    'zh-cn':
      '检查完毕：文件中有 {errors} 个错误、{warnings} 个警告，另有 {refs} 个标签或分支名称不符合规范。',
  },
  showProblems: { en: 'Show Problems', 'zh-cn': '显示问题' },
  virtual: {
    en: 'Cannot change "{folder}": it is not on a disk. Open the repository locally.',
    'zh-cn': '无法更改“{folder}”：它不在磁盘上。请在本地打开仓库。',
  },
} as const satisfies Record<string, Text>;
