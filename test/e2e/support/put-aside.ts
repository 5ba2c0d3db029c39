import type { Page } from 'playwright-core';

const inTheWay = ['.monaco-dialog-box', '.quick-input-widget', '.monaco-menu'];

/** Closes the dialog, quick input or menu that is open, without a choice, as a person does who starts anew. */
export async function putAside(page: Page): Promise<void> {
  const open = page.locator(inTheWay.join(', ')).filter({ visible: true });
  for (let attempt = 1; attempt <= 5 && (await open.count()) > 0; attempt++) {
    await page.keyboard.press('Escape');
    // What closes with a fade is there a little longer.
    await page.waitForTimeout(300);
  }
}
