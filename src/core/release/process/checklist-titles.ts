import type { Text } from '../../text/language';

/** What the built-in checklists ask; a team may have items of its own (002). */
export const checklistTitles: Readonly<Record<string, Text>> = {
  'start-conditions': {
    en: 'It is written down why these stages are used: trains or a schedule, hotfix chaos, or doubt about the version scheme',
    'zh-cn': '已说明采用本流程的原因：按计划或列车式发布、热修复混乱或版本方案有争议',
  },
  'branch-strategy': {
    en: 'The strategy of branches and tags is written down and the team agrees',
    'zh-cn': '分支与标签策略已成文，团队意见一致',
  },
  'qa-scope': { en: 'Scope of QA is fixed', 'zh-cn': '测试范围已确定' },
  'migrations-dry-run': {
    en: 'Database migrations ran dry',
    'zh-cn': '数据库迁移已试运行',
  },
  'feature-flags': {
    en: 'Defaults of feature flags are checked',
    'zh-cn': '功能开关默认值已核对',
  },
  'config-diffs': {
    en: 'Differences in configuration are checked',
    'zh-cn': '配置差异已核对',
  },
  'load-smoke': {
    en: 'Risky changes went through a load or performance smoke test',
    'zh-cn': '有风险的改动已做负载或性能冒烟测试',
  },
  'slo-dashboards': {
    en: 'SLO dashboards are watched during the rollout',
    'zh-cn': '部署期间有人关注 SLO 面板',
  },
  'flag-cleanup': {
    en: 'Feature flags that are no longer needed are taken out',
    'zh-cn': '不再需要的功能开关已清理',
  },
  'smallest-increment': {
    en: 'It is the smallest increment that can be released',
    'zh-cn': '这是可发布的最小增量',
  },
  'expand-contract': {
    en: 'Changes of the database schema expand first and contract later, where nothing may stop',
    'zh-cn': '不允许停机时，数据库结构先扩展、后收缩',
  },
  'review-versioning': {
    en: 'Versioning and changelog reflect risk',
    'zh-cn': '版本号与更新日志反映了风险',
  },
  'review-strategy': {
    en: 'The strategy of branches and tags is consensus of the team',
    'zh-cn': '分支与标签策略是团队共识',
  },
  'review-checklist': {
    en: 'The checklist covers migrations, flags, QA and communication',
    'zh-cn': '检查单涵盖迁移、开关、测试与沟通',
  },
  'review-rollback': {
    en: 'Rollback was rehearsed or is documented',
    'zh-cn': '回滚已演练或有文档',
  },
  'review-hotfix': { en: 'How hotfixes are made is defined', 'zh-cn': '热修复流程已定义' },
};

/** What an item of a checklist asks; its id where nobody said. */
export function checklistTitle(item: string): Text {
  const known = Object.hasOwn(checklistTitles, item) ? checklistTitles[item] : undefined;
  return known ?? { en: item, 'zh-cn': item };
}
