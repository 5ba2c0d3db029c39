import type { Text } from '../../core/text/language';

/** Texts of the views and the status bar. */
export const viewTexts = {
  noVersion: { en: 'no version', 'zh-cn': '没有版本号' },
  drift: { en: 'versions differ', 'zh-cn': '版本号不一致' },
  malformed: { en: 'malformed', 'zh-cn': '格式错误' },
  rootUnit: { en: 'Repository', 'zh-cn': '仓库' },
  unitTooltip: {
    en: '{unit}: {version}, named by the scheme {scheme}',
    'zh-cn': '{unit}：{version}，命名方案 {scheme}',
  },
  unitTooltipFree: {
    en: '{unit}: {version}, held to the law of its own ecosystem',
    'zh-cn': '{unit}：{version}，遵守其所属生态系统的规则',
  },
  slotLabel: {
    en: '{file}: version {version}, {state}',
    'zh-cn': '{file}：版本 {version}，{state}',
  },
  unitLabel: {
    en: 'Unit {unit}: version {version}, {state}',
    'zh-cn': '单元 {unit}：版本 {version}，{state}',
  },
  stateGood: { en: 'in order', 'zh-cn': '正常' },
  stateDiffers: {
    en: 'differs from the unit\u2019s version {version}',
    'zh-cn': '与单元的版本 {version} 不一致',
  },
  untrueTags: { en: 'untrue tags: {count}', 'zh-cn': '与内容不符的标签：{count}' },
  fallingCode: { en: 'code does not rise', 'zh-cn': '版本代码未递增' },
  code: { en: 'code that rises with every release', 'zh-cn': '每次发布递增的代码' },
  revision: { en: 'count of packagings of the version', 'zh-cn': '同一版本的打包次数' },
  alike: { en: 'version that may be another\u2019s', 'zh-cn': '可能属于其他软件的版本号' },
  besideLabel: {
    en: '{file}: {meaning}, {value}, {state}',
    'zh-cn': '{file}：{meaning}，{value}，{state}',
  },
  malformedNames: { en: 'Malformed names', 'zh-cn': '格式错误的名称' },
  malformedLabel: {
    en: 'Malformed name {name}: {reason}',
    'zh-cn': '格式错误的名称 {name}：{reason}',
  },
  lineLabel: { en: 'Release line {line}, {count}', 'zh-cn': '发布线 {line}，{count}' },
  oneName: { en: '1 name', 'zh-cn': '1 个名称' },
  manyNames: { en: '{count} names', 'zh-cn': '{count} 个名称' },
  tagLabel: { en: 'Tag {name}', 'zh-cn': '标签 {name}' },
  branchLabel: { en: 'Branch {name}', 'zh-cn': '分支 {name}' },
  baselineLabel: { en: 'Baseline {name}', 'zh-cn': '基线 {name}' },
  commit: { en: 'Commit {commit}', 'zh-cn': '提交 {commit}' },
  external: { en: 'External version {version}', 'zh-cn': '外部版本号 {version}' },
  recordedUnit: { en: 'Recorded unit: {unit}', 'zh-cn': '记录的单元：{unit}' },
  recordedDeciders: { en: 'Decided by: {people}', 'zh-cn': '决定者：{people}' },
  more: { en: 'Show {count} more', 'zh-cn': '再显示 {count} 个' },
  statusTooltip: {
    en: 'Stemma: version {version} of {unit}, {state}. Click to bump it.',
    'zh-cn': 'Stemma：{unit} 的版本 {version}，{state}。点击即可升级。',
  },
  statusName: { en: 'Stemma: Version', 'zh-cn': 'Stemma：版本' },
} as const satisfies Record<string, Text>;
