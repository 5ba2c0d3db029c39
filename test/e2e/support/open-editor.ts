import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../harness/browser.mjs';
import { editions, type EditionId } from '../../harness/editions.mjs';
import { root } from '../../harness/project.mjs';
import { startServer } from '../../harness/vscode-server.mjs';
import { makeSample } from '../../fixtures/sample/make-sample.mjs';

export interface EditorOptions {
  /** Default: the edition that this run of the tests is for. */
  readonly edition?: EditionId;
  /** Makes the folder to open where it is told, and gives its real path; default the sample repository. */
  readonly folder?: (path: string) => Promise<string>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Language of our own texts. */
  readonly language?: 'en' | 'zh-cn';
  readonly theme?: 'light' | 'dark';
  /** false: the workspace is opened in Restricted Mode. */
  readonly trust?: boolean;
  /** A package to install; default the extension as it is built in dist/. */
  readonly vsix?: string;
  /** Seen by the extension host, for instance PATH. */
  readonly env?: NodeJS.ProcessEnv;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code in a browser with a folder open, for a test to act in as a person would. */
export interface Editor {
  readonly page: Page;
  /** Absolute path of the open folder. */
  readonly folder: string;
  close(): Promise<void>;
}

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** Starts an editor of its own: own server, settings, storage and browser. */
export async function openEditor(options: EditorOptions = {}): Promise<Editor> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const folder = await newFolder(options.folder ?? makeSample, closing);
    const server = await startServer({
      edition: editions[options.edition ?? runEdition()],
      settings: settingsOf(options),
      env: options.env ?? {},
      ...(options.vsix === undefined ? { extension: root } : { vsix: options.vsix }),
    });
    closing.push(server.stop);
    const browser = await launchBrowser();
    closing.push(() => browser.close());
    const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    await page.goto(server.url(folder));
    await page.locator('.monaco-workbench .part.activitybar').waitFor({ timeout: 60_000 });
    await page.locator('.part.statusbar [id="status.host"]').waitFor({ timeout: 60_000 });
    return { page, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function newFolder(
  make: (path: string) => Promise<string>,
  closing: (() => Promise<void>)[],
): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'stemma-e2e-')));
  closing.push(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  return make(join(dir, 'sample'));
}

function settingsOf({
  settings = {},
  language = 'en',
  theme = 'dark',
  trust = true,
}: EditorOptions): Record<string, unknown> {
  return {
    'stemma.language': language,
    'workbench.colorTheme': themes[theme],
    // Restricted Mode without the dialog that asks.
    'security.workspace.trust.enabled': !trust,
    'security.workspace.trust.startupPrompt': 'never',
    ...settings,
  };
}

function runEdition(): EditionId {
  return process.env['STEMMA_EDITION'] === 'floor' ? 'floor' : 'newest';
}
