import type { Text } from '../../text/language';

/** Ids of the groups that every announcement goes to (ANN-1), in the order of the specification. */
export const recipientGroups = [
  'development',
  'test',
  'support',
  'operations',
  'product-operations',
  'business',
] as const;

export type RecipientGroup = (typeof recipientGroups)[number];

/** 研发、测试、技术支持、运维、运营、各业务部门. */
export const groupTitles: Readonly<Record<RecipientGroup, Text>> = {
  development: { en: 'Development', 'zh-cn': '研发' },
  test: { en: 'Test', 'zh-cn': '测试' },
  support: { en: 'Technical support', 'zh-cn': '技术支持' },
  operations: { en: 'IT operations', 'zh-cn': '运维' },
  'product-operations': { en: 'Product operations', 'zh-cn': '运营' },
  business: { en: 'Business departments', 'zh-cn': '各业务部门' },
};

/** What a group is called; its id where the team made it. */
export function titleOfGroup(group: string): Text {
  const known = recipientGroups.find((id) => id === group);
  return known ? groupTitles[known] : { en: group, 'zh-cn': group };
}
