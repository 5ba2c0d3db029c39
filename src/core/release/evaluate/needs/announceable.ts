import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check, Facts, Missing } from '../facts';
import { isFilled } from '../fields';
import { releaseDay } from '../dates';
import { writeInto } from './wording';

const texts = {
  version: { en: 'The announcement lacks the version.', 'zh-cn': '通知缺少版本号。' },
  time: { en: 'The announcement lacks the day of the release.', 'zh-cn': '通知缺少产品发布时间。' },
  since: {
    en: 'The announcement lacks the stable version that it compares with.',
    'zh-cn': '通知缺少所对比的上个稳定版本。',
  },
  added: {
    en: 'Nobody said which requirements were added since the last stable version.',
    'zh-cn': '通知缺少相对上个稳定版本增加的需求。',
  },
  fixed: { en: 'Nobody said which bugs were fixed.', 'zh-cn': '通知缺少 BUG 修复情况。' },
  remaining: {
    en: 'Nobody said which problems remain; an empty list says that none does.',
    'zh-cn': '通知缺少遗留问题；没有遗留时请写空列表。',
  },
  recipient: {
    en: 'Nobody of {group} would get the announcement.',
    'zh-cn': '通知的收件方缺少{group}。',
  },
  address: {
    en: 'Write their mail addresses into the policy, under `release.recipients.{group}`.',
    'zh-cn': '请在规范的 `release.recipients.{group}` 处填写其邮件地址。',
  },
  send: { en: 'Send it to them too, and record it.', 'zh-cn': '请补发给该部门并登记。' },
} as const satisfies Record<string, Text>;

/** What the groups of recipients are called (ANN-1). */
export const groupTitles: Readonly<Record<string, Text>> = {
  rnd: { en: 'R&D', 'zh-cn': '研发' },
  test: { en: 'test', 'zh-cn': '测试' },
  support: { en: 'technical support', 'zh-cn': '技术支持' },
  maintenance: { en: 'maintenance', 'zh-cn': '运维' },
  operations: { en: 'operations', 'zh-cn': '运营' },
  business: { en: 'business departments', 'zh-cn': '各业务部门' },
};

/** The five parts of an announcement and what it compares with, and its recipients (ANN-1, ANN-2). */
export const announceable: Check<'announceable'> = ({ groups }, facts) => [
  ...parts(facts),
  ...groups.filter((group) => !isTold(group, facts)).map((group) => groupMissing(group, facts)),
];

function parts({ record, about }: Facts): Missing[] {
  const { changes, requirements, defects } = record;
  const since = about.announcement?.since ?? record.from;
  const checks: readonly [keyof typeof texts, boolean, readonly string[]][] = [
    ['version', isFilled(record.version), ['version']],
    ['time', releaseDay(record) !== undefined, ['plan', 'nodes', 'release', 'actual']],
    ['since', isFilled(since), ['from']],
    ['added', changes !== undefined || requirements.length > 0, ['changes', 'added']],
    ['fixed', changes !== undefined || defects.length > 0, ['changes', 'fixed']],
    ['remaining', record.remaining !== undefined, ['remaining']],
  ];
  return checks
    .filter(([, isThere]) => !isThere)
    .map(([item, , path]) => ({
      item,
      told: message(texts[item]),
      how: writeInto(path),
      path,
      supply: { path, type: typeOf(item) },
    }));
}

function typeOf(item: string): 'day' | 'text' | 'list' {
  if (item === 'time') return 'day';
  return item === 'since' || item === 'version' ? 'text' : 'list';
}

/** What was sent went to whom it says; what is still to be sent will go to whom the policy names. */
function isTold(group: string, { about, policy }: Facts): boolean {
  if (about.announcement) return about.announcement.to.includes(group);
  return (policy.release.recipients.get(group) ?? []).length > 0;
}

function groupMissing(group: string, { about }: Facts): Missing {
  const known = Object.hasOwn(groupTitles, group) ? groupTitles[group] : undefined;
  return {
    item: `to:${group}`,
    told: message(texts.recipient, { group: known ?? group }),
    how: about.announcement ? message(texts.send) : message(texts.address, { group }),
    path: ['announcements'],
  };
}
