import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { notification } from './support/notifications';
import { quickInput, runCommand, type QuickInput } from './support/quick-input';
import { git } from './support/repository';
import { openSidebar, titleAction, treeItem, view } from './support/sidebar';
import { useEditor } from './support/use-editor';

/** The question whose title shows this much of the name. */
async function step(page: Page, title: string): Promise<QuickInput> {
  const input = await quickInput(page);
  await input.title.filter({ hasText: title }).waitFor();
  return input;
}

describe('building a new name by clicks', () => {
  // A list shows only the rows that fit.
  const editor = useEditor({ size: { width: 1280, height: 1300 } });

  it('makes a numbered document in the folder of the policy', async () => {
    const { page, folder } = editor();
    await runCommand(page, 'Stemma: New Name…');
    const schemes = await step(page, 'New Name');
    await schemes.row('Document number').waitFor();
    assert.equal((await schemes.texts())[0], 'Semantic Versioning versions');
    await schemes.type('Document number');
    await schemes.pick('Document number');

    const company = await step(page, 'Document number: ‹Company›_');
    await company.row(/^Easier/).waitFor();
    await company.accept();
    const project = await step(page, 'Document number: Easier_‹Project›');
    await project.row(/ET.*variable of the policy/s).waitFor();
    await project.accept();
    await (await step(page, 'Easier_ET_‹Terminal›')).accept();

    const item = await step(page, 'Easier_ET_PC_‹Configuration item›_');
    await item.type('XX');
    await item.row(/\bXX\b.*placeholder/s).waitFor();
    await item.accept();
    assert.equal(await item.input.inputValue(), 'XX', 'a placeholder cannot be taken');
    await item.type('测试报告');
    await item.row(/测试报告\s*use this value/).waitFor();
    await item.accept();

    const plan = await step(page, 'Easier_ET_PC_测试报告_‹');
    await plan.type('07');
    await plan.accept();
    const correction = await step(page, 'Easier_ET_PC_测试报告_07‹');
    await correction.row(/^0/).waitFor();
    await page.locator('.quick-input-widget').getByLabel('Back').click();
    const again = await step(page, 'Easier_ET_PC_测试报告_‹');
    await again.row(/^07\s*as before/).waitFor();
    await again.type('01');
    await again.accept();
    await (await step(page, 'Easier_ET_PC_测试报告_01‹')).accept();

    const where = await step(page, 'Document number: Easier_ET_PC_测试报告_010');
    await where.row('Configuration item 测试报告').waitFor();
    await where.pick('New file');
    await (await step(page, 'In which folder?')).pick(/docs/);
    const extension = await step(page, 'Extension of Easier_ET_PC_测试报告_010');
    await extension.type('md');
    await extension.accept();
    const path = 'docs/Easier_ET_PC_测试报告_010.md';
    assert.equal(existsSync(join(folder, path)), false, 'nothing is done before the preview');
    await (await quickInput(page)).pick('Apply');
    await notification(page, /Create file .*测试报告_010\.md: done/);
    await page.getByRole('tab', { name: 'Easier_ET_PC_测试报告_010.md' }).waitFor();
    assert.equal(existsSync(join(folder, path)), true);
  });

  it('makes a baseline from the title bar of its view', async () => {
    const { page, folder } = editor();
    await openSidebar(page);
    const baselines = await view(page, 'Baselines');
    await titleAction(baselines, 'New Name…');
    const schemes = await step(page, 'New Name');
    await schemes.row(/Baseline.*baselines/s).waitFor();
    await schemes.type('baselines');
    await schemes.accept();
    await (await step(page, ': Baseline_‹Project›_')).accept();
    await (await step(page, 'Baseline_ET_‹Terminal›_')).accept();
    const item = await step(page, 'Baseline_ET_PC_‹');
    await item.row('Leave out').waitFor();
    await item.accept();
    const iteration = await step(page, 'Baseline_ET_PC_G‹');
    await iteration.type('3');
    await iteration.accept();
    const stage = await step(page, 'Baseline_ET_PC_G3‹Stage›');
    assert.ok((await stage.texts()).includes('SDV System test (SDV)'));
    await stage.pick('SDV');
    const date = await step(page, 'Baseline_ET_PC_G3SDV_‹Date›');
    await date.type('20120631');
    await date.row(/not a day of the calendar/).waitFor();
    await date.type('20120630');
    await date.accept();
    const name = 'Baseline_ET_PC_G3SDV_20120630';
    await (await step(page, name)).pick('Create baseline');
    await (await step(page, `Message of ${name}`)).accept();
    await (await quickInput(page)).pick('Apply');
    await treeItem(baselines, name).waitFor();
    assert.equal(git(folder, 'cat-file', '-t', name), 'tag');
  });
});
