import type { Text } from '../../text/language';

interface GapTexts {
  readonly told: Text;
  readonly how: Text;
}

/** What an announcement tells, and what is said where the record does not hold it. */
export const parts = {
  date: {
    title: { en: 'the day of the release', 'zh-cn': '发布时间' },
    told: {
      en: 'The announcement lacks the day of the release.',
      'zh-cn': '发布通知缺少发布时间。',
    },
    how: {
      en: 'Write "plan.nodes.release.planned", or "actual" once it is known.',
      'zh-cn': '请填写“plan.nodes.release.planned”，实际日期确定后填写“actual”。',
    },
  },
  version: {
    title: { en: 'the version', 'zh-cn': '版本号' },
    told: { en: 'The announcement lacks the version.', 'zh-cn': '发布通知缺少版本号。' },
    how: { en: 'Write "version".', 'zh-cn': '请填写“version”。' },
  },
  since: {
    title: { en: 'the last stable version', 'zh-cn': '上一个稳定版本' },
    told: {
      en: 'The announcement lacks the stable version that it compares with.',
      'zh-cn': '发布通知缺少用于对比的上一个稳定版本。',
    },
    how: {
      en: 'Write the last stable version as "from".',
      'zh-cn': '请在“from”中填写上一个稳定版本。',
    },
  },
  added: {
    title: { en: 'added requirements', 'zh-cn': '新增需求' },
    told: {
      en: 'Nobody said which requirements were added since the last stable version.',
      'zh-cn': '尚未说明相对上一个稳定版本新增了哪些需求。',
    },
    how: {
      en: 'Write them as "requirements" or "changes.added"; "added: []" says that there are none.',
      'zh-cn': '请填写“requirements”或“changes.added”；没有新增时写“added: []”。',
    },
  },
  fixed: {
    title: { en: 'fixes', 'zh-cn': 'BUG 修复' },
    told: { en: 'Nobody said which defects were fixed.', 'zh-cn': '尚未说明修复了哪些缺陷。' },
    how: {
      en: 'Write them as "defects" or "changes.fixed"; "fixed: []" says that there are none.',
      'zh-cn': '请填写“defects”或“changes.fixed”；没有修复时写“fixed: []”。',
    },
  },
  remaining: {
    title: { en: 'remaining problems', 'zh-cn': '遗留问题' },
    told: { en: 'Nobody said which problems remain.', 'zh-cn': '尚未说明有哪些遗留问题。' },
    how: {
      en: 'Write them as "remaining"; "remaining: []" says that there are none.',
      'zh-cn': '请填写“remaining”；没有遗留问题时写“remaining: []”。',
    },
  },
} as const satisfies Readonly<Record<string, GapTexts & { readonly title: Text }>>;

export const group: GapTexts = {
  told: {
    en: 'The announcement does not go to {title}.',
    'zh-cn': '通知的收件人中缺少：{title}。',
  },
  how: {
    en: 'Write mail addresses as "release.recipients.{group}" in stemma.jsonc.',
    'zh-cn': '请在 stemma.jsonc 的“release.recipients.{group}”中填写邮件地址。',
  },
};

export const address: GapTexts = {
  told: {
    en: 'No mail can go to these recipients of {title}: {wrong}.',
    'zh-cn': '{title}的以下收件人不是合法的邮件地址：{wrong}。',
  },
  how: {
    en: 'Write "release.recipients.{group}" in stemma.jsonc as "name@example.com" or "Name <name@example.com>".',
    'zh-cn':
      '请在 stemma.jsonc 的“release.recipients.{group}”中按“name@example.com”或“姓名 <name@example.com>”填写。',
  },
};

export const template: GapTexts = {
  told: {
    en: 'The template of the announcement does not tell {part}.',
    'zh-cn': '通知模板中没有：{part}。',
  },
  how: {
    en: 'Put "{{part}}" into "release.templates.announcement" in stemma.jsonc.',
    'zh-cn': '请在 stemma.jsonc 的“release.templates.announcement”中加入“{{part}}”。',
  },
};
