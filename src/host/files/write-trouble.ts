import type { Text } from '../../core/text/language';

const noRoom: Text = { en: 'there is no room left on the disk', 'zh-cn': '磁盘空间不足' };
const notAllowed: Text = { en: 'it may not be changed', 'zh-cn': '没有写入权限' };

/** By the codes of errno(3). */
const reasons: Readonly<Record<string, Text>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: { en: 'the file would be larger than is allowed here', 'zh-cn': '文件大小超出此处的限制' },
  EROFS: { en: 'the disk is read-only', 'zh-cn': '磁盘为只读' },
  EACCES: notAllowed,
  EPERM: notAllowed,
};

/** Why the file system did not take a change, as a person would say it. */
export function whyNotWritten(error: unknown): Text | string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
