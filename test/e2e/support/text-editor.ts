import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { findInEditor } from './find-in-editor';
import { quickInput } from './quick-input';

/** Opens a file by its absolute path. */
export async function openFile(page: Page, path: string): Promise<Locator> {
  await page.keyboard.press('Control+P');
  const box = await quickInput(page);
  await box.type(path);
  await box.named(basename(path)).click();
  await page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).waitFor();
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  await editor.locator('.view-line').first().waitFor();
  return editor;
}

/** Where a text stands on the screen, in CSS pixels of the page: its middle, or that of one character. */
export async function locate(
  page: Page,
  needle: string,
  at?: number,
): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction(findInEditor, { needle, at });
  const point = await handle.jsonValue();
  if (point === undefined) throw new Error(`Cannot find "${needle}" in the open editor.`);
  return point;
}

/** Rests the pointer on a text and waits for the hover that holds `expected`. */
export async function hover(page: Page, text: string, expected: string | RegExp): Promise<Locator> {
  const shown = page
    .locator('.monaco-hover:not(.hidden)')
    .filter({ hasText: expected, visible: true })
    .first();
  for (let attempt = 1; ; attempt++) {
    const { x, y } = await locate(page, text);
    // A hover is asked for once per rest; a provider that was not ready then is asked anew.
    await page.mouse.move(x, y + 80);
    await page.mouse.move(x - 1, y, { steps: 4 });
    await page.mouse.move(x, y);
    try {
      await shown.waitFor({ timeout: 3000 });
      return shown;
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}

/** Waits until a text in the open editor is underlined as error, warning or information. */
export async function squiggle(
  page: Page,
  severity: 'error' | 'warning' | 'info' = 'error',
): Promise<Locator> {
  const mark = page.locator(`.monaco-editor .squiggly-${severity}`).first();
  await mark.waitFor({ state: 'attached' });
  return mark;
}

/** Puts the cursor into a text, opens the quick fixes and takes one. */
export async function quickFix(page: Page, text: string, title: string | RegExp): Promise<void> {
  const menu = page.locator('.action-widget').filter({ visible: true });
  const row = menu.locator('.monaco-list-row').filter({ hasText: title }).first();
  for (let attempt = 1; ; attempt++) {
    await clickText(page, text);
    await page.keyboard.press('Control+.');
    try {
      await row.waitFor({ timeout: 5000 });
      break;
    } catch (error) {
      if (attempt === 4) throw error;
      // The menu that is open does not learn of what comes late.
      await page.keyboard.press('Escape');
    }
  }
  // The menu takes no click before the pointer has moved over it.
  const box = await row.boundingBox();
  if (box) await page.mouse.move(box.x + 5, box.y + 5, { steps: 3 });
  await row.click();
}

/** Puts the cursor into a text. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await locate(page, text);
  await page.mouse.click(x, y);
}

/** Selects the word at the start of a text, as a double click does, and types another in its place. */
export async function replaceText(page: Page, text: string, typed: string): Promise<void> {
  const { x, y } = await locate(page, text, 1);
  await page.mouse.dblclick(x, y);
  if (typed === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(typed);
}
