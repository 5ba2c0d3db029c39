// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from './project.mjs';

/**
 * Makes a folder of the cache once. It is filled under another name and renamed when it is
 * complete, so that an interrupted install never looks like a finished one.
 * @param {string} name
 * @param {(dir: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder
 */
export async function cached(name, fill) {
  const dir = join(cacheDir, name);
  if (existsSync(dir)) return dir;
  await removeAbandoned(name);
  const part = join(cacheDir, `${name}.part-${process.pid}`);
  await mkdir(part, { recursive: true });
  // A package.json of its own keeps npm from installing into the project.
  await writeFile(join(part, 'package.json'), '{ "private": true }\n');
  try {
    await fill(part);
    await rename(part, dir);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    // Another process may have been faster; its folder is as good.
    if (!existsSync(dir)) throw error;
  }
  return dir;
}

/** @param {string} name */
async function removeAbandoned(name) {
  const prefix = `${name}.part-`;
  for (const entry of await readdir(cacheDir).catch(() => /** @type {string[]} */ ([]))) {
    if (!entry.startsWith(prefix) || isRunning(Number(entry.slice(prefix.length)))) continue;
    await rm(join(cacheDir, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
