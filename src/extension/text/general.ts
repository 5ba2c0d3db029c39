import type { Text } from '../../core/text/language';

/** Texts that more than one feature uses. */
export const generalTexts = {
  internalError: {
    en: 'Cannot finish: something went wrong inside Stemma. See the log.',
    'zh-cn': '无法完成：Stemma 内部出错。请查看日志。',
  },
  showLog: { en: 'Show Log', 'zh-cn': '显示日志' },
  deleteLock: { en: 'Delete Lock…', 'zh-cn': '删除锁文件…' },
  deleteLockAsk: {
    en: 'Delete the lock that a Git process has left behind?',
    'zh-cn': '删除 Git 进程遗留的锁文件？',
  },
  deleteLockDetail: {
    en: '{path}\n\nWhere a Git process is at work after all, such as one on another machine that shares this folder, deleting it can damage the repository.',
    'zh-cn':
      '{path}\n\n如果实际上仍有 Git 进程在运行（例如另一台共用此文件夹的机器），删除可能损坏仓库。',
  },
  deleteLockYes: { en: 'Delete', 'zh-cn': '删除' },
  lockDeleted: {
    en: 'The lock is deleted. Try again what was refused.',
    'zh-cn': '锁文件已删除。请重试刚才的操作。',
  },
  noFolder: {
    en: 'Cannot go on: no folder is open. Open the folder of a repository first.',
    'zh-cn': '无法继续：没有打开文件夹。请先打开仓库所在的文件夹。',
  },
} as const satisfies Record<string, Text>;
