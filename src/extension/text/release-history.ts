import type { Text } from '../../core/text/language';

/** What happened in a release, by what it was. */
export const historyTexts = {
  started: { en: 'started the release', 'zh-cn': '启动发布' },
  decision: {
    en: 'decided on version {version} as {role}',
    'zh-cn': '以{role}身份决定版本号 {version}',
  },
  build: { en: 'handed build {name} to test', 'zh-cn': '提交构建 {name} 转测' },
  finalBuild: { en: 'handed final build {name} to test', 'zh-cn': '提交最终版本 {name} 转测' },
  defect: { en: 'defect report on {build}', 'zh-cn': '提交 {build} 的缺陷报告' },
  test: { en: 'test report on {build}', 'zh-cn': '提交 {build} 的测试报告' },
  focus: { en: 'report of the focus test on {build}', 'zh-cn': '提交 {build} 的重点测试报告' },
  passed: { en: '{report}: passed', 'zh-cn': '{report}：通过' },
  failed: { en: '{report}: failed', 'zh-cn': '{report}：未通过' },
  tick: { en: 'ticked “{item}”', 'zh-cn': '勾选“{item}”' },
  rollback: { en: 'set the rollback trigger', 'zh-cn': '确定回滚触发条件' },
  request: { en: 'requested approval of {commit}', 'zh-cn': '申请入库审批：{commit}' },
  approve: { en: 'approved {commit} as {role}', 'zh-cn': '以{role}身份批准 {commit}' },
  reject: { en: 'rejected {commit} as {role}', 'zh-cn': '以{role}身份驳回 {commit}' },
  rejectBecause: {
    en: 'rejected {commit} as {role}: {reason}',
    'zh-cn': '以{role}身份驳回 {commit}：{reason}',
  },
  enter: { en: 'entered {commit} into the repository', 'zh-cn': '{commit} 入库' },
  override: { en: 'overrode gate “{gate}”: {reason}', 'zh-cn': '强制放行门禁“{gate}”：{reason}' },
  authorisation: {
    en: 'authorised the use of {build} ({id})',
    'zh-cn': '授权使用 {build}（{id}）',
  },
  handOut: { en: 'handed {build} out to {to}', 'zh-cn': '向 {to} 发放 {build}' },
  delay: {
    en: 'agreed with {who} to install later',
    'zh-cn': '与 {who} 协调推迟实施安装',
  },
  rollout: { en: 'rolled out: {step}', 'zh-cn': '部署：{step}' },
  publicTest: { en: 'recorded sites of the public test: {sites}', 'zh-cn': '登记公测 {sites} 家' },
  publication: { en: 'published {build}: {place}', 'zh-cn': '发布 {build}：{place}' },
  website: { en: 'website', 'zh-cn': '官网' },
  business: { en: 'business departments', 'zh-cn': '业务部门' },
  'test-site': { en: 'test site', 'zh-cn': '测试站点' },
  'external-net': { en: 'external net', 'zh-cn': '外网' },
  announcement: { en: 'announced it to {groups}', 'zh-cn': '已通知 {groups}' },
  incident: { en: 'recorded incident {id}: {title}', 'zh-cn': '登记事故 {id}：{title}' },
  feedback: { en: 'recorded feedback of {area}: {text}', 'zh-cn': '登记 {area} 的反馈：{text}' },
  retro: { en: 'wrote the retro', 'zh-cn': '完成复盘' },
  closed: { en: 'closed the release', 'zh-cn': '关闭发布' },
} as const satisfies Record<string, Text>;
