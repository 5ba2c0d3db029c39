// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The root of the project. Looked for upwards: the harness also runs as compiled copies
 * below out/, which may hold a package.json too.
 */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** What is fetched once and kept: editors, a browser. Not tracked. */
export const cacheDir = join(root, '.vscode-test');

/**
 * @param {string} dir
 * @returns {string}
 */
function findRoot(dir) {
  if (existsSync(join(dir, 'package-lock.json'))) return dir;
  const parent = dirname(dir);
  if (parent === dir) throw new Error('Cannot find package-lock.json above the harness.');
  return findRoot(parent);
}
