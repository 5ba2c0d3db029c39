import type { Text } from '../../core/text/language';

/** Texts of Explain Name. */
export const explainTexts = {
  title: { en: 'Explain Name', 'zh-cn': '解释名称' },
  prompt: {
    en: 'Type any version, tag, branch, document, package or file name',
    'zh-cn': '输入任意版本号、标签、分支、文档、代码包或文件名',
  },
  noReading: { en: 'No scheme can read it', 'zh-cn': '没有方案能读取它' },
  inForce: { en: 'in force here', 'zh-cn': '在此生效' },
  nearly: { en: 'nearly, but malformed', 'zh-cn': '接近但格式错误' },
  otherReading: {
    en: 'could also be read so, but is not',
    'zh-cn': '也可能这样读，但不采用',
  },
  next: { en: 'next: {event}', 'zh-cn': '后续：{event}' },
  explanationOf: { en: '“{name}” as {scheme}', 'zh-cn': '按{scheme}解释“{name}”' },
} as const satisfies Record<string, Text>;
