import type { Locator, Page } from 'playwright-core';
import { putAside } from './put-aside';

/** Shows our view container by its icon in the activity bar. */
export async function openSidebar(page: Page): Promise<void> {
  const icon = page.locator('.part.activitybar .action-item', {
    has: page.locator('.action-label[aria-label^="Stemma"]'),
  });
  await icon.waitFor();
  // A second click would hide it again.
  if ((await icon.getAttribute('aria-expanded')) !== 'true') await icon.click();
  await page.locator('.part.sidebar .composite.title', { hasText: /stemma/i }).waitFor();
}

/** A view of the sidebar by its title, opened unless it is to stay as it is. */
export async function view(page: Page, title: string, how?: 'as it is'): Promise<Locator> {
  const pane = page.locator('.part.sidebar .pane', {
    has: page.locator(`.pane-header .title:text-is("${title}")`),
  });
  const header = pane.locator('.pane-header');
  await header.waitFor();
  const isClosed = (await header.getAttribute('aria-expanded')) === 'false';
  if (isClosed && how === undefined) await header.click();
  return pane;
}

/** The views of our container, from top to bottom. */
const viewTitles = ['Versions', 'Releases', 'Release Lines', 'Baselines', 'Forward Merges'];

/** A view with the whole sidebar for itself, since a tree has only the rows that fit. */
export async function onlyView(page: Page, title: string): Promise<Locator> {
  const wanted = await view(page, title);
  for (const other of viewTitles.filter((each) => each !== title)) {
    const header = (await view(page, other, 'as it is')).locator('.pane-header');
    // In a narrow sidebar the middle of a header is one of its buttons.
    const ofTitle = { position: { x: 30, y: 8 } };
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click(ofTitle);
  }
  return wanted;
}

/** A row of a tree by its text: label, description or both. */
export function treeItem(tree: Locator, text: string | RegExp): Locator {
  return tree.locator('.monaco-list-row').filter({ hasText: text }).first();
}

/** Opens a row's children. */
export async function expand(item: Locator): Promise<void> {
  await item.waitFor();
  const opened = item.and(item.page().locator('[aria-expanded="true"]'));
  for (let attempt = 1; (await opened.count()) === 0; attempt++) {
    await item.locator('.monaco-tl-twistie').click();
    try {
      await opened.waitFor({ timeout: 5000 });
    } catch (error) {
      // A row that was drawn anew just then did not feel it.
      if (attempt === 3) throw error;
    }
  }
}

/**
 * Clicks the action that a row shows while the pointer is on it.
 * @param opened what the action shows; a row that was drawn anew just then does not tell which it was, so
 *   the click is made again
 */
export async function inlineAction(item: Locator, title: string, opened: Locator): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await item.hover();
    await item.locator(`.action-label[aria-label^="${title}"]`).click();
    try {
      await opened.waitFor({ timeout: 8000 });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
      await item.page().keyboard.press('Escape');
    }
  }
}

/**
 * Chooses an entry of a row's context menu.
 * @param opened what the entry shows; a tree that was drawn anew while its menu was open no longer tells of which
 *   row it was, so that the entry is chosen again
 */
export async function contextMenu(
  page: Page,
  item: Locator,
  title: string,
  opened?: Locator,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    // What the entry shows may come late, after this was given up.
    if (attempt > 1 && (await opened?.isVisible())) return;
    await item.click({ button: 'right' });
    const entry = page.locator('.monaco-menu .action-menu-item', { hasText: title }).first();
    // A menu heeds no button that is let go in its first tenth of a second.
    await entry.click({ delay: 200 });
    try {
      await opened?.waitFor({ timeout: 8000 });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
      await putAside(page);
    }
  }
}

/** Clicks a button in the title of a view, which shows while the pointer is on it. */
export async function titleAction(pane: Locator, title: string): Promise<void> {
  await pane.locator('.pane-header').hover();
  await pane.locator(`.pane-header .action-label[aria-label^="${title}"]`).click();
}
