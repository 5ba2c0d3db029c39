import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until } from '../support/until';
import { panelPage } from './support/panel';
import { runCommand } from './support/quick-input';
import { openFile, replaceText } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('Test a Scheme', () => {
  const editor = useEditor();

  it('tries names as they are typed, and tells all of one', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'stemma.jsonc'));
    await runCommand(page, 'Stemma: Test a Scheme');
    const panel = panelPage(page);
    await panel.getByLabel('Scheme', { exact: true }).selectOption('greek');
    await panel.getByLabel('Names, one a line').fill('1.1.1.051021_beta\n1.1.1.051021-release');
    await panel.getByText('Names: 2. Valid: 1, with warnings: 0, malformed: 1.').waitFor();
    const rows = panel.locator('.row');
    assert.equal(await rows.nth(1).locator('.error').innerText(), '-');
    await rows.nth(0).click();
    await panel.getByRole('heading', { name: 'Words in it' }).waitFor();
    await panel.getByText('others that mainly the user interface changes').waitFor();
  });

  it('goes through the names by the keyboard, and takes a suggestion', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    await page.keyboard.press('End');
    await panel.getByRole('heading', { name: 'What is wrong' }).waitFor();
    await panel.getByRole('button', { name: 'Take 1.1.1.051021_release' }).click();
    await panel.getByText('Names: 2. Valid: 2').waitFor();
    const typed = await panel.getByLabel('Names, one a line').inputValue();
    assert.equal(typed, '1.1.1.051021_beta\n1.1.1.051021_release');
  });

  it('follows the policy while it is edited, before it is saved', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    await panel.getByLabel('Scheme', { exact: true }).selectOption('*');
    await panel.getByLabel('Names, one a line').fill('rel1.2.3');
    await panel.getByText('Names: 1. Valid: 0').waitFor();
    await page.locator('.tab', { hasText: 'stemma.jsonc' }).click();
    await replaceText(page, 'v{semver}', 'rel');
    await panel.getByText('Names: 1. Valid: 1').waitFor();
  });

  it('loads the tags of the repository, and keeps all of it when it was hidden', async () => {
    const { page, folder } = editor();
    const panel = panelPage(page);
    await panel.getByRole('button', { name: 'Tags' }).click();
    const names = panel.getByLabel('Names, one a line');
    const loaded = await until(
      'the tags',
      async () => (await names.inputValue()).match(/^V.*$/m)?.[0],
    );
    await page.locator('.tab', { hasText: 'Test a Scheme' }).click();
    await openFile(page, join(folder, 'CHANGELOG.md'));
    await page.locator('.tab', { hasText: 'Test a Scheme' }).click();
    await until('the names after hiding', async () =>
      (await names.inputValue()).includes(loaded) ? true : undefined,
    );
    assert.equal(await panel.getByLabel('Scheme', { exact: true }).inputValue(), '*');
  });
});
