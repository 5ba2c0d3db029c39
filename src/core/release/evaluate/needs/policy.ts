import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';

const texts = {
  told: {
    en: 'No policy file says which version scheme holds, so nothing links versions to risk.',
    'zh-cn': '没有规范文件规定版本方案，版本号与客户面临的风险无从对应。',
  },
  how: {
    en: 'Use "Choose Naming Policy", and name the scheme under `version`.',
    'zh-cn': '请使用“选择命名规范”，并在 `version` 处写明方案。',
  },
} as const satisfies Record<string, Text>;

/** A policy file says which scheme holds (P25). */
export const policy: Check<'policy'> = (_need, { snapshot: { policy: found } }) => {
  const names = found.scheme !== undefined || found.units.some(({ scheme }) => scheme);
  if (found.origin === 'file' && names) return [];
  return [{ told: message(texts.told), how: message(texts.how), path: ['version'] }];
};
