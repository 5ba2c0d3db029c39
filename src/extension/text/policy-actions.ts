import type { Text } from '../../core/text/language';

/** Texts of the commands that write one thing in the policy. */
export const policyActionTexts = {
  pickRule: { en: 'Which rule?', 'zh-cn': '选择规则' },
  pickLevel: {
    en: 'How bad are findings of "{rule}"?',
    'zh-cn': '规则“{rule}”的问题有多严重？',
  },
  error: { en: 'Error', 'zh-cn': '错误' },
  warning: { en: 'Warning', 'zh-cn': '警告' },
  information: { en: 'Information', 'zh-cn': '信息' },
  off: { en: 'Off', 'zh-cn': '关闭' },
} as const satisfies Record<string, Text>;
