// @ts-check
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lends a new temporary folder, and removes it afterwards whatever happened.
 * @template T
 * @param {(dir: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withTempFolder(use) {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'stemma-')));
  try {
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}
