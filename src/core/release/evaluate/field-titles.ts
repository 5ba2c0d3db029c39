import type { Text } from '../../text/language';
import { nodeTitle, roleTitle } from '../process/roles';
import type { Field } from '../process/types';

/** What a place in a record is called; the place itself where it has no name. */
export function fieldTitle(field: Field): Text {
  const known = Object.hasOwn(titles, field) ? titles[field] : undefined;
  if (known) return known;
  const [first, second = '', third, fourth] = field.split('.');
  if (first === 'people' && second !== '') return roleTitle(second);
  if (first === 'plan' && second === 'nodes' && third !== undefined)
    return dayOfNode(nodeTitle(third), fourth === 'actual');
  return { en: `\`${field}\``, 'zh-cn': `\`${field}\`` };
}

function dayOfNode(node: Text, isActual: boolean): Text {
  return isActual
    ? { en: `the actual day of "${node.en}"`, 'zh-cn': `“${node['zh-cn']}”的实际日期` }
    : { en: `the planned day of "${node.en}"`, 'zh-cn': `“${node['zh-cn']}”的计划日期` };
}

const titles: Readonly<Record<Field, Text>> = {
  'plan.start': { en: 'the day of the start', 'zh-cn': '开始日期' },
  'plan.work': { en: 'the estimate of the work', 'zh-cn': '工作量评估' },
  'plan.time': { en: 'the estimate of the time', 'zh-cn': '时间评估' },
  'plan.agreed': { en: 'agreement on the plan', 'zh-cn': '计划沟通确认' },
  deployment: {
    en: 'the way of deployment (continuous or batch)',
    'zh-cn': '部署方式（持续或批量）',
  },
  delay: { en: 'agreement to delay the installation', 'zh-cn': '推迟实施安装的协调结果' },
  'rollback.trigger': { en: 'the rollback trigger', 'zh-cn': '回滚触发条件' },
  'rollback.plan': { en: 'the rollback plan', 'zh-cn': '回滚方案' },
  retro: { en: 'the retro', 'zh-cn': '复盘' },
  closed: { en: 'its end', 'zh-cn': '关闭记录' },
  from: { en: 'the last stable version', 'zh-cn': '上一个稳定版本' },
  remaining: { en: 'remaining problems', 'zh-cn': '遗留问题' },
  reviewedBy: { en: 'who reviewed it', 'zh-cn': '评审人' },
  reviewedOn: { en: 'the day of the review', 'zh-cn': '评审日期' },
  control: {
    en: 'the control mode (user control or extension parameter)',
    'zh-cn': '控制方式（用户控制或扩展参数控制）',
  },
  migration: { en: 'the steps of migration', 'zh-cn': '迁移步骤' },
  resolved: { en: 'the day on which it was resolved', 'zh-cn': '解决日期' },
  target: { en: 'the normal release that takes it up', 'zh-cn': '纳入的正式版本' },
  feedback: { en: 'feedback', 'zh-cn': '使用反馈' },
  incidents: { en: 'incidents', 'zh-cn': '事故' },
  rollout: { en: 'verified steps of the rollout', 'zh-cn': '已验证的部署步骤' },
  requirements: { en: 'requirements', 'zh-cn': '需求' },
  builds: { en: 'builds', 'zh-cn': '测试版本' },
  reports: { en: 'reports', 'zh-cn': '报告' },
  quantity: { en: 'the quantity, a whole number from 1', 'zh-cn': '可使用数量（正整数）' },
  areas: { en: 'the areas', 'zh-cn': '区域范围' },
  guidance: { en: 'the guidance of the product department', 'zh-cn': '产品部的指导意见' },
  oa: { en: 'the confirmation in OA (id, signer, day)', 'zh-cn': 'OA 确认（编号、签字人、日期）' },
};
