import { open } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import { kindsOfNamedPath } from '../core/manifest/kinds';
import { readManifestOfKinds } from '../core/manifest/read-manifest';
import type { ManifestKind } from '../core/manifest/types';
import type { ManifestFile } from '../core/snapshot/types';
import { decodeText } from '../core/text/decode';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { fingerprint } from '../host/fingerprint';
import { loadParsers } from '../host/lazy';
import { mostBytes } from '../host/read/manifest-paths';
import { customKindOf } from './custom-kind';
import { reasonOfFileError } from './file-error';
import { texts as common } from './text';

const texts = {
  unknownKind: {
    en: 'Cannot look for versions in "{path}": its name is that of no manifest that is known (docs/manifests.md lists them). Check the name, or say in "slots" of stemma.jsonc where its version stands.',
    'zh-cn':
      '无法在“{path}”中查找版本号：按文件名看，它不是已知的清单文件（见 docs/manifests.md）。请检查文件名，或在 stemma.jsonc 的“slots”中写明版本号的位置。',
  },
  notAFile: {
    en: 'Cannot read "{path}": it is neither a file nor a folder. Name a manifest or a folder.',
    'zh-cn': '无法读取“{path}”：它既不是文件也不是文件夹。请指定清单文件或文件夹。',
  },
  tooLarge: {
    en: 'Cannot read "{path}": it has {size} bytes, and at most {limit} are read. A manifest is smaller.',
    'zh-cn': '无法读取“{path}”：大小为 {size} 字节，最多读取 {limit} 字节。清单文件不会这么大。',
  },
  noText: { en: 'Cannot read "{path}". {reason}', 'zh-cn': '无法读取“{path}”。{reason}' },
} as const satisfies Record<string, Text>;

/**
 * Reads a file that a person named as a manifest, wherever it is; in a repository also what its policy says of it.
 *
 * @param path as it was named, relative to `cwd` or absolute; also the path of what is read, with `/`
 */
export async function readNamedFile(cwd: string, path: string): Promise<Result<ManifestFile>> {
  const shown = posix.normalize(path.replaceAll(sep, '/'));
  const custom = await customKindOf(resolve(cwd, path));
  const kinds = [...kindsOfNamedPath(shown), ...(custom ? [custom] : [])];
  if (kinds.length === 0) return failure(unknownKind(path));
  const bytes = await readBytes(resolve(cwd, path), path, kinds);
  if (!bytes.ok) return bytes;
  const content = decodeText(bytes.value);
  if (!content.ok) return failure(message(texts.noText, { path, reason: content.reason }));
  const source = {
    path: shown,
    content: content.value,
    fingerprint: fingerprint(bytes.value),
  };
  const file = readManifestOfKinds(source, kinds, await loadParsers());
  return success(file ?? { ...source, kind: kinds[0]?.id ?? '', slots: [], problems: [] });
}

function unknownKind(path: string): ReturnType<typeof message> {
  return message(texts.unknownKind, { path });
}

async function readBytes(
  place: string,
  path: string,
  kinds: readonly ManifestKind[],
): Promise<Result<Uint8Array>> {
  const limit = mostBytes(kinds);
  try {
    const handle = await open(place, 'r');
    try {
      const { size } = await handle.stat();
      if (size > limit) return failure(message(texts.tooLarge, { path, size, limit }));
      return success(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = reasonOfFileError(error);
    return failure(message(common.unreadableFile, { value: path, reason }));
  }
}

/** Why a path that is neither a file nor a folder is not read. */
export function neitherFileNorFolder(path: string): ReturnType<typeof message> {
  return message(texts.notAFile, { path });
}
