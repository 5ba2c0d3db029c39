import type { Text } from '../../core/text/language';

/** Texts of the views of release lines and baselines. */
export const refViewTexts = {
  // Roles of names.
  release: { en: 'Release', 'zh-cn': '发布版本' },
  stage: { en: 'Stage on the way to a release', 'zh-cn': '阶段版本' },
  customer: { en: 'Version for customers', 'zh-cn': '客户版本' },
  patch: { en: 'Hot patch', 'zh-cn': '热补丁' },
  hotfixBranch: { en: 'Hotfix branch', 'zh-cn': '热修复分支' },
  releaseBranch: { en: 'Release branch', 'zh-cn': '发布分支' },
  remoteBranch: { en: 'Remote branch', 'zh-cn': '远程分支' },
  after: { en: 'Comes after {name}', 'zh-cn': '前一个版本：{name}' },
  stageOf: { en: 'On the way to {name}', 'zh-cn': '所属发布版本：{name}' },
  patchOf: { en: 'Patches {name}', 'zh-cn': '补丁所属版本：{name}' },
  // States.
  head: { en: 'checked out', 'zh-cn': '当前检出' },
  malformed: { en: 'malformed', 'zh-cn': '格式错误' },
  moved: {
    en: 'differs from the one on {remotes}',
    'zh-cn': '与 {remotes} 上的不同',
  },
  unpushed: { en: 'not pushed', 'zh-cn': '未推送' },
  ahead: { en: 'ahead by {count}', 'zh-cn': '领先 {count} 个提交' },
  behind: { en: 'behind by {count}', 'zh-cn': '落后 {count} 个提交' },
  upstream: { en: 'Follows {name}', 'zh-cn': '跟踪 {name}' },
  upstreamGone: { en: '{name} is gone', 'zh-cn': '{name} 已不存在' },
  overdue: { en: 'overdue', 'zh-cn': '已逾期' },
  expected: { en: 'expected', 'zh-cn': '待建立' },
  due: { en: 'due {day}', 'zh-cn': '计划日期 {day}' },
  // Groups.
  unitLabel: { en: 'Unit {unit}, {count}', 'zh-cn': '单元 {unit}，{count}' },
  oneLine: { en: '1 line', 'zh-cn': '1 条发布线' },
  manyLines: { en: '{count} lines', 'zh-cn': '{count} 条发布线' },
  projectLabel: { en: 'Project {project}, {count}', 'zh-cn': '项目 {project}，{count}' },
  milestones: { en: 'Milestones', 'zh-cn': '里程碑' },
  iteration: { en: 'Iteration {iteration}', 'zh-cn': '迭代 {iteration}' },
  wholeProject: { en: 'Whole project', 'zh-cn': '项目整体' },
  oneBaseline: { en: '1 baseline', 'zh-cn': '1 个基线' },
  manyBaselines: { en: '{count} baselines', 'zh-cn': '{count} 个基线' },
  expectedCount: { en: '{count} expected', 'zh-cn': '待建立 {count} 个' },
  overdueCount: { en: '{count} overdue', 'zh-cn': '已逾期 {count} 个' },
  item: { en: 'item {item}', 'zh-cn': '配置项 {item}' },
  milestoneLabel: {
    en: 'Milestone {title}: no baseline yet, {state}',
    'zh-cn': '里程碑 {title}：尚无基线，{state}',
  },
  requires: { en: 'Needs: {items}', 'zh-cn': '须具备：{items}' },
  confirms: { en: 'To be confirmed: {items}', 'zh-cn': '须确认：{items}' },
  // Badges of the views.
  oneWrong: { en: '1 name is not in order', 'zh-cn': '1 个名称不符合规范' },
  manyWrong: { en: '{count} names are not in order', 'zh-cn': '{count} 个名称不符合规范' },
  oneOverdue: { en: '1 milestone is overdue', 'zh-cn': '1 个里程碑已逾期' },
  manyOverdue: { en: '{count} milestones are overdue', 'zh-cn': '{count} 个里程碑已逾期' },
  // Filter.
  filterTitle: { en: 'Filter Tags, Branches and Baselines', 'zh-cn': '筛选标签、分支和基线' },
  filterHint: {
    en: 'Type a part of a name, or choose what to show',
    'zh-cn': '输入名称的一部分，或选择要显示的内容',
  },
  byText: { en: 'Names with “{text}”', 'zh-cn': '名称包含“{text}”' },
  byLine: { en: 'Line {line}', 'zh-cn': '发布线 {line}' },
  mine: { en: 'Mine', 'zh-cn': '我的' },
  mineAbout: {
    en: 'tagged or committed under the e-mail of “git config user.email”',
    'zh-cn': '打标签或提交时使用的邮箱与“git config user.email”一致',
  },
  wrong: { en: 'Not in order', 'zh-cn': '不符合规范' },
  wrongAbout: { en: 'malformed, or with findings', 'zh-cn': '格式错误，或有检查结果' },
  unmerged: { en: 'Not merged forward', 'zh-cn': '修复未合入' },
  unmergedAbout: {
    en: 'branches with fixes that a newer line lacks',
    'zh-cn': '其修复尚未合入更新发布线的分支',
  },
  showAll: { en: 'Show all', 'zh-cn': '显示全部' },
  filtered: {
    en: 'Filter: {filter}. Clear it by the button above, or by “Clear Filter”.',
    'zh-cn': '筛选：{filter}。点击上方按钮或运行“清除筛选”即可取消。',
  },
  nothingLeft: {
    en: 'Filter: {filter}. No name fits. Clear it by the button above, or by “Clear Filter”.',
    'zh-cn': '筛选：{filter}。没有符合的名称。点击上方按钮或运行“清除筛选”即可取消。',
  },
  noEmail: {
    en: 'Cannot tell which names are yours: Git knows no e-mail of you. Run "git config user.email".',
    'zh-cn': '无法判断哪些名称是您的：Git 没有您的邮箱。请运行“git config user.email”进行设置。',
  },
  noHistory: {
    en: 'Cannot tell what is not merged forward: the policy gives no branch the role of a release or hotfix branch. Give the rules of such branches a "role".',
    'zh-cn':
      '无法判断哪些修复未合入：命名规范没有把任何分支定为发布分支或热修复分支。请为这类分支的规则设置“role”。',
  },
} as const satisfies Record<string, Text>;
