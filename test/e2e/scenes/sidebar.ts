import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand } from '../support/quick-input';
import { expand, openSidebar, treeItem, view } from '../support/sidebar';
import { openFile } from '../support/text-editor';
import { restPointer, type Scene } from './scene';

/** Versions, release lines and baselines beside a manifest. */
export const views: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'report/VERSION'));
  await openFile(page, join(folder, 'server/pom.xml'));
  await openSidebar(page);
  await treeItem(await view(page, 'Versions'), /^web/).waitFor();
  await treeItem(await view(page, 'Baselines'), 'G1ST').waitFor();
  await widen(page, 360);
};

/** All four views of a repository with several lines. */
export const allViews: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'report/VERSION'));
  await openFile(page, join(folder, 'server/pom.xml'));
  await openSidebar(page);
  await treeItem(await view(page, 'Versions'), /^web/).waitFor();
  await treeItem(await view(page, 'Baselines'), 'SDV').waitFor();
  await treeItem(await view(page, 'Forward Merges'), /^hotfix/).waitFor();
  await widen(page, 400);
};

/** Release Lines alone, with what is in its groups. */
export const releaseLines: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await fold(page, 'Versions');
  await fold(page, 'Baselines');
  await widen(page, 640);
  const lines = await view(page, 'Release Lines');
  await expand(treeItem(lines, /^Malformed names/));
  await expand(treeItem(lines, /^V100R001/));
  await expand(treeItem(lines, /^1\.2/));
  await treeItem(lines, 'v1.2.0-rc.1').waitFor();
  await treeItem(lines, 'V100R001B010').waitFor();
};

/** A malformed file name: its mark in the explorer, and all problems of the repository, those of tags too. */
export const fileNames: Scene = async ({ page, folder }) => {
  await runCommand(page, 'View: Close All Editors');
  await page.keyboard.press('Control+Shift+E');
  await openFile(page, join(folder, 'docs/Easier_ET_PC_会议纪要_10.md'));
  await page
    .locator('.explorer-folders-view .monaco-list-row', { hasText: '项目计划_010' })
    .waitFor();
  await widen(page, 300);
  await page.keyboard.press('Control+Shift+M');
  const problems = page.locator('.markers-panel');
  await problems.getByText('sequence/skipped').first().waitFor();
};

/** Closes a view of the sidebar. */
async function fold(page: Page, title: string): Promise<void> {
  const pane = await view(page, title);
  await pane.locator('.pane-header').click();
}

/** Makes the sidebar so many pixels wide, by its edge. */
export async function widen(page: Page, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('Cannot widen the sidebar: it is not there.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + width, y, { steps: 5 });
  await page.mouse.up();
  await restPointer(page);
}
