import type { Text } from '../../core/text/language';

/** Texts of the commands that write notes and announcements. */
export const notesTexts = {
  readers: { en: 'For whom?', 'zh-cn': '面向谁？' },
  both: { en: 'Both: inside and outside', 'zh-cn': '内部与对外各一份' },
  internal: {
    en: 'Inside: support, customer success and operations',
    'zh-cn': '内部：技术支持、客户成功与运维',
  },
  external: { en: 'Outside: everybody', 'zh-cn': '对外：所有人' },
  language: { en: 'In which language?', 'zh-cn': '使用哪种语言？' },
  english: { en: 'English', 'zh-cn': 'English（英文）' },
  chinese: { en: '中文 (Chinese)', 'zh-cn': '中文' },
  what: { en: 'What is to be done with them?', 'zh-cn': '如何处理？' },
  show: { en: 'Show them, and write nothing', 'zh-cn': '仅查看，不写入' },
  write: { en: 'Write them beside the record', 'zh-cn': '写入发布记录所在的文件夹' },
  changelog: {
    en: 'Give the version its section in the changelog',
    'zh-cn': '在更新日志中加入该版本的章节',
  },
  written: {
    en: 'The draft {file} is written. A mail program opens it for sending.',
    'zh-cn': '草稿 {file} 已写入，可用邮件程序打开后发送。',
  },
  openMail: { en: 'Open in Mail Program', 'zh-cn': '用邮件程序打开' },
  showText: { en: 'Show as Text', 'zh-cn': '显示文本' },
  noProgram: {
    en: 'Cannot open {file} in a mail program: the system knows none for it. Open the file there by hand.',
    'zh-cn': '无法用邮件程序打开 {file}：系统未关联相应程序。请手动在邮件程序中打开该文件。',
  },
} as const satisfies Record<string, Text>;
