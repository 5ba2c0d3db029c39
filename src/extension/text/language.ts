import type { Text } from '../../core/text/language';

/** Texts of hovers, quick fixes, code lenses and completions. */
export const languageTexts = {
  heading: { en: '{title}', 'zh-cn': '{title}' },
  fields: { en: 'Fields', 'zh-cn': '字段' },
  field: { en: 'Field', 'zh-cn': '字段' },
  written: { en: 'Written', 'zh-cn': '写法' },
  meaning: { en: 'Meaning', 'zh-cn': '含义' },
  comesNext: { en: 'What comes next', 'zh-cn': '后续版本' },
  nearest: { en: 'Nearest legal name', 'zh-cn': '最接近的合法名称' },
  wrong: { en: 'What is wrong', 'zh-cn': '存在的问题' },
  inForm: { en: 'written as `{form}`', 'zh-cn': '写作 `{form}`' },
  law: {
    en: 'Held to the law of its ecosystem: {ecosystem}.',
    'zh-cn': '遵守其生态系统的规则：{ecosystem}。',
  },
  replaceWith: { en: 'Replace with "{name}"', 'zh-cn': '替换为“{name}”' },
  bumpLens: { en: '$(arrow-up) Bump version…', 'zh-cn': '$(arrow-up) 升级版本…' },
  nextBy: { en: '{event}', 'zh-cn': '{event}' },
} as const satisfies Record<string, Text>;
