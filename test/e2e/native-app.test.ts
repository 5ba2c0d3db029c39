import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until } from '../support/until';
import { makeNativeApp, gbkBytes } from './support/native-app';
import { dialog, notification, toast } from './support/notifications';
import { quickInput, quickInputWith, runCommand } from './support/quick-input';
import { bytesOf, git } from './support/repository';
import { inlineAction, openSidebar, treeItem, view } from './support/sidebar';
import { hover, openFile, quickFix, squiggle } from './support/text-editor';
import { useEditor } from './support/use-editor';

const reviewed = ['android/app/build.gradle', 'package.json', 'pyproject.toml', 'win/et.rc'];

describe('an app that several tools build', () => {
  const editor = useEditor({ folder: makeNativeApp });

  it('has a wrong form of its version underlined and put right in a file in GBK that is shown as UTF-8', async () => {
    const { page, folder } = editor();
    const before = bytesOf(folder, 'CMakeLists.txt');
    assert.ok(before.includes(gbkBytes('乗 版本')));
    await openFile(page, join(folder, 'CMakeLists.txt'));
    await squiggle(page, 'warning');
    await quickFix(page, '1.3.9', 'Replace with "1.4.0"');
    await until('the right form', () =>
      bytesOf(folder, 'CMakeLists.txt') === before.replace('1.3.9', '1.4.0') ? true : undefined,
    );
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
  });

  it('tells all forms of its version on hover', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'package.json'));
    const text = await (await hover(page, '1.4.0-rc.1', 'Written elsewhere')).innerText();
    assert.match(text, /1\.4\.0rc1\s+.*Python/);
  });

  it('shows in the sidebar that a tag is untrue', async () => {
    const { page } = editor();
    await openSidebar(page);
    await treeItem(await view(page, 'Versions'), /untrue tags: 1/).waitFor();
  });

  it('is bumped as a whole but for what is unticked, after saying what that leaves', async () => {
    const { page, folder } = editor();
    git(folder, 'commit', '--quiet', '--all', '--message', 'Right form');
    const before = reviewed.map((path) => bytesOf(folder, path));
    const app = treeItem(await view(page, 'Versions'), /1\.4\.0-rc\.1/);
    await inlineAction(app, 'Bump Version', quickInputWith(page, 'Release'));
    const events = await quickInput(page);
    await events.type('Release');
    await events.pick(/^Release/);
    const preview = await quickInput(page);
    for (const path of reviewed) await preview.row(path).waitFor();
    await preview.pick('Review in Refactor Preview');

    const panel = page.locator('.bulk-edit-panel');
    const python = panel.locator('.monaco-list-row').filter({ hasText: 'pyproject.toml' }).first();
    const box = python.locator('input[type="checkbox"], .monaco-checkbox').first();
    await until('the change to be unticked', async () => {
      if (!(await box.isChecked())) return true;
      // A row that was drawn anew just then does not feel the click.
      await box.click();
      await page.waitForTimeout(300);
      return undefined;
    });
    await panel.locator('.monaco-button', { hasText: 'Apply' }).first().click();
    const question = await dialog(page, 'Some changes are left out');
    assert.match(await question.innerText(), /pyproject\.toml/);
    await question.locator('.monaco-button', { hasText: 'Apply the Others' }).click();
    await notification(page, /1\.4\.0.*done/);
    assert.deepEqual(
      reviewed.map((path) => bytesOf(folder, path)),
      before.map((text, index) =>
        index === reviewed.indexOf('pyproject.toml')
          ? text
          : text.replaceAll('1.4.0-rc.1', '1.4.0').replace('1040001', '1040002'),
      ),
    );
    await treeItem(await view(page, 'Versions'), /versions differ/).waitFor();
  });

  it('is brought back by Undo after the window was loaded anew', async () => {
    const { page, folder } = editor();
    await page.reload();
    await page.locator('.part.statusbar [id="status.host"]').waitFor();
    await runCommand(page, 'Stemma: Undo Last Stemma Change');
    await toast(page, /undone/).waitFor();
    assert.equal(git(folder, 'status', '--porcelain'), '');
  });
});
