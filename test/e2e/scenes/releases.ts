import { panelPage } from '../support/panel';
import { runCommand } from '../support/quick-input';
import { expand, inlineAction, onlyView, openSidebar, treeItem } from '../support/sidebar';
import { restPointer, type Scene } from './scene';
import { widen } from './sidebar';

/** The releases by their status beside the dashboard of one. */
export const releases: Scene = async ({ page }) => {
  await openSidebar(page);
  const view = await onlyView(page, 'Releases');
  const overdue = treeItem(view, /1\.2\.1/);
  await overdue.waitFor();
  await widen(page, 430);
  const panel = page.locator('iframe.webview.ready');
  await inlineAction(overdue, 'Show Release Dashboard', panel);
  await panelPage(page).locator('#history').waitFor();
  await expand(treeItem(view, /2\.0\.0/));
  await restPointer(page);
};

/** The whole dashboard of the release that waits for its approval. */
export const releaseDashboard: Scene = async (editor) => {
  const { page } = editor;
  await releases(editor);
  const view = await onlyView(page, 'Releases');
  await runCommand(page, 'View: Close All Editors');
  const item = treeItem(view, /2\.0\.0/);
  await inlineAction(item, 'Show Release Dashboard', page.locator('iframe.webview.ready'));
  await page.keyboard.press('Control+b');
  await panelPage(page).locator('#history').waitFor();
  await restPointer(page);
};
