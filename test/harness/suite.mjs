// @ts-check
import { join } from 'node:path';
import { format } from 'node:util';
import { makeSample } from '../fixtures/sample/make-sample.mjs';
import { launchBrowser } from './browser.mjs';
import { root } from './project.mjs';
import { collectResult } from './results.mjs';
import { withTempFolder } from './temp-folder.mjs';
import { startServer } from './vscode-server.mjs';

const suiteTimeoutMs = 300_000;

/** What test/suite/index.ts says first. */
const suiteStarts = 'Running the suite';

/** The editor itself, on the native modules and the marketplace that it does without. */
const harmless =
  /^(Error: )?(Could not locate the bindings file|Cannot find module '[^']*watchdog'|getaddrinfo )/;

/**
 * Runs test/suite inside the extension host of an edition, on the sample repository.
 * @param {import('./editions.mjs').Edition} edition
 * @param {string | undefined} grep
 * @param {(line: string) => void} say gets what the suite says, line by line
 */
export function runSuite(edition, grep, say) {
  return collectResult((file) =>
    withTempFolder(async (dir) => {
      const folder = await makeSample(join(dir, 'sample'));
      const env = { STEMMA_RESULTS: file, ...(grep === undefined ? {} : { STEMMA_GREP: grep }) };
      const server = await startServer({ edition, env, driven: true });
      try {
        const payload = [
          ['extensionDevelopmentPath', server.remoteUri(root)],
          ['extensionTestsPath', server.remoteUri(join(root, 'out', 'test', 'suite', 'index'))],
          ['skipWelcome', 'true'],
        ];
        return await openUntilExit(
          server.url(folder, /** @type {[string, string][]} */ (payload)),
          say,
        );
      } finally {
        await server.stop();
      }
    }),
  );
}

/**
 * The suite's console and its end come through two functions that VS Code looks for.
 * @param {string} url
 * @param {(line: string) => void} say
 * @returns {Promise<number>} exit code
 */
async function openUntilExit(url, say) {
  const browser = await launchBrowser();
  const log = suiteLog(say);
  try {
    const page = await browser.newPage();
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => log.add(format(...args)),
    );
    const ended = exitCode(page);
    await Promise.race([page.goto(url), ended]);
    return await ended;
  } finally {
    log.end();
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
function exitCode(page) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`Cannot wait longer for the suite: ${suiteTimeoutMs / 1000} s.`));
    }, suiteTimeoutMs);
    page.once('crash', () => reject(new Error('Cannot finish the suite: the page crashed.')));
    page.once('close', () => clearTimeout(timer));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

/**
 * Shows what the suite says. The editor itself talks before and after, mostly about the
 * native modules that it does without: that is shown only when the suite never started.
 * @param {(line: string) => void} say
 */
function suiteLog(say) {
  /** @type {string[]} */
  const before = [];
  let started = false;
  return {
    add(/** @type {string} */ text) {
      if (!started) before.push(text);
      else if (!harmless.test(text)) say(text);
      if (text.startsWith(suiteStarts)) started = true;
    },
    end() {
      if (!started) say(before.join('\n'));
    },
  };
}
