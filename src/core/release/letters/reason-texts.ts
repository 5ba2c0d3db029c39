import type { Text } from '../../text/language';
import type { reasonIds } from './types';

export const reasonTexts: Readonly<Record<(typeof reasonIds)[number], Text>> = {
  unknown: {
    en: 'No build and no authorisation names the SHA-256 {sha256}. Ask the product department where the artefact is from.',
    'zh-cn': '没有任何版本或授权登记过 SHA-256 {sha256}。请向产品部核实该制品的来源。',
  },
  changed: {
    en: 'Its SHA-256 is {sha256}, and {build} has {expected}: the artefact was changed after it was authorised, or is another one. Get it again from who handed it out.',
    'zh-cn':
      '制品的 SHA-256 为 {sha256}，而 {build} 登记的是 {expected}：该制品在授权后被改动过，或并非同一制品。请向发放方重新获取。',
  },
  'no-fingerprint': {
    en: 'Nothing says which SHA-256 {build} has, so that nobody can tell whether this is it. Record it with Authorise Use.',
    'zh-cn': '未登记 {build} 的 SHA-256，无法确认是否为同一制品。请通过“授权使用”登记。',
  },
  unauthorised: {
    en: 'Nobody authorised the use of {build}, which a temporary or emergency release needs. Ask the product department for an authorisation.',
    'zh-cn': '{build} 尚未授权使用，临时版本和紧急版本须先取得授权。请向产品部申请授权。',
  },
  'not-in-repository': {
    en: '{build} is not in the repository: its entry was not approved. Wait until it is.',
    'zh-cn': '{build} 尚未入库：入库审批未通过。请等待入库后再使用。',
  },
  'no-oa': {
    en: 'The authorisation {id} has no OA confirmation on {today}. Nobody may use or pass on the build before it.',
    'zh-cn': '截至 {today}，授权 {id} 未完成 OA 确认。在此之前，任何人不得使用或传播该版本。',
  },
  incomplete: {
    en: 'The authorisation {id} lacks {what}. Have it completed; quantity, areas, validity and guidance are all needed.',
    'zh-cn': '授权 {id} 缺少{what}。请补全：数量、区域、有效时间和指导意见缺一不可。',
  },
  'too-early': {
    en: 'The authorisation {id} holds from {from}; it is {today}. Wait until then.',
    'zh-cn': '授权 {id} 自 {from} 起生效，当前为 {today}。请等待生效后再使用。',
  },
  expired: {
    en: 'The authorisation {id} held until {to}; it is {today}. Ask the product department for a new one.',
    'zh-cn': '授权 {id} 已于 {to} 到期，当前为 {today}。请向产品部重新申请授权。',
  },
  elsewhere: {
    en: 'The authorisation {id} holds for {areas}, and not for {area}. Ask the product department for one that does.',
    'zh-cn': '授权 {id} 适用于 {areas}，不适用于 {area}。请向产品部申请该区域的授权。',
  },
  'too-many': {
    en: 'The authorisation {id} leaves {left} of {all}, which is less than {quantity}. Use fewer, or ask the product department for more.',
    'zh-cn':
      '授权 {id} 共 {all} 套，剩余 {left} 套，不足 {quantity} 套。请减少数量，或向产品部申请追加。',
  },
  unclear: {
    en: 'How many the authorisation {id} leaves is unclear: what was handed out to {to} states no quantity. Have the record completed.',
    'zh-cn': '授权 {id} 的剩余数量不明：向 {to} 发放时未登记数量。请补全发布记录。',
  },
  differs: {
    en: 'The letter and the record of the release {release} differ about {what} of the authorisation {id}: the letter was changed, or is older. Go by the record, or ask who handed it out for the letter as it is now.',
    'zh-cn':
      '授权书与发布“{release}”的记录在授权 {id} 的{what}上不一致：授权书被改动过或已过时。请以发布记录为准，或向发放方索取最新的授权书。',
  },
  withdrawn: {
    en: 'The record of the release {release} has no authorisation {id}: the letter is not genuine, or the authorisation was taken back. Ask the product department.',
    'zh-cn':
      '发布“{release}”的记录中没有授权 {id}：授权书并非真实签发，或授权已撤回。请向产品部核实。',
  },
};

/** In place of `not-in-repository`, where a letter alone is asked. */
export const enteredLater: Text = {
  en: 'When the letter was written, {build} was not in the repository. Ask who handed it out for the letter as it is now.',
  'zh-cn': '生成授权书时，{build} 尚未入库。请向发放方索取最新的授权书。',
};

export const noteTexts = {
  free: {
    en: '{build} is of a normal release, which needs no authorisation.',
    'zh-cn': '{build} 属于正常发布，无需授权。',
  },
  limits: {
    en: 'The authorisation {id} is for {quantity} in {areas}, from {from} to {to}, both days included.',
    'zh-cn': '授权 {id}：{quantity} 套，区域 {areas}，有效期 {from} 至 {to}（含首尾两日）。',
  },
  left: { en: '{left} of them are not handed out yet.', 'zh-cn': '其中 {left} 套尚未发放。' },
  leftUnknown: {
    en: 'How many of them were handed out is not known here: only the release record says it.',
    'zh-cn': '此处无法得知已发放数量，以发布记录为准。',
  },
  guidance: { en: 'Guidance: {guidance}', 'zh-cn': '指导意见：{guidance}' },
  askArea: {
    en: 'Nobody said where it is to be used; the areas above are the only ones.',
    'zh-cn': '未说明使用区域；仅限上述区域使用。',
  },
} as const satisfies Record<string, Text>;
