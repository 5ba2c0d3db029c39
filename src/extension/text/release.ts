import type { Text } from '../../core/text/language';

/** Texts of the commands that act in a release. */
export const releaseActTexts = {
  nobody: {
    en: 'Cannot tell who you are: Git knows no name and address here. Set user.name and user.email with "git config".',
    'zh-cn':
      '无法确认您的身份：Git 中没有姓名和邮箱。请用“git config”设置 user.name 和 user.email。',
  },
  missingTitle: {
    en: '{gate} ({release}): something is missing',
    'zh-cn': '{gate}（{release}）：条件尚不齐备',
  },
  missingHint: {
    en: 'Choose what to supply, or go on and say why',
    'zh-cn': '选择要补齐的内容，或说明理由后继续',
  },
  goOn: { en: 'Go on without it, and say why…', 'zh-cn': '说明理由后继续…' },
  reasonTitle: { en: 'Why go on in {release}?', 'zh-cn': '{release}：为何仍要继续？' },
  reasonPrompt: {
    en: 'The reason, what is missing and your name are recorded',
    'zh-cn': '理由、所缺内容和您的姓名会记入发布记录',
  },
  reasonEmpty: {
    en: 'Cannot go on without a reason. Write one line.',
    'zh-cn': '没有理由不能继续。请写一行。',
  },
  useTyped: { en: 'Use this', 'zh-cn': '使用此内容' },
  leaveOut: { en: 'Leave it out', 'zh-cn': '不填' },
  several: { en: 'Separate several with ";"', 'zh-cn': '多项以“；”分隔' },
  yes: { en: 'Yes', 'zh-cn': '是' },
  no: { en: 'No', 'zh-cn': '否' },

  submitEvent: {
    en: 'What moves the version of the build?',
    'zh-cn': '该构建按什么事件升级版本号？',
  },
  present: { en: 'The version stays: {version}', 'zh-cn': '版本号不变：{version}' },
  repack: { en: 'Packed again, unplanned', 'zh-cn': '计划外重新打包' },
  repackAbout: {
    en: 'Version and stage stay; only the number of the package moves',
    'zh-cn': '版本号和阶段不变，只修改包的修正号',
  },
  packageName: { en: 'Name of the package', 'zh-cn': '安装包名称' },
  sha256: { en: 'SHA-256 of the package', 'zh-cn': '安装包的 SHA-256' },
  isFinal: { en: 'Is it the final build?', 'zh-cn': '是否为最终版本？' },
  finalYes: { en: 'The final build', 'zh-cn': '最终版本' },
  finalNo: { en: 'A build on the way there', 'zh-cn': '过程版本' },

  reportKind: { en: 'Which report?', 'zh-cn': '哪种报告？' },
  defectReport: { en: 'Defect report', 'zh-cn': '缺陷报告' },
  testReport: { en: 'Test report', 'zh-cn': '测试报告' },
  focusReport: { en: 'Focus test report', 'zh-cn': '重点测试报告' },
  build: { en: 'Which build?', 'zh-cn': '哪个构建？' },
  coverage: { en: 'What was tested?', 'zh-cn': '测试范围？' },
  result: { en: 'What was the result?', 'zh-cn': '测试结论？' },
  passed: { en: 'Passed', 'zh-cn': '通过' },
  failed: { en: 'Failed', 'zh-cn': '未通过' },
  traversal: { en: 'Main functions once', 'zh-cn': '遍历测试' },
  complete: { en: 'Everything', 'zh-cn': '完整测试' },
  basic: { en: 'Basic functions', 'zh-cn': '基本功能' },
  special: { en: 'Special functions', 'zh-cn': '特殊功能' },
  reportFile: { en: 'Path or address of the report', 'zh-cn': '报告的路径或地址' },

  defectId: { en: 'Id of the defect', 'zh-cn': '缺陷编号' },
  defectState: { en: 'What became of it?', 'zh-cn': '当前状态？' },
  open: { en: 'Open', 'zh-cn': '未修复' },
  fixed: { en: 'Fixed by development', 'zh-cn': '研发已修复' },
  closed: { en: 'Closed by test', 'zh-cn': '测试已关闭' },
  defectName: { en: 'What is wrong?', 'zh-cn': '缺陷描述' },
  urgent: { en: 'Is it urgent?', 'zh-cn': '是否紧急？' },

  rejectReason: { en: 'What has to change?', 'zh-cn': '需要修改什么？' },

  newAuthorisation: { en: 'A new authorisation', 'zh-cn': '新的授权' },
  whichAuthorisation: { en: 'New, or confirm one?', 'zh-cn': '新的授权，还是确认已有授权？' },
  confirmOa: { en: 'Record the OA confirmation of {id}', 'zh-cn': '登记 {id} 的 OA 确认' },
  quantity: { en: 'How many may use it?', 'zh-cn': '可使用数量？' },
  areas: { en: 'Where may it be used?', 'zh-cn': '区域范围？' },
  from: { en: 'From which day?', 'zh-cn': '生效日期？' },
  to: { en: 'Until which day?', 'zh-cn': '失效日期？' },
  guidance: { en: 'Which guidance goes with it?', 'zh-cn': '产品部的指导意见？' },
  oaId: { en: 'Id of the OA flow', 'zh-cn': 'OA 流程编号' },
  oaSigner: { en: 'Who signed?', 'zh-cn': '签字人？' },
  oaOn: { en: 'Signed on which day?', 'zh-cn': '签字日期？' },
  receiver: { en: 'To whom?', 'zh-cn': '发放给谁？' },
  authorisation: { en: 'By which authorisation?', 'zh-cn': '依据哪个授权？' },
  left: {
    en: '{left} of {all} left · {areas} · until {to}',
    'zh-cn': '余 {left}／{all} · {areas} · 至 {to}',
  },
  howMany: { en: 'How many?', 'zh-cn': '数量？' },
  whichArea: { en: 'Where is it used?', 'zh-cn': '使用区域？' },

  step: { en: 'Which step?', 'zh-cn': '哪个步骤？' },
  verified: { en: 'How did it look there?', 'zh-cn': '验证结果？' },
  verifiedYes: { en: 'As expected', 'zh-cn': '正常' },
  verifiedNo: { en: 'Not as expected', 'zh-cn': '异常' },
  verifiedLater: { en: 'Not known yet', 'zh-cn': '尚不清楚' },
  place: { en: 'Where to?', 'zh-cn': '发布到哪里？' },
  website: { en: 'Website', 'zh-cn': '官网' },
  business: { en: 'Business departments', 'zh-cn': '业务部门' },
  'test-site': { en: 'Test site', 'zh-cn': '测试站点' },
  'external-net': { en: 'External net', 'zh-cn': '外网' },

  incident: { en: 'New, or more of one?', 'zh-cn': '新的事故，还是更新已有事故？' },
  newIncident: { en: 'A new incident', 'zh-cn': '新的事故' },
  incidentName: { en: 'What happened?', 'zh-cn': '发生了什么？' },
  resolved: { en: 'Is it over?', 'zh-cn': '是否已解决？' },
  hotfix: { en: 'Which version fixes it?', 'zh-cn': '由哪个版本修复？' },
  mends: { en: 'Which incident does it fix?', 'zh-cn': '修复哪个事故？' },
  good: { en: 'What went well?', 'zh-cn': '哪些做得好？' },
  improve: { en: 'What is to be improved?', 'zh-cn': '哪些需要改进？' },

  supplyWhich: { en: 'What do you supply? ({release})', 'zh-cn': '补齐哪一项？（{release}）' },
  supplyNothing: {
    en: 'Cannot supply anything to "{release}": nothing is missing now. Look at its dashboard for what comes next.',
    'zh-cn': '“{release}”无需补齐：目前没有缺少的内容。请在发布面板中查看下一步。',
  },
  supplyElsewhere: { en: 'by another command', 'zh-cn': '由其他命令完成' },
  feedbackArea: { en: 'Where is the feedback from?', 'zh-cn': '反馈来自哪个区域？' },
  feedbackText: { en: 'What was heard?', 'zh-cn': '反馈内容？' },
  feedbackTarget: {
    en: 'Which normal release takes it up?',
    'zh-cn': '由哪个正常发布纳入？',
  },

  kind: { en: 'Which kind of release?', 'zh-cn': '哪种发布？' },
  normal: { en: 'Normal', 'zh-cn': '正常发布' },
  normalAbout: {
    en: 'Planned for a natural quarter; goes on the website',
    'zh-cn': '按自然季度计划，在官网发布',
  },
  temporary: { en: 'Temporary', 'zh-cn': '临时发布' },
  temporaryAbout: {
    en: '1 to 10 working days, for a business of its own; by authorisation',
    'zh-cn': '1 至 10 个工作日，针对单独业务，凭授权使用',
  },
  emergency: { en: 'Emergency', 'zh-cn': '紧急发布' },
  emergencyAbout: {
    en: 'At once; iteration builds go to the business departments, by authorisation',
    'zh-cn': '立即进行，迭代版本提交业务部门，凭授权使用',
  },
  process: { en: 'By which process?', 'zh-cn': '按哪个流程？' },
  event: { en: 'What moves the version, from {from}?', 'zh-cn': '从 {from} 按什么事件升级？' },
  version: { en: 'Which version does it lead to?', 'zh-cn': '目标版本号？' },
  leadsTo: { en: 'leads to {version}', 'zh-cn': '升级为 {version}' },
  otherVersion: { en: 'Another version…', 'zh-cn': '其他版本…' },
  external: { en: 'Version that customers know', 'zh-cn': '外部版本号' },
  abbreviation: { en: 'Its abbreviation', 'zh-cn': '外部版本号缩写' },
  person: { en: '{role}: who?', 'zh-cn': '{role}由谁担任？' },
  you: { en: 'you, as Git knows you', 'zh-cn': '您（Git 中的身份）' },
  start: { en: 'On which day does it start?', 'zh-cn': '开始日期？' },
  node: { en: '{node}: on which day?', 'zh-cn': '{node}：哪一天？' },
  proposed: { en: 'proposed', 'zh-cn': '建议' },
  dayAbout: {
    en: '{weekday}, {count} working days from the start',
    'zh-cn': '{weekday}，距开始 {count} 个工作日',
  },
  noData: {
    en: 'No holidays are known for {years}; only Saturdays and Sundays are days off',
    'zh-cn': '没有 {years} 年的节假日数据，仅按周六、周日休息计算',
  },
  noDay: {
    en: 'Cannot read it as a day of the calendar. Write it like 2026-11-02.',
    'zh-cn': '无法解读为日期。请写成 2026-11-02 的形式。',
  },
  noNumber: {
    en: 'Cannot read it as a number. Write digits alone.',
    'zh-cn': '无法解读为数字。请只填写数字。',
  },
  tooEarly: {
    en: 'Cannot take a day before {start}. Choose that day or a later one.',
    'zh-cn': '不能早于 {start}。请选择当天或之后的日期。',
  },
  noSha: {
    en: 'Cannot read it as SHA-256: that has 64 hexadecimal digits.',
    'zh-cn': '无法解读为 SHA-256：应为 64 位十六进制数字。',
  },
  commit: { en: 'Commit the record', 'zh-cn': '提交发布记录' },
} as const satisfies Record<string, Text>;

/** Names of the days of the week, from Sunday. */
export const weekdayTexts: readonly Text[] = [
  { en: 'Sunday', 'zh-cn': '星期日' },
  { en: 'Monday', 'zh-cn': '星期一' },
  { en: 'Tuesday', 'zh-cn': '星期二' },
  { en: 'Wednesday', 'zh-cn': '星期三' },
  { en: 'Thursday', 'zh-cn': '星期四' },
  { en: 'Friday', 'zh-cn': '星期五' },
  { en: 'Saturday', 'zh-cn': '星期六' },
];
