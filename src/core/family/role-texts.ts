import type { Text } from '../text/language';
import type { NameRole } from './types';

/** What a name is in its family, in the words of a legend. */
export const roleTexts: Readonly<Record<NameRole, Text>> = {
  release: { en: 'release', 'zh-cn': '发布版本' },
  stage: { en: 'stage', 'zh-cn': '阶段版本' },
  customer: { en: 'customer version', 'zh-cn': '客户版本' },
  patch: { en: 'hot patch', 'zh-cn': '热补丁' },
  baseline: { en: 'baseline', 'zh-cn': '基线' },
  branch: { en: 'branch', 'zh-cn': '分支' },
  main: { en: 'main branch', 'zh-cn': '主分支' },
};
