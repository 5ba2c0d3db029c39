import assert from 'node:assert/strict';
import { join } from 'node:path';
import { quickInput, runCommand } from './support/quick-input';
import { openFile } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('the editor that the tests act in', () => {
  const editor = useEditor();

  it('opens files and runs commands', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'web', 'package.json'));
    await runCommand(page, 'Go to Line/Column...');
    const box = await quickInput(page);
    assert.equal(await box.input.inputValue(), ':');
  });
});
