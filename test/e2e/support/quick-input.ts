import type { Locator, Page } from 'playwright-core';

/** The box at the top of the editor: command palette, picks and questions. */
export interface QuickInput {
  readonly input: Locator;
  /** The rows on screen; a long list holds more than it shows. */
  readonly rows: Locator;
  /** What the rows say: label and description, with a space between. */
  texts(): Promise<readonly string[]>;
  /** The row with this text, anywhere in it. */
  row(text: string | RegExp): Locator;
  /** The row with exactly this label. */
  named(label: string): Locator;
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

/** A quick input that shows a row with this text. */
export function quickInputWith(page: Page, text: string): Locator {
  const widget = page.locator('.quick-input-widget').filter({ visible: true });
  return widget.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
}

/** The open quick input; waits until there is one. */
export async function quickInput(page: Page): Promise<QuickInput> {
  const widget = page.locator('.quick-input-widget').filter({ visible: true });
  await widget.waitFor();
  const input = widget.locator('.quick-input-box input');
  const rows = widget.locator('.quick-input-list .monaco-list-row');
  const row = (text: string | RegExp): Locator => rows.filter({ hasText: text }).first();
  const named = (label: string): Locator =>
    rows.filter({ has: page.locator('.label-name').getByText(label, { exact: true }) }).first();
  return {
    input,
    rows,
    row,
    named,
    texts: () => textsOf(rows),
    message: widget.locator('.quick-input-message'),
    title: widget.locator('.quick-input-title'),
    pick: (text) => row(text).click(),
    type: (text) => input.fill(text),
    accept: () => page.keyboard.press('Enter'),
  };
}

async function textsOf(rows: Locator): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const row of await rows.all()) {
    // The second line is the detail, which a row without one keeps hidden from another list.
    const line = row.locator('.quick-input-list-row').first();
    const parts = await line.locator('.label-name, .label-description').allInnerTexts();
    texts.push(parts.map((part) => part.trim()).join(' '));
  }
  return texts;
}

/** Runs a command as a person does: opens the palette, types its title and takes its row. */
export async function runCommand(page: Page, title: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    const palette = await quickInput(page);
    await palette.type(`>${title}`);
    try {
      await palette.named(title).click({ timeout: 3000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      // A palette that opened before the extensions were known does not learn of their commands.
      await page.keyboard.press('Escape');
    }
  }
}
