import type { Text } from '../../core/text/language';

/** Texts of hovers, quick fixes, code lenses and completions. */
export const languageTexts = {
  field: { en: 'Field', 'zh-cn': '字段' },
  written: { en: 'Written', 'zh-cn': '写法' },
  meaning: { en: 'Meaning', 'zh-cn': '含义' },
  comesNext: { en: 'What comes next', 'zh-cn': '后续版本' },
  nearest: { en: 'Nearest legal name', 'zh-cn': '最接近的合法名称' },
  wrong: { en: 'What is wrong', 'zh-cn': '存在的问题' },
  words: { en: 'Words in it', 'zh-cn': '其中的词语' },
  disputed: { en: 'Texts disagree:', 'zh-cn': '说法不一：' },
  bumpLens: { en: '$(arrow-up) Bump version…', 'zh-cn': '$(arrow-up) 升级版本…' },
} as const satisfies Record<string, Text>;
