// @ts-check
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

/**
 * Compiles sources and tests to out/. What is left there of deleted sources goes first: a
 * test that no longer exists must not run.
 * @returns {Promise<number>} exit code of the compiler
 */
export async function compile() {
  await removeOrphans();
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return run(process.execPath, [tsc, '-p', root], { cwd: root });
}

async function removeOrphans() {
  const out = join(root, 'out');
  const files = await readdir(out, { recursive: true }).catch(() => /** @type {string[]} */ ([]));
  for (const file of files) {
    const stem = /^(.+)\.([cm]?)js(\.map)?$/.exec(file);
    if (!stem) continue;
    const sources = [`${stem[1]}.${stem[2]}ts`, `${stem[1]}.${stem[2]}js`];
    if (sources.some((source) => existsSync(join(root, source)))) continue;
    await rm(join(out, file), { force: true });
  }
}

if (process.argv[1]?.endsWith('compile.mjs')) process.exitCode = await compile();
