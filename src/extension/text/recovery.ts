import type { Text } from '../../core/text/language';

/** Texts about a change that was interrupted. */
export const recoveryTexts = {
  halfDone: {
    en: '“{title}” was interrupted and is half done. Roll it back to what was there before?',
    'zh-cn': '“{title}”被中断，只完成了一部分。要恢复到原来的状态吗？',
  },
  rollBack: { en: 'Roll Back', 'zh-cn': '恢复' },
} as const satisfies Record<string, Text>;
