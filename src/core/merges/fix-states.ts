import type { Text } from '../text/language';
import type { FixState } from './types';

/** What each state is called. */
export const fixStates: Readonly<Record<FixState, Text>> = {
  merged: { en: 'merged', 'zh-cn': '已合并' },
  'same-patch': { en: 'same patch as', 'zh-cn': '改动相同：' },
  picked: { en: 'cherry-picked as', 'zh-cn': '已拣选为' },
  exempt: { en: 'exempt', 'zh-cn': '已豁免' },
  reverted: { en: 'taken back', 'zh-cn': '已撤回' },
  missing: { en: 'missing', 'zh-cn': '缺少' },
  unknown: { en: 'unknown', 'zh-cn': '未知' },
};
