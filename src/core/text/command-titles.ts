import type { Text } from './language';

/**
 * Titles of commands as the menus of the editor show them: what is missing in a release is supplied by them, and says
 * so to readers of the command line too. `package.nls*.json` has the same titles; a test compares them.
 */
export const commandTitles = {
  startRelease: { en: 'Start Release…', 'zh-cn': '启动发布…' },
  showRelease: { en: 'Show Release Dashboard', 'zh-cn': '显示发布面板' },
  openReleaseRecord: { en: 'Open Release Record', 'zh-cn': '打开发布记录' },
  supplyMissing: { en: 'Supply What Is Missing…', 'zh-cn': '补齐缺少的内容…' },
  submitBuild: { en: 'Submit Build for Test…', 'zh-cn': '提交构建转测…' },
  recordReport: { en: 'Record Test Report…', 'zh-cn': '登记测试报告…' },
  recordDefect: { en: 'Record Defect…', 'zh-cn': '登记缺陷…' },
  requestApproval: { en: 'Request Approval…', 'zh-cn': '申请入库审批…' },
  approveRelease: { en: 'Approve Release…', 'zh-cn': '批准发布…' },
  rejectRelease: { en: 'Reject Release…', 'zh-cn': '驳回发布…' },
  enterRepository: { en: 'Take into Repository…', 'zh-cn': '入库…' },
  tagRelease: { en: 'Tag Release…', 'zh-cn': '为发布打标签…' },
  authoriseUse: { en: 'Authorise Use…', 'zh-cn': '授权使用…' },
  handOut: { en: 'Hand Out Build…', 'zh-cn': '发放构建…' },
  deployRelease: { en: 'Record Rollout Step…', 'zh-cn': '登记部署步骤…' },
  publishRelease: { en: 'Release…', 'zh-cn': '正式发布…' },
  announceRelease: { en: 'Announce Release…', 'zh-cn': '发布通知…' },
  releaseNotes: { en: 'Release Notes…', 'zh-cn': '发布说明…' },
  recordIncident: { en: 'Record Incident…', 'zh-cn': '登记事故…' },
  closeRelease: { en: 'Close Release with Retro…', 'zh-cn': '复盘并关闭发布…' },
  findVersion: { en: 'Find Version…', 'zh-cn': '查找版本…' },
  mergeForward: { en: 'Bring Fix Forward…', 'zh-cn': '把修复合入后续发布线…' },
  choosePolicy: { en: 'Choose Naming Policy', 'zh-cn': '选择命名规范' },
} as const satisfies Record<string, Text>;

export type TitledCommand = keyof typeof commandTitles;

/** The title of a command above what it asks: without the dots that say that it asks first. */
export function titleOfCommand(command: TitledCommand): Text {
  const { en, 'zh-cn': chinese } = commandTitles[command];
  return { en: withoutDots(en), 'zh-cn': withoutDots(chinese) };
}

function withoutDots(title: string): string {
  return title.endsWith('…') ? title.slice(0, -1) : title;
}
