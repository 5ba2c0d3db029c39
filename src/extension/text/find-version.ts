import type { Text } from '../../core/text/language';

/** Texts of Find Version. */
export const findTexts = {
  placeholder: {
    en: 'Any name of a version: internal, external, its tag, package or abbreviation',
    'zh-cn': '输入版本的任一名称：内部或外部版本号、标签、安装包或缩写',
  },
  nothing: { en: 'Nothing bears the name “{name}”', 'zh-cn': '没有任何地方使用名称“{name}”' },
  nothingHow: {
    en: 'Type a part of it, such as “1.2”',
    'zh-cn': '可只输入名称的一部分，例如“1.2”',
  },
  more: { en: 'and {count} more: type more of the name', 'zh-cn': '另有 {count} 处：请继续输入' },
} as const satisfies Record<string, Text>;
