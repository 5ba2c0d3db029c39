import type { Text } from '../../../text/language';
import { message, type Message } from '../../../text/message';
import type { RecordPath } from '../../record/types';

/** What to do where a person writes a value into the record. */
export function writeInto(path: RecordPath): Message {
  return message(texts.supply, { field: path.join('.') });
}

/** What to do where a command of its own supplies what is missing. */
export function byCommand(command: Text): Message {
  return message(texts.command, { command });
}

const texts = {
  supply: {
    en: 'Record it with "Supply What Is Missing…", or write `{field}`.',
    'zh-cn': '请用“补齐缺少的内容…”登记，或填写 `{field}`。',
  },
  command: { en: 'Use "{command}".', 'zh-cn': '请使用“{command}”。' },
} as const satisfies Record<string, Text>;

/** The commands that supply what is missing, as the editor calls them. */
export const commands = {
  submitBuild: { en: 'Submit Build for Test…', 'zh-cn': '提交构建转测…' },
  recordReport: { en: 'Record Test Report…', 'zh-cn': '登记测试报告…' },
  recordDefect: { en: 'Record Defect…', 'zh-cn': '登记缺陷…' },
  requestApproval: { en: 'Request Approval…', 'zh-cn': '申请入库审批…' },
  approve: { en: 'Approve Release…', 'zh-cn': '批准发布…' },
  enter: { en: 'Take into Repository…', 'zh-cn': '入库…' },
  tag: { en: 'Tag Release…', 'zh-cn': '为发布打标签…' },
  authorise: { en: 'Authorise Use…', 'zh-cn': '授权使用…' },
  deploy: { en: 'Record Rollout Step…', 'zh-cn': '登记部署步骤…' },
  publish: { en: 'Release…', 'zh-cn': '正式发布…' },
  announce: { en: 'Announce Release…', 'zh-cn': '发布通知…' },
  notes: { en: 'Release Notes…', 'zh-cn': '发布说明…' },
  close: { en: 'Close Release with Retro…', 'zh-cn': '复盘并关闭发布…' },
} as const satisfies Record<string, Text>;
