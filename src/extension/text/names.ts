import type { Text } from '../../core/text/language';

/** Texts of names of files and folders, and of the folder layout. */
export const nameTexts = {
  renameTitle: { en: 'Rename {name}', 'zh-cn': '重命名 {name}' },
  layoutTitle: { en: 'Create Folder Layout', 'zh-cn': '创建目录布局' },
  layoutPlace: {
    en: 'The first folder like {glob}, from the root of the repository',
    'zh-cn': '第一个形如 {glob} 的文件夹（从仓库根目录起）',
  },
  noPath: {
    en: 'Cannot rename: no file or folder is chosen. Open the file, or take the command in the explorer.',
    'zh-cn': '无法重命名：没有选中文件或文件夹。请打开该文件，或在资源管理器中使用此命令。',
  },
  outside: {
    en: 'Cannot rename "{path}": it is in no repository of this workspace. Open its folder.',
    'zh-cn': '无法重命名“{path}”：它不在此工作区的仓库中。请打开它所在的文件夹。',
  },
  inFolder: { en: '{path}: {message}', 'zh-cn': '{path}：{message}' },
} as const satisfies Record<string, Text>;
