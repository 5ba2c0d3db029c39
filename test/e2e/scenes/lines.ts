import { quickInput } from '../support/quick-input';
import {
  contextMenu,
  expand,
  inlineAction,
  onlyView,
  openSidebar,
  treeItem,
} from '../support/sidebar';
import { toast } from '../support/notifications';
import { restPointer, type Scene } from './scene';
import { widen } from './sidebar';

/** Which fixes have reached which line: brought forward, missing, and by which commit. */
export const forwardMerges: Scene = async ({ page }) => {
  await openSidebar(page);
  const merges = await onlyView(page, 'Forward Merges');
  await widen(page, 620);
  for (const subject of ['session ends', 'counts each article', 'are rounded'])
    await expand(treeItem(merges, subject));
  await treeItem(merges, /main(missing|缺少)/)
    .first()
    .click();
  await page.locator('.multiDiffEntry .view-line').first().waitFor();
  await toast(page, '').waitFor({ state: 'detached' });
  await restPointer(page);
};

/** What is missing before the baseline of a milestone can be made. */
export const baselineGate: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  const baselines = await onlyView(page, 'Baselines');
  const confirming = page.locator('.quick-input-widget', { hasText: 'plan completed' });
  const milestone = treeItem(baselines, /^SDV.*2012-08-01/);
  await inlineAction(milestone, 'Create Baseline', confirming);
  await (await quickInput(page)).pick('plan completed');
  await page.keyboard.press('Enter');
  await (await quickInput(page)).row('risks have owners').waitFor();
  await restPointer(page);
};

/** The preview of a hotfix branch, whose name reserves the next free patch. */
export const hotfixStart: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  const lines = await onlyView(page, 'Release Lines');
  await expand(treeItem(lines, /^1\.2/));
  await contextMenu(page, treeItem(lines, /^v1\.2\.0(?!-)/), 'Create Hotfix Branch from Tag');
  await (await quickInput(page)).row('1.2.1').waitFor();
  await restPointer(page);
};
