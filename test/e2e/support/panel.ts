import type { FrameLocator, Page } from 'playwright-core';

/** What a panel of the extension shows: a page in a frame in a frame. */
export function panelPage(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
