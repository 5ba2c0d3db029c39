import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../harness/project.mjs';
import { openEditor, type Editor, type EditorOptions } from './support/open-editor';
import { panelPage } from './support/panel';
import { quickInput, quickInputWith, runCommand } from './support/quick-input';
import { expand, inlineAction, openSidebar, titleAction, treeItem, view } from './support/sidebar';
import { clickText, hover, openFile, squiggle } from './support/text-editor';

/** Brings the editor to what a picture shows. */
type Scene = (editor: Editor) => Promise<unknown>;

/** An editor, and the pictures that are taken in it one after the other, by file name. */
interface Sitting {
  readonly options: EditorOptions;
  readonly scenes: Readonly<Record<string, Scene>>;
}

const size = { width: 1100, height: 760 };
const dir = join(root, 'docs', 'images');

const views: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'report/VERSION'));
  await openFile(page, join(folder, 'server/pom.xml'));
  await openSidebar(page);
  await treeItem(await view(page, 'Versions'), /^web/).waitFor();
  await treeItem(await view(page, 'Baselines'), 'G1ST').waitFor();
  await widen(page, 360);
};

const releaseLines: Scene = async ({ page }) => {
  await fold(page, 'Versions');
  await fold(page, 'Baselines');
  await widen(page, 640);
  const lines = await view(page, 'Release Lines');
  await expand(treeItem(lines, /^Malformed names/));
  await expand(treeItem(lines, /^V100R001/));
  await expand(treeItem(lines, /^1\.2/));
  await treeItem(lines, 'v1.2.0-rc.1').waitFor();
  await treeItem(lines, 'V100R001B010').waitFor();
};

const bumpEvents: Scene = async ({ page }) => {
  const web = treeItem(await view(page, 'Versions'), /^web/);
  await inlineAction(web, 'Bump Version', quickInputWith(page, 'Major'));
};

const bumpPreview: Scene = async ({ page }) => {
  await (await quickInput(page)).pick('Minor');
  const preview = await quickInput(page);
  await preview.pick('Tag the commit');
  await preview.row('4 steps').waitFor();
};

const createTag: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await titleAction(await view(page, 'Release Lines'), 'Create Tag');
  const names = await quickInput(page);
  await names.type('V100R2B020');
  await names.row('Nearest legal name').waitFor();
};

const hoverOnVersion: Scene = async ({ page, folder }) => {
  await page.keyboard.press('Escape');
  await openFile(page, join(folder, 'server/pom.xml'));
  await hover(page, 'V100R002B010', 'Huawei');
};

const hoverOnMistake: Scene = async ({ page, folder }) => {
  await openFile(page, join(folder, 'report/VERSION'));
  await squiggle(page);
  await hover(page, '1.1.1', '1.1.1.120618_release');
};

const quickFixes: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await clickText(page, '120618');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').getByText('1.1.1.120618_release').waitFor();
};

const testScheme: Scene = async ({ page, folder }) => {
  await page.keyboard.press('Escape');
  await runCommand(page, 'View: Close All Editors');
  await openFile(page, join(folder, 'stemma.jsonc'));
  await page.keyboard.press('Control+B');
  await runCommand(page, 'Stemma: Test a Scheme');
  const panel = panelPage(page);
  await panel.locator('#scheme').selectOption('greek');
  await panel
    .locator('#names')
    .fill(
      ['1.1.1.051021_beta', '1.1.1.051021-release', '1.1.0.0510_alpha', '2.0.0.081015_RC'].join(
        '\n',
      ),
    );
  await panel.locator('.row').nth(1).click();
  await panel.locator('.details .take').first().waitFor();
  await page.mouse.move(size.width / 2, size.height - 80);
};

const sittings: readonly Sitting[] = [
  {
    options: { theme: 'dark' },
    scenes: {
      'views-dark': views,
      hover: hoverOnVersion,
      'hover-malformed': hoverOnMistake,
      'quick-fix': quickFixes,
      'test-scheme': testScheme,
    },
  },
  {
    options: { theme: 'light' },
    scenes: {
      bump: async (editor) => {
        await views(editor);
        await bumpEvents(editor);
      },
      'bump-preview': bumpPreview,
      'create-tag': createTag,
      'release-lines': async (editor) => {
        await editor.page.keyboard.press('Escape');
        await releaseLines(editor);
      },
      'test-scheme-light': testScheme,
    },
  },
  {
    options: { theme: 'light', language: 'zh-cn' },
    scenes: {
      'views-zh-cn': views,
      'hover-zh-cn': hoverOnMistake,
      'test-scheme-zh-cn': testScheme,
    },
  },
];

/** Closes a view of the sidebar. */
async function fold(page: Page, title: string): Promise<void> {
  const pane = await view(page, title);
  await pane.locator('.pane-header').click();
}

/** Makes the sidebar so many pixels wide, by its edge. */
async function widen(page: Page, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('Cannot widen the sidebar: it is not there.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + width, y, { steps: 5 });
  await page.mouse.up();
  // Away from everything that would tell about itself.
  await page.mouse.move(size.width - 200, size.height - 100);
}

async function takeAll(): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const { options, scenes } of sittings) {
    const editor = await openEditor({ ...options, size });
    try {
      for (const [name, scene] of Object.entries(scenes)) {
        await scene(editor);
        await editor.page.screenshot({ path: join(dir, `${name}.png`), animations: 'disabled' });
        console.log(`docs/images/${name}.png`);
      }
    } finally {
      await editor.close();
    }
  }
}

void takeAll();
