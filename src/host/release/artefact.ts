import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';

/** Large enough that reading takes longer than asking for it. */
const pieceSize = 1 << 20;

/**
 * SHA-256 of a file, 64 hexadecimal digits in lower case. The file is read piece by piece, so that an image of many
 * gigabytes takes no memory.
 * @param path as the system writes it
 * @param signal gives up; the result is a refusal then
 */
export async function fingerprintOfFile(
  path: string,
  signal?: AbortSignal,
): Promise<Result<string>> {
  try {
    if (!(await stat(path)).isFile()) return failure(message(noFile, { path }));
    const hash = createHash('sha256');
    const options = { highWaterMark: pieceSize, ...(signal && { signal }) };
    for await (const piece of createReadStream(path, options)) hash.update(piece as Buffer);
    return success(hash.digest('hex'));
  } catch (error) {
    if (signal?.aborted) return failure(message(cancelled, { path }));
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failure(message(unreadable, { path, code }));
  }
}

const noFile: Text = {
  en: 'Cannot take the SHA-256 of "{path}": it is no file. Name the artefact itself.',
  'zh-cn': '无法计算“{path}”的 SHA-256：它不是文件。请指定制品文件本身。',
};
const cancelled: Text = {
  en: 'Cannot take the SHA-256 of "{path}": it was cancelled. Start again.',
  'zh-cn': '无法计算“{path}”的 SHA-256：操作已取消。请重新开始。',
};
const unreadable: Text = {
  en: 'Cannot take the SHA-256 of "{path}": it cannot be read ({code}). Check the path and the rights to read it.',
  'zh-cn': '无法计算“{path}”的 SHA-256：文件无法读取（{code}）。请检查路径和读取权限。',
};
