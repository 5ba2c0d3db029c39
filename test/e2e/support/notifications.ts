import type { Locator, Page } from 'playwright-core';

/** A notification in the corner by its text. */
export function toast(page: Page, text: string | RegExp): Locator {
  return page.locator('.notification-toast').filter({ hasText: text }).first();
}

/** A notification in the corner by its text; waits for it. */
export async function notification(page: Page, text: string | RegExp): Promise<Locator> {
  const found = toast(page, text);
  await found.waitFor();
  return found;
}

/** Presses a button of a notification. */
export async function pressInNotification(
  page: Page,
  text: string | RegExp,
  button: string,
): Promise<void> {
  const found = await notification(page, text);
  await found.locator('.monaco-button', { hasText: button }).click();
}

/** A modal dialog by its text; waits for it. */
export async function dialog(page: Page, text: string | RegExp): Promise<Locator> {
  const box = page.locator('.monaco-dialog-box').filter({ hasText: text });
  await box.waitFor();
  return box;
}

/** Presses a button of a modal dialog. */
export async function pressInDialog(
  page: Page,
  text: string | RegExp,
  button: string,
): Promise<void> {
  const box = await dialog(page, text);
  await box.locator('.monaco-button', { hasText: button }).click();
}
