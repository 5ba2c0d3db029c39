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
  untrusted: {
    en: 'Cannot use Git: this folder is in Restricted Mode. Trust it first (Workspaces: Manage Workspace Trust).',
    'zh-cn': '无法使用 Git：此文件夹处于受限模式。请先信任它（工作区：管理工作区信任）。',
  },
  noGit: {
    en: 'Cannot use Git: it was not found on this machine. Install it from https://git-scm.com and refresh.',
    'zh-cn': '无法使用 Git：这台计算机上找不到它。请从 https://git-scm.com 安装，然后刷新。',
  },
  noRepository: {
    en: 'Cannot use Git: "{folder}" is not in a Git repository. Run `git init` there first.',
    'zh-cn': '无法使用 Git：“{folder}”不在 Git 仓库中。请先在该处运行 `git init`。',
  },
} as const satisfies Record<string, Text>;
