import type { Locator, Page } from 'playwright-core';
import { expand } from './sidebar';

/** Shows the explorer. */
export async function openExplorer(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/** The row of a file or folder by its name. */
function explorerItem(page: Page, name: string): Locator {
  const label = page.locator('.label-name').getByText(name, { exact: true });
  return page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label }).first();
}

/** Opens a folder that stands in the explorer. */
export async function openFolder(page: Page, name: string): Promise<void> {
  const folder = explorerItem(page, name);
  await folder.waitFor();
  if ((await folder.getAttribute('aria-expanded')) !== 'true') await expand(folder);
}

/** Waits until a file bears a mark behind its name, such as `✗`, or no mark at all. */
export async function waitForMark(page: Page, name: string, mark: string | null): Promise<void> {
  await page.waitForFunction(hasMark, { name, mark });
}

/** The little of a page that is needed here: the types of the whole DOM would reach the product. */
interface InPage {
  readonly document: { querySelectorAll(selector: string): Iterable<Label> };
  getComputedStyle(element: Label, part: string): { readonly content: string };
}

interface Label {
  querySelector(selector: string): { readonly textContent: string | null } | null;
}

/** Runs in the page: the mark is drawn by the style sheet. */
function hasMark({ name, mark }: { readonly name: string; readonly mark: string | null }): boolean {
  const { document, getComputedStyle } = globalThis as unknown as InPage;
  for (const label of document.querySelectorAll('.explorer-folders-view .monaco-icon-label')) {
    if (label.querySelector('.label-name')?.textContent !== name) continue;
    const { content } = getComputedStyle(label, '::after');
    return mark === null ? !content.includes('"') || content === '""' : content.includes(mark);
  }
  return false;
}
