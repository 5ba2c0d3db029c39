import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { until } from '../support/until';
import { notification, pressInDialog, toast } from './support/notifications';
import { quickInput, runCommand } from './support/quick-input';
import { makeRemoteRepository } from './support/remote-repository';
import { git } from './support/repository';
import {
  contextMenu,
  expand,
  inlineAction,
  onlyView,
  openSidebar,
  treeItem,
} from './support/sidebar';
import { useEditor } from './support/use-editor';

describe('tags and branches by clicks', () => {
  const editor = useEditor({
    folder: makeRemoteRepository,
    // What happens in the repository is heard all the same.
    settings: { 'git.enabled': false },
    size: { width: 1280, height: 1300 },
  });

  async function releaseLines(page: Page): Promise<Locator> {
    await openSidebar(page);
    return onlyView(page, 'Release Lines');
  }

  const asked = (page: Page): Locator => page.locator('.monaco-dialog-box');

  it('shows the files that changed since the name before', async () => {
    const { page } = editor();
    const lines = await releaseLines(page);
    await expand(treeItem(lines, /^1\.1/));
    const changes = page.locator('.tab', { hasText: 'v1.0.0 → v1.1.0' });
    await inlineAction(treeItem(lines, /^v1\.1\.0/), 'Compare with Previous', changes);
    await page.locator('.multiDiffEntry', { hasText: 'package.json' }).first().waitFor();
  });

  it('checks a tag out, and a branch', async () => {
    const { page, folder } = editor();
    const lines = await releaseLines(page);
    const head = git(folder, 'rev-parse', 'v1.1.0^{commit}');
    await inlineAction(
      treeItem(lines, /^v1\.1\.0/),
      'Check Out',
      page.locator('.notification-toast', { hasText: 'HEAD is detached at v1.1.0' }),
    );
    assert.equal(git(folder, 'rev-parse', 'HEAD'), head);
    assert.equal(git(folder, 'rev-parse', '--abbrev-ref', 'HEAD'), 'HEAD');
    await expand(treeItem(lines, /^Branch_ET_PC/));
    const branch = 'Branch_ET_PC_G1ST_20120504';
    const done = toast(page, `Branch ${branch} is checked out`);
    await contextMenu(page, treeItem(lines, branch), 'Check Out', done);
    assert.equal(git(folder, 'symbolic-ref', '--short', 'HEAD'), branch);
    await treeItem(lines, /Branch_ET_PC_G1ST_20120504.*checked out/).waitFor();
    git(folder, 'switch', '--quiet', 'main');
    // A tree that is drawn anew later takes the next test's menu away.
    await treeItem(lines, /Branch_ET_PC_G1ST_20120504(?!.*checked out)/).waitFor();
  });

  it('pushes a tag after asking', async () => {
    const { page, folder } = editor();
    const lines = await releaseLines(page);
    await expand(treeItem(lines, /^1\.2/));
    await contextMenu(page, treeItem(lines, /^v1\.2\.0(?!-)/), 'Push…', asked(page));
    await pressInDialog(page, 'Push v1.2.0 to origin?', 'Push');
    await notification(page, 'v1.2.0 is on origin now');
    const there = git(folder, 'ls-remote', 'origin', 'refs/tags/v1.2.0');
    assert.ok(there.startsWith(git(folder, 'rev-parse', 'v1.2.0')));
  });

  it('renames a malformed tag that somebody made elsewhere', async () => {
    const { page, folder } = editor();
    const lines = await releaseLines(page);
    const object = git(folder, 'rev-parse', 'v1.2.0^{commit}');
    git(folder, 'tag', '--force', '--annotate', '--message', 'Made elsewhere', 'v1.3.O', object);
    await expand(treeItem(lines, /^Malformed names/));
    const title = page.locator('.quick-input-title', { hasText: 'Rename v1.3.O' });
    await contextMenu(
      page,
      treeItem(lines, /^v1\.3\.O/),
      'Rename Tag or Branch to Legal Name',
      title,
    );
    const names = await quickInput(page);
    await names.pick('v1.3.0');
    await (await quickInput(page)).pick('Apply');
    await treeItem(lines, /^1\.3/).waitFor();
    assert.equal(git(folder, 'tag', '--list', 'v1.3*'), 'v1.3.0');
    assert.equal(git(folder, 'rev-parse', 'v1.3.0^{commit}'), object);
  });

  it('deletes a tag here and on the remote that it names', async () => {
    const { page, folder } = editor();
    const lines = await releaseLines(page);
    await expand(treeItem(lines, /^1\.0/));
    await contextMenu(page, treeItem(lines, /^v1\.0\.0(?!_)/), 'Delete…', asked(page));
    await pressInDialog(page, /Delete v1\.0\.0\?.*also on origin/s, 'Delete Here and on origin');
    // Not by its notification: only the last three are on screen.
    await until('the tag to go', () => git(folder, 'tag', '--list', 'v1.0.0') === '' || undefined);
    assert.equal(git(folder, 'ls-remote', 'origin', 'refs/tags/v1.0.0'), '');
  });

  it('shows only names with a text, and all again', async () => {
    const { page } = editor();
    const lines = await releaseLines(page);
    await runCommand(page, 'Stemma: Filter Tags and Branches…');
    const filters = await quickInput(page);
    await filters.type('rc.1');
    await filters.pick('Names with “rc.1”');
    await treeItem(lines, /^server/).waitFor({ state: 'detached' });
    await expand(treeItem(lines, /^1\.2/));
    await treeItem(lines, /^v1\.2\.0-rc\.1/).waitFor();
    await lines.locator('.pane-header').hover();
    await lines.locator('.pane-header .action-label[aria-label^="Clear Filter"]').click();
    await treeItem(lines, /^server/).waitFor();
  });

  it('installs hooks after saying what becomes of each', async () => {
    const { page, folder } = editor();
    await runCommand(page, 'Stemma: Install Git Hooks');
    await pressInDialog(page, /Install Git hooks.*commit-msg: is installed/s, 'Install');
    await notification(page, 'Git hooks are installed');
    for (const name of ['commit-msg', 'pre-push']) {
      const file = join(folder, '.git', 'hooks', name);
      await until(name, () => existsSync(file) || undefined);
      assert.ok(statSync(file).mode & 0o100, `${name} can be run`);
    }
  });
});
