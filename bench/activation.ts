import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/harness/browser.mjs';
import { editions } from '../test/harness/editions.mjs';
import { root } from '../test/harness/project.mjs';
import { mustRun } from '../test/harness/run.mjs';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import { startServer } from '../test/harness/vscode-server.mjs';
import type { Figure } from './figure';
import { git } from './git';
import { median } from './measure';

const starts = 10;

/** What VS Code's editor of running extensions calls them. */
const names = { ours: 'Stemma', npm: 'NPM support' };

type Times = Readonly<Record<keyof typeof names, number>>;

/** How long the packed extension takes to start, beside the built-in npm extension in the same starts. */
export async function activationFigures(): Promise<Figure[]> {
  const times: Times[] = await withTempFolder(async (dir) => {
    const vsix = join(dir, 'stemma.vsix');
    const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
    const pack = [vsce, 'package', '--no-dependencies', '--out', vsix];
    await mustRun(process.execPath, pack, { cwd: root, quiet: true });
    const folder = await makeFolder(join(dir, 'folder'));
    const found: Times[] = [];
    for (let start = 0; start < starts; start++) found.push(await startOnce(vsix, folder));
    return found;
  });
  const ours = median(times.map((each) => each.ours));
  const npm = median(times.map((each) => each.npm));
  return [
    {
      what: 'activation, against that of the npm extension',
      value: ours - npm,
      unit: ' ms more',
      target: { sign: '≤', value: 0 },
      detail: `median of ${starts} starts: ${ours} ms, npm ${npm} ms`,
    },
  ];
}

/** A repository whose package.json starts the npm extension too. */
async function makeFolder(folder: string): Promise<string> {
  await mkdir(folder);
  git(folder, 'init', '--quiet');
  await writeFile(join(folder, 'package.json'), '{ "name": "bench", "version": "1.2.3" }\n');
  return folder;
}

async function startOnce(vsix: string, folder: string): Promise<Times> {
  const server = await startServer({ edition: editions.newest, vsix });
  const browser = await launchBrowser();
  try {
    // Lists render only the rows that fit.
    const page = await browser.newPage({ viewport: { width: 1280, height: 2400 } });
    await page.goto(server.url(folder));
    await page.locator('.part.statusbar [id="status.host"]').waitFor({ timeout: 60_000 });
    await page.keyboard.press('F1');
    await page.locator('.quick-input-box input').fill('>Developer: Show Running Extensions');
    await page.locator('.quick-input-list .monaco-list-row').first().click();
    return {
      ours: await activationTime(page, names.ours),
      npm: await activationTime(page, names.npm),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** In milliseconds, loading included. */
async function activationTime(page: Page, name: string): Promise<number> {
  const row = page
    .locator('.runtime-extensions-editor .monaco-list-row', { hasText: name })
    .filter({ hasText: activation });
  await row.first().waitFor({ timeout: 60_000 });
  const text = await row.first().innerText();
  return Number(activation.exec(text)?.[1]);
}

const activation = /Activation: (\d+)ms/;
