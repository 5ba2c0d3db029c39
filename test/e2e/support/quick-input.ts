import type { Locator, Page } from 'playwright-core';

/** The box at the top of the editor: command palette, picks and questions. */
export interface QuickInput {
  readonly input: Locator;
  /** The rows on screen; a long list holds more than it shows. */
  readonly rows: Locator;
  /** Waits for the row with this text, anywhere in it. */
  row(text: string | RegExp): Locator;
  /** Chooses the row with this text. */
  pick(text: string | RegExp): Promise<void>;
  /** Replaces what is typed. */
  type(text: string): Promise<void>;
  /** Presses Enter. */
  accept(): Promise<void>;
  /** What is said below the input: the prompt, or why the text is refused. */
  readonly message: Locator;
  readonly title: Locator;
}

/** The open quick input; waits until there is one. */
export async function quickInput(page: Page): Promise<QuickInput> {
  const widget = page.locator('.quick-input-widget').filter({ visible: true });
  await widget.waitFor();
  const input = widget.locator('.quick-input-box input');
  const rows = widget.locator('.quick-input-list .monaco-list-row');
  const row = (text: string | RegExp): Locator => rows.filter({ hasText: text }).first();
  return {
    input,
    rows,
    row,
    message: widget.locator('.quick-input-message'),
    title: widget.locator('.quick-input-title'),
    pick: (text) => row(text).click(),
    type: (text) => input.fill(text),
    accept: () => page.keyboard.press('Enter'),
  };
}

/** Runs a command as a person does: opens the palette, types its title and takes its row. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const palette = await quickInput(page);
  await palette.type(`>${title}`);
  await palette.rows
    .filter({ has: page.locator('.label-name').getByText(title, { exact: true }) })
    .first()
    .click();
}
