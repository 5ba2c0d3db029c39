import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../harness/project.mjs';
import { openEditor, type EditorOptions } from './support/open-editor';
import { openSidebar, treeItem, view } from './support/sidebar';

/** The pictures of docs/images: who looks at it, by file name. */
const scenes: Readonly<Record<string, EditorOptions>> = {
  'views-dark': { theme: 'dark' },
  'views-light': { theme: 'light' },
  'views-zh-cn': { theme: 'light', language: 'zh-cn' },
};

async function takeAll(): Promise<void> {
  const dir = join(root, 'docs', 'images');
  await mkdir(dir, { recursive: true });
  for (const [name, options] of Object.entries(scenes)) {
    const editor = await openEditor({ ...options, size: { width: 1000, height: 640 } });
    try {
      await openSidebar(editor.page);
      await treeItem(await view(editor.page, 'Versions'), 'web').waitFor();
      await editor.page.screenshot({ path: join(dir, `${name}.png`) });
      console.log(`docs/images/${name}.png`);
    } finally {
      await editor.close();
    }
  }
}

void takeAll();
