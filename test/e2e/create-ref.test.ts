import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notification } from './support/notifications';
import { quickInput, runCommand } from './support/quick-input';
import { bytesOf, git } from './support/repository';
import { contextMenu, expand, openSidebar, titleAction, treeItem, view } from './support/sidebar';
import { useEditor } from './support/use-editor';

describe('creating tags, branches and baselines by clicks', () => {
  // A list shows only the rows that fit.
  const editor = useEditor({ size: { width: 1280, height: 1300 } });

  it('offers the next names, says what is wrong while typing, and tags with the changelog', async () => {
    const { page, folder } = editor();
    await runCommand(page, 'Stemma: Create Tag');
    const names = await quickInput(page);
    await names.row('v1.3.0').waitFor();
    assert.ok((await names.texts()).includes('V100R002B020 Next build (B) · server'));

    await names.type('v1.03.0');
    await names.row('Minor has no leading zero; found "03". Write "3".').waitFor();
    await names.row(/v1\.3\.0\s*Nearest legal name/).waitFor();
    await names.type('v1.2.0');
    await names.row(/v1\.2\.0.*exists/s).waitFor();
    await names.type('-d');
    await names.row(/Cannot.*-d/s).waitFor();
    await names.accept();
    assert.equal(await names.input.inputValue(), '-d', 'a refused name cannot be taken');

    await names.type('v1.3.0');
    await names.pick('v1.3.0');
    const message = await quickInput(page);
    await message.title.filter({ hasText: 'Message of v1.3.0' }).waitFor();
    await message.type('Payment by QR code');
    await message.accept();
    await (await quickInput(page)).pick('Apply');

    await notification(page, /v1\.3\.0.*done/);
    assert.equal(git(folder, 'cat-file', '-t', 'v1.3.0'), 'tag');
    assert.equal(git(folder, 'rev-parse', 'v1.3.0^{commit}'), git(folder, 'rev-parse', 'HEAD'));
    const said = git(folder, 'tag', '--list', '--format=%(contents)', 'v1.3.0');
    assert.match(said, /^Payment by QR code\n\n.*Added\n\n- Payment by QR code \(支付二维码\)/);
  });

  it('offers the version that the files have and no tag carries first', async () => {
    const { page, folder } = editor();
    const pom = bytesOf(folder, 'server/pom.xml').replace('V100R002B010', 'V100R002B020');
    writeFileSync(join(folder, 'server/pom.xml'), pom, 'latin1');
    await openSidebar(page);
    await treeItem(await view(page, 'Versions'), 'V100R002B020').waitFor();
    const unit = treeItem(await view(page, 'Versions'), /^server/);
    await contextMenu(page, unit, 'Create Tag');
    const names = await quickInput(page);
    await names.row('V100R002B020').waitFor();
    assert.equal((await names.texts())[0], 'V100R002B020 Current version · server');
    await page.keyboard.press('Escape');
  });

  it('makes a baseline from the button of the view', async () => {
    const { page, folder } = editor();
    const baselines = await view(page, 'Baselines');
    await titleAction(baselines, 'Create Baseline');
    const names = await quickInput(page);
    await names.type('Baseline_ET_PC_G2ST_2012701');
    await names.row(/Date is written YYYYMMDD/).waitFor();
    await names.type('Baseline_ET_PC_G2ST_20120701');
    await names.pick('Baseline_ET_PC_G2ST_20120701');
    const message = await quickInput(page);
    await message.title.filter({ hasText: 'Message of' }).waitFor();
    await message.accept();
    await message.pick('Apply');
    await treeItem(baselines, 'Baseline_ET_PC_G2ST_20120701').waitFor();
    assert.equal(git(folder, 'cat-file', '-t', 'Baseline_ET_PC_G2ST_20120701'), 'tag');
  });

  it('shows malformed names in a group of their own, each with its reason', async () => {
    const { page } = editor();
    const lines = await view(page, 'Release Lines');
    const group = treeItem(lines, /^Malformed names/);
    await expand(group);
    const malformed = treeItem(lines, /^V100R1C1B023/);
    assert.match(await malformed.innerText(), /Release \(R\) has exactly 3 digits; found 1 in "1"/);
  });

  it('branches off the commit of a tag', async () => {
    const { page, folder } = editor();
    const lines = await view(page, 'Release Lines');
    await expand(treeItem(lines, /^1\.1/));
    await contextMenu(page, treeItem(lines, /^v1\.1\.0/), 'Create Release Branch');
    const names = await quickInput(page);
    await names.type('Branch_ET_PC_G2ST_20120701');
    await names.pick('Branch_ET_PC_G2ST_20120701');
    await (await quickInput(page)).pick('Apply');
    await notification(page, /Branch_ET_PC_G2ST_20120701.*done/);
    assert.equal(
      git(folder, 'rev-parse', 'Branch_ET_PC_G2ST_20120701'),
      git(folder, 'rev-parse', 'v1.1.0^{commit}'),
    );
    assert.equal(git(folder, 'symbolic-ref', '--short', 'HEAD'), 'main');
  });
});
