import type { Text } from '../../text/language';

/** Ids of the groups that every announcement goes to (ANN-1), in the order of the specification. */
export const recipientGroups = [
  'rnd',
  'test',
  'support',
  'maintenance',
  'operations',
  'business',
] as const;

export type RecipientGroup = (typeof recipientGroups)[number];

/** 研发、测试、技术支持、运维、运营、各业务部门. */
const titles: Readonly<Record<RecipientGroup, Text>> = {
  rnd: { en: 'Research and development', 'zh-cn': '研发' },
  test: { en: 'Test', 'zh-cn': '测试' },
  support: { en: 'Technical support', 'zh-cn': '技术支持' },
  maintenance: { en: 'Maintenance', 'zh-cn': '运维' },
  operations: { en: 'Operations', 'zh-cn': '运营' },
  business: { en: 'Business departments', 'zh-cn': '各业务部门' },
};

/** What a group is called; its id where the team made it. */
export function titleOfGroup(group: string): Text {
  const known = recipientGroups.find((id) => id === group);
  return known ? titles[known] : { en: group, 'zh-cn': group };
}
