// @ts-check
import { join } from 'node:path';
import { makeSample } from '../fixtures/sample/make-sample.mjs';
import { editions } from './editions.mjs';
import { root } from './project.mjs';
import { collectResult, sum } from './results.mjs';
import { withTempFolder } from './temp-folder.mjs';

/**
 * Runs test/suite in the desktop VS Code, which @vscode/test-electron downloads.
 * @param {string} version of VS Code
 * @param {string | undefined} [grep]
 */
export async function runDesktopSuite(version, grep) {
  const { runTests } = await import('@vscode/test-electron');
  return collectResult((file) =>
    withTempFolder(async (dir) => {
      const folder = await makeSample(join(dir, 'sample'));
      return runTests({
        version,
        extensionDevelopmentPath: root,
        extensionTestsPath: join(root, 'out', 'test', 'suite', 'index'),
        extensionTestsEnv: {
          STEMMA_RESULTS: file,
          ...(grep === undefined ? {} : { STEMMA_GREP: grep }),
        },
        launchArgs: [
          folder,
          '--disable-extensions',
          '--disable-workspace-trust',
          '--skip-welcome',
          ...['--user-data-dir', join(dir, 'user-data')],
        ],
      }).catch((/** @type {unknown} */ error) => {
        console.error(error instanceof Error ? error.message : error);
        return 1;
      });
    }),
  );
}

if (process.argv[1]?.endsWith('desktop.mjs')) {
  const results = [];
  for (const { vscode } of Object.values(editions)) results.push(await runDesktopSuite(vscode));
  const { passed, failed } = sum(results);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
