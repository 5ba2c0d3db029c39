import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../harness/project.mjs';
import { openEditor, type Editor, type EditorOptions } from './open-editor';

/**
 * One editor for the tests of a `describe`. What it showed when a test failed is kept in
 * out/e2e-failures/.
 * @returns a getter, since the editor exists only while the tests run
 */
export function useEditor(options: EditorOptions = {}): () => Editor {
  let editor: Editor | undefined;
  before(async () => {
    editor = await openEditor(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || !editor) return;
    const dir = join(root, 'out', 'e2e-failures');
    await mkdir(dir, { recursive: true });
    const name = this.currentTest.fullTitle().replace(/[^\w]+/g, '-');
    await editor.page.screenshot({ path: join(dir, `${name}.png`) });
  });
  after(async () => {
    await editor?.close();
  });
  return () => {
    if (!editor) throw new Error('The editor is open only inside a test.');
    return editor;
  };
}
