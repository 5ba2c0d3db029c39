import { panelPage } from '../support/panel';
import { runCommand } from '../support/quick-input';
import { restPointer, type Scene } from './scene';

/** The whole family, with what is merged forward and what is missing. */
export const familyTree: Scene = async ({ page }) => {
  await page.keyboard.press('Control+b');
  await runCommand(page, 'Stemma: Show Family Tree');
  const panel = panelPage(page);
  await panel.locator('#node-0').waitFor();
  // The history of branches comes behind everything else.
  await panel.locator('[stroke-dasharray][marker-end]').first().waitFor();
  await restPointer(page);
};

/** The hot patches of a customer version, one of them looked up. */
export const familyHotPatch: Scene = async (editor) => {
  await familyTree(editor);
  const { page } = editor;
  const panel = panelPage(page);
  await panel.locator('#search').fill('B023SP02');
  await panel.locator('.card .subject').waitFor();
};
