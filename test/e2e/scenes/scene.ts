import type { Page } from 'playwright-core';
import type { Editor } from '../support/open-editor';

/** Brings the editor to what a picture of the documentation shows. */
export type Scene = (editor: Editor) => Promise<unknown>;

/** The window of every picture, in CSS pixels. */
export const size = { width: 1100, height: 760 };

/** Moves the pointer away from everything that would tell about itself. */
export function restPointer(page: Page): Promise<void> {
  return page.mouse.move(size.width - 200, size.height / 2);
}
