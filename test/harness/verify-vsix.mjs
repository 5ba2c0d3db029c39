// @ts-check
// Installs the packaged .vsix in VS Code as a user would, opens a folder, and waits until the
// extension is active there and shows what it read: once for each edition. Usage: node verify-vsix.mjs FILE.vsix
import { join, resolve } from 'node:path';
import { makeSample } from '../fixtures/sample/make-sample.mjs';
import { launchBrowser } from './browser.mjs';
import { editions } from './editions.mjs';
import { withTempFolder } from './temp-folder.mjs';
import { startServer } from './vscode-server.mjs';

const file = process.argv[2];
if (file === undefined) throw new Error('Cannot verify a package: tell which .vsix.');
for (const edition of Object.values(editions)) await verify(resolve(file), edition);

/**
 * @param {string} vsix
 * @param {import('./editions.mjs').Edition} edition
 */
async function verify(vsix, edition) {
  await withTempFolder(async (dir) => {
    const folder = await makeSample(join(dir, 'sample'));
    const server = await startServer({ edition, vsix });
    const browser = await launchBrowser();
    try {
      // Lists render only the rows that fit.
      const page = await browser.newPage({ viewport: { width: 1280, height: 2400 } });
      await page.goto(server.url(folder));
      await waitForViews(page);
      await waitForActivation(page);
      console.log(`The package works in VS Code ${edition.vscode}.`);
    } finally {
      await browser.close();
      await server.stop();
    }
  });
}

/**
 * The editor of running extensions tells when each was activated, or why it was not.
 * @param {import('playwright-core').Page} page
 */
async function waitForActivation(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-box input').fill('>Developer: Show Running Extensions');
  await page.locator('.quick-input-list .monaco-list-row').first().click();
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Stemma' });
  await row.filter({ hasText: /Activation: .*\d+ms/ }).waitFor({ timeout: 60_000 });
  if ((await row.filter({ hasText: /uncaught error/i }).count()) > 0) {
    throw new Error(`Cannot accept the package: ${await row.innerText()}`);
  }
}

/**
 * What the views show went through every chunk of the package: engine, catalogue, parsers, Git.
 * @param {import('playwright-core').Page} page
 */
async function waitForViews(page) {
  await page.locator('.part.statusbar [id="status.host"]').waitFor({ timeout: 60_000 });
  await page.locator('.part.activitybar .action-label[aria-label^="Stemma"]').click();
  for (const shown of [/^web\s*1\.2\.0/, /^V100R002\s*1 name/, /^ET PC\s*4 baselines/]) {
    const rows = page.locator('.part.sidebar .pane .monaco-list-row');
    await rows.filter({ hasText: shown }).first().waitFor();
  }
}
