import type { Text } from '../../core/text/language';

/** Texts of hovers, quick fixes, code lenses and completions. */
export const languageTexts = {
  field: { en: 'Field', 'zh-cn': '字段' },
  written: { en: 'Written', 'zh-cn': '写法' },
  meaning: { en: 'Meaning', 'zh-cn': '含义' },
  comesNext: { en: 'What comes next', 'zh-cn': '后续版本' },
  projected: { en: 'Written elsewhere', 'zh-cn': '其他写法' },
  projectedFor: { en: 'For', 'zh-cn': '用于' },
  nearest: { en: 'Nearest legal name', 'zh-cn': '最接近的合法名称' },
  otherReadings: {
    en: 'Could also be read as (Stemma does not)',
    'zh-cn': '也可能被读作（Stemma 不采用）',
  },
  wrong: { en: 'What is wrong', 'zh-cn': '存在的问题' },
  example: { en: 'For example', 'zh-cn': '例如' },
  documentation: { en: 'Documentation', 'zh-cn': '文档' },
  words: { en: 'Words in it', 'zh-cn': '其中的词语' },
  disputed: { en: 'Texts disagree:', 'zh-cn': '说法不一：' },
  fixAll: {
    en: 'Correct all {count} versions of this file',
    'zh-cn': '改正此文件中的全部 {count} 个版本号',
  },
  correct: { en: 'Correct "{path}"', 'zh-cn': '改正“{path}”' },
  supplyMissing: {
    en: 'Supply what is missing in the release {release}…',
    'zh-cn': '补齐发布 {release} 缺少的内容…',
  },
  setSeverity: {
    en: 'Set the severity of "{rule}" in the policy…',
    'zh-cn': '在命名规范中设置“{rule}”的严重程度…',
  },
  ignoreName: { en: 'Ignore "{name}" in the policy', 'zh-cn': '在命名规范中忽略“{name}”' },
  lensLegal: { en: '{scheme}: as it should be', 'zh-cn': '{scheme}：符合规范' },
  lensDoubtful: { en: '{scheme}: doubtful', 'zh-cn': '{scheme}：不规范' },
  lensMalformed: { en: '{scheme}: malformed', 'zh-cn': '{scheme}：格式错误' },
  lensDrift: { en: '{scheme}: places differ', 'zh-cn': '{scheme}：各处不一致' },
  bumpLens: { en: '$(arrow-up) Bump version…', 'zh-cn': '$(arrow-up) 升级版本…' },
} as const satisfies Record<string, Text>;
