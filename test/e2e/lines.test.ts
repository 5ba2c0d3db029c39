import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShowcase } from '../fixtures/sample/make-showcase.mjs';
import { until } from '../support/until';
import { notification, pressInNotification, toast } from './support/notifications';
import { quickInput, quickInputWith } from './support/quick-input';
import { git } from './support/repository';
import {
  contextMenu,
  expand,
  inlineAction,
  onlyView,
  openSidebar,
  treeItem,
  view,
} from './support/sidebar';
import { useEditor } from './support/use-editor';

describe('hotfixes, forward merges and gates by clicks', () => {
  const editor = useEditor({ folder: makeShowcase, size: { width: 1280, height: 1300 } });

  it('branches a hotfix off a release tag, with the next free patch', async () => {
    const { page, folder } = editor();
    await openSidebar(page);
    // What is read behind everything else draws the trees anew, and VS Code then forgets whose menu is open.
    await treeItem(await view(page, 'Forward Merges'), /^hotfix\/V100/).waitFor();
    const lines = await onlyView(page, 'Release Lines');
    await expand(treeItem(lines, /^1\.2/));
    await contextMenu(
      page,
      treeItem(lines, /^v1\.2\.0(?!-)/),
      'Create Hotfix Branch from Tag',
      quickInputWith(page, 'Apply'),
    );
    const preview = await quickInput(page);
    await preview.row('Taken already, by a tag or a hotfix branch: 1.2.1').waitFor();
    await preview.pick('Check out the new branch');
    await preview.pick('Apply');
    await treeItem(lines, /^hotfix\/1\.2\.2.*checked out/).waitFor();
    assert.equal(git(folder, 'symbolic-ref', '--short', 'HEAD'), 'hotfix/1.2.2');
    assert.equal(git(folder, 'rev-parse', 'HEAD'), git(folder, 'rev-parse', 'v1.2.0^{commit}'));
  });

  it('finishes it with version, commit and tag, and tells which lines lack the fix', async () => {
    const { page, folder } = editor();
    writeFileSync(join(folder, 'web/port.txt'), '443\n');
    git(folder, 'add', 'web/port.txt');
    git(folder, 'commit', '--quiet', '--message', 'fix(web): the port is kept');
    const lines = await onlyView(page, 'Release Lines');
    await contextMenu(
      page,
      treeItem(lines, /^hotfix\/1\.2\.2/),
      'Finish Hotfix',
      quickInputWith(page, 'Apply'),
    );
    await (await quickInput(page)).pick('Apply');
    const due = /fixes of hotfix\/1\.2\.2 are still missing in .*main/;
    await pressInNotification(page, due, 'Show Forward Merges');
    assert.equal(git(folder, 'rev-parse', 'v1.2.2^{commit}'), git(folder, 'rev-parse', 'HEAD'));
    assert.match(readFileSync(join(folder, 'web/package.json'), 'utf8'), /"version": "1\.2\.2"/);
    const merges = await onlyView(page, 'Forward Merges');
    await treeItem(merges, /^fix\(web\): the port is kept/).waitFor();
  });

  it('brings a fix to a line that lacks it', async () => {
    const { page, folder } = editor();
    const merges = await onlyView(page, 'Forward Merges');
    const fix = treeItem(merges, /^fix\(web\): the port is kept/);
    await expand(fix);
    await contextMenu(page, treeItem(merges, /^release\/1\.2missing/), 'Bring Fix Forward…');
    await (await quickInput(page)).pick('Cherry-pick this fix');
    await notification(page, 'The fixes are on release/1.2, which is checked out now');
    assert.equal(git(folder, 'symbolic-ref', '--short', 'HEAD'), 'release/1.2');
    assert.equal(git(folder, 'show', 'HEAD:web/port.txt'), '443');
    await treeItem(merges, /^release\/1\.2cherry-picked as/).waitFor();
  });

  it('opens the merge editor at a conflict, and takes all of it back', async () => {
    const { page, folder } = editor();
    git(folder, 'switch', '--quiet', 'main');
    writeFileSync(join(folder, 'web/price.js'), 'export const price = (fen) => fen / 100;\n');
    git(folder, 'add', 'web/price.js');
    git(folder, 'commit', '--quiet', '--message', 'feat(web): prices');
    const head = git(folder, 'rev-parse', 'main');
    const merges = await onlyView(page, 'Forward Merges');
    await contextMenu(page, treeItem(merges, /^release\/1\.1\d+ missing/), 'Bring Fix Forward…');
    const lines = await quickInput(page);
    await lines.pick('release/1.1 → main');
    await (await quickInput(page)).pick('Cherry-pick the missing fixes');
    await page.locator('.tab.active', { hasText: 'price.js' }).waitFor();
    await page.locator('.merge-editor').waitFor();
    await pressInNotification(page, 'Files in conflict on main: 1', 'Abort');
    await notification(page, 'HEAD is where it was');
    assert.equal(git(folder, 'rev-parse', 'main'), head);
    assert.equal(git(folder, 'status', '--porcelain', '--untracked-files=no'), '');
  });

  it('records why a line does without a fix', async () => {
    const { page, folder } = editor();
    const merges = await onlyView(page, 'Forward Merges');
    await expand(treeItem(merges, /^fix\(server\): the session ends at logout/));
    await contextMenu(page, treeItem(merges, /^mainmissing/), 'Exempt Fix from Line…');
    const reason = await quickInput(page);
    await reason.title.filter({ hasText: 'Why does main do without it?' }).waitFor();
    await reason.type('Sessions are new there');
    await reason.accept();
    await (await quickInput(page)).pick('Apply');
    await treeItem(merges, /^mainexempt: Sessions are new there/).waitFor();
    assert.match(readFileSync(join(folder, 'stemma.jsonc'), 'utf8'), /Sessions are new there/);
  });

  it('makes no baseline while something is missing, unless somebody says why', async () => {
    const { page, folder } = editor();
    const baselines = await onlyView(page, 'Baselines');
    const missing = page.locator('.quick-input-title', { hasText: 'confirmed' });
    await inlineAction(treeItem(baselines, /^SDV.*overdue/), 'Create Baseline', missing);
    const confirm = await quickInput(page);
    await confirm.pick('plan completed');
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    const gate = await quickInput(page);
    await gate.row('测试报告').waitFor();
    await gate.row('risks have owners').waitFor();
    await gate.pick('Go on without it');
    const reason = await quickInput(page);
    await reason.title.filter({ hasText: 'nevertheless' }).waitFor();
    await reason.accept();
    await reason.message.filter({ hasText: 'Cannot go on without a reason' }).waitFor();
    await reason.type('The board decided so');
    await reason.accept();
    const message = await quickInput(page);
    await message.title.filter({ hasText: 'Message of' }).waitFor();
    await message.accept();
    await (await quickInput(page)).pick('Apply');
    const tag = await until(
      'the baseline',
      () => git(folder, 'tag', '--list', 'Baseline_ET_PC_G2SDV_*') || undefined,
    );
    const said = git(folder, 'tag', '--list', '--format=%(contents)', tag);
    assert.match(said, /测试报告[^]*The board decided so|The board decided so[^]*测试报告/);
    await toast(page, 'done').first().waitFor();
  });
});
