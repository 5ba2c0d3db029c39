import type { Text } from '../core/text/language';

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is nothing at this path', 'zh-cn': '该路径下没有任何文件' },
  ENOTDIR: { en: 'a part of the path is no folder', 'zh-cn': '路径中有一部分不是文件夹' },
  EISDIR: { en: 'it is a folder', 'zh-cn': '它是文件夹' },
  EACCES: { en: 'it may not be read', 'zh-cn': '没有读取权限' },
  EPERM: { en: 'it may not be read', 'zh-cn': '没有读取权限' },
  ELOOP: { en: 'its symbolic links lead in a circle', 'zh-cn': '符号链接形成了循环' },
};

/** Why the file system did not give a file, as a person would say it. */
export function reasonOfFileError(error: unknown): Text | string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
