// @ts-check
import { join } from 'node:path';
import { root } from './project.mjs';
import { mustRun } from './run.mjs';

/** Bundles the extension and the CLI as they are shipped. */
export async function build() {
  await mustRun(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
}
