import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/until';
import { openExplorer, openFolder, waitForMark } from './support/explorer';
import { notification } from './support/notifications';
import { quickInput, runCommand } from './support/quick-input';
import { bytesOf } from './support/repository';
import { locate, openFile, quickFix, squiggle } from './support/text-editor';
import { useEditor } from './support/use-editor';

const wrong = 'Easier_ET_PC_会议纪要_10.md';
const right = 'Easier_ET_PC_会议纪要_010.md';

describe('names of files and tags by clicks', () => {
  const editor = useEditor();

  it('marks a malformed file name in the explorer', async () => {
    const { page } = editor();
    await openExplorer(page);
    await openFolder(page, 'docs');
    await waitForMark(page, wrong, '✗');
    await waitForMark(page, 'Easier_ET_PC_项目计划_010.md', null);
  });

  it('renames the file by the quick fix of its problem, and brings it back by Undo', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'docs', wrong));
    await squiggle(page);
    await quickFix(page, '#', `Rename to "${right}"`);
    await page.locator(`.tab.active[data-resource-name="${right}"]`).waitFor();
    await waitForMark(page, right, null);
    assert.equal(existsSync(join(folder, 'docs', wrong)), false);
    await runCommand(page, 'Stemma: Undo Last Stemma Change');
    await notification(page, /undone/);
    await waitForMark(page, wrong, '✗');
    assert.equal(existsSync(join(folder, 'docs', right)), false);
  });

  it('leads from a problem of a tag to its line among all tags', async () => {
    const { page } = editor();
    await runCommand(page, 'Problems: Focus on Problems View');
    const problem = page.locator('.markers-panel .monaco-list-row').filter({
      hasText: '"V100R001C01B023" leaves something out',
    });
    await problem.first().click();
    await page.locator('.tab.active', { hasText: 'Tags' }).waitFor();
    const { y } = await locate(page, 'V100R001C01B023');
    await until('the cursor on the line', async () => {
      const cursor = page.locator('.editor-group-container.active .cursors-layer .cursor').first();
      const box = await cursor.boundingBox();
      return box !== null && box.y <= y && y <= box.y + box.height;
    });
    await locate(page, '2012-05-04  V100R001C01B023');
  });

  it('writes the severity of a rule in the policy', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'report/VERSION'));
    await squiggle(page, 'error');
    await quickFix(page, '-', 'Set the severity of "version/malformed"');
    const levels = await quickInput(page);
    await levels.title.filter({ hasText: 'version/malformed' }).waitFor();
    await levels.pick('Warning');
    await squiggle(page, 'warning');
    assert.match(bytesOf(folder, 'stemma.jsonc'), /"rules": \{\s*"version\/malformed": "warning"/);
  });

  it('writes in the policy that a file may be called as it is', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'docs', wrong));
    await quickFix(page, '#', `Ignore "docs/${wrong}" in the policy`);
    await page.locator('.monaco-editor .squiggly-error').waitFor({ state: 'detached' });
    await waitForMark(page, wrong, null);
    const policy = Buffer.from(bytesOf(folder, 'stemma.jsonc'), 'latin1').toString();
    assert.match(policy, /"ignore": \{\s*"files": \[\s*"docs\/Easier_ET_PC_会议纪要_10\.md"\s*\]/);
  });

  it('proposes policies for the tags that there are, and shows one before it is written', async () => {
    const { page, folder } = editor();
    const before = bytesOf(folder, 'stemma.jsonc');
    await runCommand(page, 'Stemma: Infer Policy from Tags');
    const proposals = await quickInput(page);
    await proposals.pick('What explains the most');
    const preview = await quickInput(page);
    await preview.row('Write stemma.jsonc').waitFor();
    await preview.row(/here: \d+ in order/).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(bytesOf(folder, 'stemma.jsonc'), before);
  });
});
