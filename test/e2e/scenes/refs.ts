import { until } from '../../support/until';
import { runCommand } from '../support/quick-input';
import { expand, openSidebar, treeItem, view } from '../support/sidebar';
import type { Scene } from './scene';
import { restPointer } from './scene';
import { widen } from './sidebar';

/** Release lines with the states of their names, after the remote was asked, and all that is known of one of them. */
export const refStates: Scene = async ({ page }) => {
  await openSidebar(page);
  await page.keyboard.press('Escape');
  for (const title of ['Versions', 'Forward Merges', 'Baselines']) {
    const header = (await view(page, title)).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }
  await widen(page, 560);
  const lines = await view(page, 'Release Lines');
  await treeItem(lines, /^web/).waitFor();
  await runCommand(page, 'Stemma: Compare with Remotes');
  await expand(treeItem(lines, /^1\.2/));
  await expand(treeItem(lines, /^1\.1/));
  const hover = page.locator('.monaco-hover', { hasText: /origin/ }).first();
  await until('what is known of the tag', async () => {
    // A row that was drawn anew just then tells nothing.
    await restPointer(page);
    await treeItem(lines, 'v1.1.0').hover();
    return hover.waitFor({ timeout: 4_000 }).then(
      () => true,
      () => undefined,
    );
  });
};
