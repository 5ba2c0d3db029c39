import { join } from 'node:path';
import { panelPage } from '../support/panel';
import { runCommand } from '../support/quick-input';
import { clickText, hover, openFile, squiggle } from '../support/text-editor';
import { restPointer, type Scene } from './scene';

/** The hover on a right version, with the lenses above it and the words in it. */
export const hoverOnVersion: Scene = async ({ page, folder }) => {
  await page.keyboard.press('Escape');
  await openFile(page, join(folder, 'server/pom.xml'));
  const shown = await hover(page, 'V100R002B010', /Huawei|华为/);
  const box = await shown.boundingBox();
  if (!box) throw new Error('Cannot scroll the hover: it is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.wheel(0, 180);
};

/** The hover on a malformed version. */
export const hoverOnMistake: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'report/VERSION'));
  await squiggle(page);
  await hover(page, '1.1.1', '1.1.1.120618_release');
};

/** The list of quick fixes on a malformed version. */
export const quickFixes: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await clickText(page, '120618');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').getByText('1.1.1.120618_release').waitFor();
};

/** Test a Scheme beside the policy. */
export const testScheme: Scene = async ({ page, folder }) => {
  await page.keyboard.press('Escape');
  await runCommand(page, 'View: Close All Editors');
  await openFile(page, join(folder, 'stemma.jsonc'));
  await page.keyboard.press('Control+B');
  await runCommand(page, 'Stemma: Test a Scheme');
  await restPointer(page);
  const panel = panelPage(page);
  await panel.locator('#scheme').selectOption('greek');
  await panel
    .locator('#names')
    .fill(
      ['1.1.1.051021_beta', '1.1.1.051021-release', '1.1.0.0510_alpha', '2.0.0.081015_RC'].join(
        '\n',
      ),
    );
  await panel.locator('.row').nth(1).click();
  await panel.locator('.details .take').first().waitFor();
};
