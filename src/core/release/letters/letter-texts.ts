import type { Text } from '../../text/language';
import type { ReleaseKind } from '../types';

export const titles: Readonly<Record<ReleaseKind, Text>> = {
  normal: { en: 'Authorisation to use a build', 'zh-cn': '版本使用授权书' },
  temporary: { en: 'Authorisation to use a temporary build', 'zh-cn': '临时版本使用授权书' },
  emergency: { en: 'Authorisation to use an emergency build', 'zh-cn': '紧急版本使用授权书' },
};

export const letterTexts = {
  scope: { en: 'What may be used', 'zh-cn': '授权范围' },
  limits: { en: 'Limits', 'zh-cn': '使用限制' },
  guidance: { en: 'Guidance of the product department', 'zh-cn': '产品部指导意见' },
  confirmation: { en: 'Confirmation', 'zh-cn': '确认信息' },
  check: { en: 'Check an artefact', 'zh-cn': '核对制品' },
  machine: { en: 'For programs', 'zh-cn': '供程序读取' },
  release: { en: 'Release', 'zh-cn': '发布' },
  version: { en: 'Version (internal)', 'zh-cn': '内部版本号' },
  external: { en: 'Version (external)', 'zh-cn': '外部版本号' },
  build: { en: 'Build', 'zh-cn': '授权版本' },
  artefact: { en: 'Artefact', 'zh-cn': '制品' },
  sha256: { en: 'SHA-256', 'zh-cn': 'SHA-256' },
  authorisation: { en: 'Authorisation', 'zh-cn': '授权编号' },
  quantity: { en: 'Quantity', 'zh-cn': '可使用数量' },
  areas: { en: 'Areas', 'zh-cn': '区域范围' },
  validity: { en: 'Valid', 'zh-cn': '有效时间' },
  oa: { en: 'OA confirmation', 'zh-cn': 'OA 确认' },
  entered: { en: 'In the repository', 'zh-cn': '入库' },
  by: { en: 'Authorised by', 'zh-cn': '授权人' },
  none: { en: 'none', 'zh-cn': '无' },
  days: { en: '{from} to {to}, both days included', 'zh-cn': '{from} 至 {to}（含首尾两日）' },
  oaOf: { en: '{id}, signed by {signer} on {on}', 'zh-cn': '{id}，{signer} 于 {on} 签字' },
  entry: { en: '{by}, {at}', 'zh-cn': '{by}，{at}' },
  rule: {
    en: 'It may be used within all of these limits, and only the artefact that has this SHA-256. Who passes it on passes on this letter with it.',
    'zh-cn':
      '仅可在全部限制范围内使用，且仅限 SHA-256 与此一致的制品。传播该版本时须附上本授权书。',
  },
  unconfirmed: {
    en: 'Not usable yet: the OA confirmation is missing. Nobody may use or pass on this build before it.',
    'zh-cn': '尚不可使用：未完成 OA 确认。在此之前，任何人不得使用或传播该版本。',
  },
  notEntered: {
    en: 'Not usable yet: the build is not in the repository.',
    'zh-cn': '尚不可使用：该版本尚未入库。',
  },
  incomplete: {
    en: 'Not usable: the authorisation lacks {what}.',
    'zh-cn': '不可使用：授权缺少{what}。',
  },
  noFingerprint: {
    en: 'Nobody can check an artefact against it: the SHA-256 is missing.',
    'zh-cn': '无法核对制品：缺少 SHA-256。',
  },
  checkWith: { en: 'With Stemma:', 'zh-cn': '使用 Stemma：' },
  checkByHand: {
    en: 'By hand, compare the SHA-256 of the artefact with the one above (Windows, Linux, macOS):',
    'zh-cn': '手工核对：计算制品的 SHA-256 并与上文比对（Windows、Linux、macOS）：',
  },
} as const satisfies Record<string, Text>;

/** Commands that check an artefact, the same in all languages. */
export const checkCommands = {
  stemma: ['stemma release verify FILE --letter LETTER'],
  byHand: ['certutil -hashfile FILE SHA256', 'sha256sum FILE', 'shasum -a 256 FILE'],
};
