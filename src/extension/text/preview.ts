import type { Text } from '../../core/text/language';

/** Texts of the preview of a naming policy. */
export const previewTexts = {
  title: { en: 'Preview: {preset}', 'zh-cn': '预览：{preset}' },
  placeholder: {
    en: 'What names will look like; nothing is written yet',
    'zh-cn': '名称将是这样的；尚未写入任何内容',
  },
  reading: {
    en: 'Stemma: reading the repository under this policy',
    'zh-cn': 'Stemma：正在按此规范读取仓库',
  },
  write: { en: '$(check) Write stemma.jsonc', 'zh-cn': '$(check) 写入 stemma.jsonc' },
  show: { en: '$(go-to-file) Show the text of the file', 'zh-cn': '$(go-to-file) 显示文件内容' },
  showAbout: { en: 'as it will be written', 'zh-cn': '即将写入的内容' },
  none: { en: 'none here yet', 'zh-cn': '此处尚无' },
  counts: {
    en: 'here: {fine} in order, {findings} to be reported',
    'zh-cn': '现有：{fine} 个符合，{findings} 个将被报告',
  },
  more: { en: '… and {count} more', 'zh-cn': '……另有 {count} 个' },
  places: { en: 'in {places}', 'zh-cn': '位于 {places}' },
  comma: { en: ', ', 'zh-cn': '、' },
} as const satisfies Record<string, Text>;
