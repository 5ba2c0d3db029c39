// @ts-check
import { join } from 'node:path';
import { format } from 'node:util';
import { makeSample } from '../fixtures/sample/make-sample.mjs';
import { launchBrowser } from './browser.mjs';
import { root } from './project.mjs';
import { collectResult } from './results.mjs';
import { withTempFolder } from './temp-folder.mjs';
import { startServer } from './vscode-server.mjs';

const suiteTimeoutMs = 180_000;

/** The server does without its native modules, and says so at length. */
const harmless = /Could not locate the bindings file/;

/**
 * Runs test/suite inside the extension host of an edition, on the sample repository.
 * @param {import('./editions.mjs').Edition} edition
 * @param {string | undefined} grep
 */
export function runSuite(edition, grep) {
  return collectResult((file) =>
    withTempFolder(async (dir) => {
      const folder = await makeSample(join(dir, 'sample'));
      const env = { STEMMA_RESULTS: file, ...(grep === undefined ? {} : { STEMMA_GREP: grep }) };
      const server = await startServer({ edition, env });
      try {
        const payload = [
          ['extensionDevelopmentPath', server.remoteUri(root)],
          ['extensionTestsPath', server.remoteUri(join(root, 'out', 'test', 'suite', 'index'))],
          ['skipWelcome', 'true'],
        ];
        return await openUntilExit(server.url(folder, /** @type {[string, string][]} */ (payload)));
      } finally {
        await server.stop();
      }
    }),
  );
}

/**
 * The suite's console and its end come through two functions that VS Code looks for.
 * @param {string} url
 * @returns {Promise<number>} exit code
 */
async function openUntilExit(url) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
        const text = format(...args);
        if (!harmless.test(text)) console.log(text);
      },
    );
    /** @type {Promise<number>} */
    const ended = new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`Cannot wait longer for the suite: ${suiteTimeoutMs / 1000} s.`)),
        suiteTimeoutMs,
      );
      const exit = (/** @type {number} */ code) => {
        clearTimeout(timer);
        resolve(code);
      };
      void page.exposeFunction('codeAutomationExit', exit);
      page.once('crash', () => exit(1));
    });
    await page.goto(url);
    return await ended;
  } finally {
    await browser.close();
  }
}
