import type { Text } from '../../core/text/language';

/** Texts that more than one feature uses. */
export const generalTexts = {
  internalError: {
    en: 'Cannot finish: something went wrong inside Stemma. See the log.',
    'zh-cn': '无法完成：Stemma 内部出错。请查看日志。',
  },
  showLog: { en: 'Show Log', 'zh-cn': '显示日志' },
  noFolder: {
    en: 'Cannot go on: no folder is open. Open the folder of a repository first.',
    'zh-cn': '无法继续：没有打开文件夹。请先打开仓库所在的文件夹。',
  },
} as const satisfies Record<string, Text>;
