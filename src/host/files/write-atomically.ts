import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it holds either the old bytes or the new ones at every moment: a new file beside
 * it, flushed to the disk, takes its place. Mode and, where the system lets us, owner stay.
 * @param path real place of the file, never a symbolic link
 * @param mode permissions that the file gets, instead of those that it had
 * @throws the file system's error; the file is then as it was
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  mode?: number,
): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  const temporary = temporaryFor(path);
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx', before?.mode ?? 0o666);
  try {
    try {
      await handle.writeFile(bytes);
      if (before) await keepModeAndOwner(handle, before);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** The file that `writeAtomically` writes first; a killed process may leave it behind. */
export function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.stemma-tmp`);
}

async function keepModeAndOwner(
  handle: FileHandle,
  before: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== before.uid || own.gid !== before.gid) {
    // Only root may give files away; for anybody else the file changes hands, as with an editor.
    await handle.chown(before.uid, before.gid).catch(() => undefined);
  }
  await handle.chmod(before.mode & 0o7777);
}

/** Makes the new name itself durable; not every system can flush a folder. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
