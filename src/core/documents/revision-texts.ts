import type { Text } from '../text/language';
import type { LogColumn } from './revision-log';

/** What the columns of a revision log are called. */
export const columnTitles: Readonly<Record<LogColumn, Text>> = {
  version: { en: 'the version', 'zh-cn': '版本' },
  changes: { en: 'what changed', 'zh-cn': '修订内容' },
  date: { en: 'the day', 'zh-cn': '修订时间' },
  person: { en: 'who changed it', 'zh-cn': '修订人' },
};

export const revisionTexts = {
  none: {
    en: 'The document has no revision log. Add a table with columns for the version, what changed, the day and the person.',
    'zh-cn': '文档没有修订记录表。请添加表格，列出版本、修订内容、修订时间和修订人。',
  },
  noColumn: {
    en: 'The revision log does not say {column}: it has no such column. Add one.',
    'zh-cn': '修订记录缺少“{column}”一列。请添加。',
  },
  noRows: {
    en: 'The revision log is empty. Add a row for the first edition.',
    'zh-cn': '修订记录为空。请为首版添加一行。',
  },
  empty: {
    en: 'This revision does not say {column}: the cell is empty. Fill it in.',
    'zh-cn': '该次修订未填写“{column}”。请补充。',
  },
  malformed: {
    en: 'Cannot read the revision "{version}": it is no label such as V1.0, V1.01 or V1.0.1. Correct it.',
    'zh-cn': '无法识别修订版本“{version}”：应为 V1.0、V1.01、V1.0.1 之类的写法。请更正。',
  },
  falls: {
    en: 'The revision {version} does not come after {before}, which stands before it. Give it the next number.',
    'zh-cn': '修订版本 {version} 未大于前一行的 {before}。请改为下一个版本。',
  },
  noDay: {
    en: 'Cannot read the day "{date}": it is no day of the calendar. Write it like 2017-04-12.',
    'zh-cn': '无法识别日期“{date}”：不是有效的日期。请写成 2017-04-12 的形式。',
  },
  earlier: {
    en: 'The day {date} is before {before} of the revision before. Correct one of them.',
    'zh-cn': '日期 {date} 早于前一次修订的 {before}。请更正其中之一。',
  },
  other: {
    en: 'The document says that it is {version}, but its last revision is {last}. Correct the version, or add the row that is missing.',
    'zh-cn':
      '文档标明版本为 {version}，而修订记录的最后一行是 {last}。请更正版本，或补充缺少的一行。',
  },
} as const satisfies Record<string, Text>;
