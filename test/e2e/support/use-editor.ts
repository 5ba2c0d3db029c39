import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../harness/project.mjs';
import { openEditor, type Editor, type EditorOptions } from './open-editor';
import { putAside } from './put-aside';

/**
 * One editor for the tests of a `describe`. What it showed when a test did not pass is kept in out/e2e-failures/, and
 * what was left open is closed, so that the next try and the next test do not fail for it.
 * @returns a getter, since the editor exists only while the tests run
 */
export function useEditor(options: EditorOptions = {}): () => Editor {
  let editor: Editor | undefined;
  let pictures = 0;
  before(async () => {
    editor = await openEditor(options);
  });
  afterEach(async function () {
    // A test that will be tried again has no state.
    if (!this.currentTest || this.currentTest.state === 'passed' || !editor) return;
    const dir = join(root, 'out', 'e2e-failures');
    await mkdir(dir, { recursive: true });
    const name = this.currentTest.fullTitle().replace(/[^\w]+/g, '-');
    await editor.page.screenshot({ path: join(dir, `${name}-${++pictures}.png`) });
    await putAside(editor.page);
  });
  after(async () => {
    await editor?.close();
  });
  return () => {
    if (!editor) throw new Error('The editor is open only inside a test.');
    return editor;
  };
}
