import type { Text } from '../../text/language';

export const whats = {
  quantity: { en: 'how many may use it', 'zh-cn': '可使用数量' },
  areas: { en: 'where it may be used', 'zh-cn': '区域范围' },
  validity: { en: 'from when and until when it may be used', 'zh-cn': '有效时间' },
  oaId: { en: 'the id of the OA flow', 'zh-cn': 'OA 流程编号' },
  oaSigner: { en: 'who signed in the OA flow', 'zh-cn': 'OA 签字人' },
} as const satisfies Record<string, Text>;
export const title: Text = {
  en: 'Authorise the use of {build}: {quantity} in {areas}, {from} to {to}',
  'zh-cn': '授权使用 {build}：{quantity} 套，区域 {areas}，有效期 {from} 至 {to}',
};
export const confirmTitle: Text = {
  en: 'Confirm the authorisation {id} by {oa}',
  'zh-cn': '以 {oa} 确认授权 {id}',
};
export const lacks: Text = {
  en: 'Cannot authorise the use: nobody said {what}. Quantity, areas and validity are all needed.',
  'zh-cn': '无法授权使用：缺少{what}。数量、区域、有效时间缺一不可。',
};
export const passed: Text = {
  en: 'Cannot authorise the use until {to}: today is {today}. Choose a later day.',
  'zh-cn': '无法授权使用至 {to}：今天是 {today}。请选择更晚的日期。',
};
export const taken: Text = {
  en: 'Cannot record the authorisation "{id}": there is one of this id. Confirm that one, or leave the id out.',
  'zh-cn': '无法记录授权“{id}”：该编号已存在。请确认该授权，或不填编号。',
};
export const twice: Text = {
  en: 'Cannot confirm the authorisation "{id}" again: its OA confirmation is recorded. Record a new authorisation instead.',
  'zh-cn': '无法再次确认授权“{id}”：OA 确认已记录。请另行记录新的授权。',
};
export const notUsable: Text = {
  en: 'Nobody may use or pass on the build before the OA confirmation of {id} is recorded.',
  'zh-cn': '在记录 {id} 的 OA 确认之前，任何人不得使用或传播该版本。',
};
export const noArtefact: Text = {
  en: 'The authorisation {id} names no SHA-256, so that nobody can check an artefact against it.',
  'zh-cn': '授权 {id} 没有 SHA-256，无法据此核对制品。',
};
export const notNeeded: Text = {
  en: 'A normal release is free to be used and needs no authorisation.',
  'zh-cn': '正常发布的版本无需使用授权。',
};
