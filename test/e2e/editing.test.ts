import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until } from '../support/until';
import { quickInput, runCommand } from './support/quick-input';
import { bytesOf } from './support/repository';
import { hover, locate, openFile, quickFix, replaceText, squiggle } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('reading and mending versions in the editor', () => {
  const editor = useEditor();

  it('underlines exactly the wrong part of a version', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'report/VERSION'));
    const box = await (await squiggle(page)).boundingBox();
    assert.ok(box);
    const dash = await locate(page, '-release', 0);
    assert.ok(box.width < 12, `one character, not ${box.width} pixels`);
    assert.ok(dash.x >= box.x - 1 && dash.x <= box.x + box.width, 'below the dash');
  });

  it('explains what is wrong, and what the nearest legal name would say', async () => {
    const { page } = editor();
    const text = await (await hover(page, '1.1.1', 'What is wrong')).innerText();
    for (const part of ['Greek-letter version', 'Expected "_", found "-".', 'Nearest legal name']) {
      assert.ok(text.includes(part), `${part} is missing in:\n${text}`);
    }
    assert.match(text, /Stage\s+release/);
  });

  it('repairs it by the first quick fix', async () => {
    const { page, folder } = editor();
    await quickFix(page, '120618', 'Replace with "1.1.1.120618_release"');
    await locate(page, '1.1.1.120618_release');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await until('the repaired file', () =>
      bytesOf(folder, 'report/VERSION') === '1.1.1.120618_release\n' ? true : undefined,
    );
  });

  it('explains every field of a good version, and what comes next', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'server/pom.xml'));
    const text = await (await hover(page, 'V100R002B010', 'What comes next')).innerText();
    assert.match(text, /Release \(R\)\s+002/);
    assert.match(text, /Next build \(B\) → V100R002B020/);
  });

  it('shows the version of the open file in the status bar, which bumps it', async () => {
    const { page } = editor();
    const item = page.locator('.part.statusbar .statusbar-item', { hasText: 'V100R002B010' });
    await item.click();
    const events = await quickInput(page);
    await events.title.filter({ hasText: 'Bump Version of server' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('says where a policy is broken, and keeps the last good one in force', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'stemma.jsonc'));
    await replaceText(page, '"huawei" }', 'huawi');
    await squiggle(page);
    const text = await (await hover(page, 'huawi', 'huawi"')).innerText();
    assert.match(text, /Cannot .*huawi/);
    await openFile(page, join(folder, 'server/pom.xml'));
    await hover(page, 'V100R002B010', 'Huawei');
  });

  it('completes the ids of schemes in the policy, with what they are called', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'stemma.jsonc'));
    await runCommand(page, 'File: Revert File');
    await replaceText(page, '"three-part" }', '');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.suggest-widget .monaco-list-row');
    await page.keyboard.type('huaw');
    await offered.filter({ hasText: 'Huawei' }).first().waitFor();
    await page.keyboard.press('Escape');
    await runCommand(page, 'File: Revert File');
  });

  it('explains any name that is typed', async () => {
    const { page } = editor();
    await runCommand(page, 'Stemma: Explain Name');
    const box = await quickInput(page);
    await box.type('V100R001C01B023');
    await box.row('Release (R) 001').waitFor();
    assert.match(await box.row('Huawei').innerText(), /in force here/);
    await box.pick('Huawei');
    await page.locator('.tab.active', { hasText: 'V100R001C01B023' }).waitFor();
  });
});
