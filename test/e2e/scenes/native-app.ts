import { join } from 'node:path';
import { quickInput, quickInputWith } from '../support/quick-input';
import { inlineAction, openSidebar, treeItem, view } from '../support/sidebar';
import { clickText, hover, openFile, squiggle } from '../support/text-editor';
import { restPointer, type Scene } from './scene';
import { widen } from './sidebar';

/** The manifests of one unit, each in its own form, a code, and a tag that claims what its tree does not hold. */
export const untrueTag: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'package.json'));
  await openSidebar(page);
  await treeItem(await view(page, 'Versions'), /1\.4\.0-rc\.1 · .*(tags|标签)/).waitFor();
  await widen(page, 400);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').getByText('tag/untrue').first().waitFor();
};

/** The quick fix of a wrong form, in a file in GBK. */
export const projectionFix: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'CMakeLists.txt'));
  await squiggle(page, 'warning');
  await clickText(page, '1.3.9');
  await page.keyboard.press('Control+.');
  await page
    .locator('.action-widget')
    .getByText('"1.4.0"')
    .or(page.locator('.action-widget').getByText('“1.4.0”'))
    .first()
    .waitFor();
};

/** All forms of a version. */
export const forms: Scene = async ({ page, folder }) => {
  await page.keyboard.press('Escape');
  await openFile(page, join(folder, 'package.json'));
  const shown = await hover(page, '1.4.0-rc.1', /Written elsewhere|其他写法/);
  const box = await shown.boundingBox();
  if (!box) throw new Error('Cannot scroll the hover: it is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, 120);
};

/** The changes of a bump, one unticked. */
export const review: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await openSidebar(page);
  const app = treeItem(await view(page, 'Versions'), /1\.4\.0-rc\.1/);
  await inlineAction(app, 'Bump Version', quickInputWith(page, '1.4.0'));
  await (await quickInput(page)).pick(/1\.4\.0(?!-)/);
  const preview = await quickInput(page);
  await preview.row('pyproject.toml').waitFor();
  await preview.pick(/Refactor Preview|重构预览/);
  const panel = page.locator('.bulk-edit-panel');
  const cmake = panel.locator('.monaco-list-row').filter({ hasText: 'CMakeLists.txt' }).first();
  await cmake.locator('input[type="checkbox"], .monaco-checkbox').first().click();
  await restPointer(page);
};
