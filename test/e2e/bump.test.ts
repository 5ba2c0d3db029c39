import assert from 'node:assert/strict';
import { until } from '../support/until';
import { notification, pressInNotification, toast } from './support/notifications';
import { quickInput, quickInputWith, runCommand } from './support/quick-input';
import { bytesOf, git } from './support/repository';
import { inlineAction, openSidebar, treeItem, view } from './support/sidebar';
import { useEditor } from './support/use-editor';

const webFiles = ['web/package-lock.json', 'web/package.json'] as const;

describe('bumping a version by clicks', () => {
  const editor = useEditor();

  it('changes the files, commits and tags as the preview says, and takes it back by one click', async () => {
    const { page, folder } = editor();
    const before = webFiles.map((path) => bytesOf(folder, path));
    const head = git(folder, 'rev-parse', 'HEAD');
    await openSidebar(page);
    const web = treeItem(await view(page, 'Versions'), /^web/);
    await inlineAction(web, 'Bump Version', quickInputWith(page, 'Major'));

    const events = await quickInput(page);
    await events.row('Major').waitFor();
    assert.match(await events.row('Minor').innerText(), /1\.3\.0[\s\S]*added/);
    await events.pick('Minor');

    const preview = await quickInput(page);
    await preview.row('web/package.json').waitFor();
    assert.deepEqual(await preview.texts(), [
      'Apply 2 steps',
      'Review in Refactor Preview… each change can be unticked there',
      'web/package-lock.json 1.2.0 → 1.3.0',
      'web/package.json 1.2.0 → 1.3.0',
      'Commit the changed files off',
      'Tag the commit off',
      'What "CHANGELOG.md" has as not released stays there, since several units share that changelog.',
    ]);
    await preview.pick('Tag the commit');
    await preview.row('4 steps').waitFor();
    assert.deepEqual(
      webFiles.map((path) => bytesOf(folder, path)),
      before,
      'a preview changes nothing',
    );
    await preview.pick('Apply');

    await notification(page, /1\.3\.0.*done/);
    assert.deepEqual(
      webFiles.map((path) => bytesOf(folder, path)),
      before.map((text) => text.replaceAll('"version": "1.2.0"', '"version": "1.3.0"')),
    );
    assert.equal(git(folder, 'show', '--name-only', '--format=', 'HEAD'), webFiles.join('\n'));
    assert.equal(git(folder, 'rev-parse', 'HEAD~1'), head);
    assert.equal(git(folder, 'rev-parse', 'v1.3.0^{commit}'), git(folder, 'rev-parse', 'HEAD'));
    assert.match(
      git(folder, 'tag', '--list', '--format=%(contents)', 'v1.3.0'),
      /Release.*1\.3\.0[\s\S]*Payment by QR code \(支付二维码\)/,
    );
    await treeItem(await view(page, 'Versions'), /^web\s*1\.3\.0/).waitFor();
    await treeItem(await view(page, 'Release Lines'), /^1\.3\s*1 name/).waitFor();

    await pressInNotification(page, /1\.3\.0.*done/, 'Undo');
    await notification(page, /undone/);
    assert.equal(git(folder, 'rev-parse', 'HEAD'), head);
    assert.equal(git(folder, 'tag', '--list', 'v1.3.0'), '');
    assert.equal(git(folder, 'status', '--porcelain'), '');
    await treeItem(await view(page, 'Versions'), /^web\s*1\.2\.0/).waitFor();
  });

  it('asks which unit when the palette does not say, and shows the change before it is made', async () => {
    const { page, folder } = editor();
    const before = bytesOf(folder, 'server/pom.xml');
    await runCommand(page, 'Stemma: Bump Version');
    await (await quickInput(page)).pick('server');
    await (await quickInput(page)).pick('Next build');
    const preview = await quickInput(page);
    await preview.pick('server/pom.xml');
    await page.locator('.tab.active', { hasText: 'pom.xml (preview of the change)' }).waitFor();
    assert.equal(bytesOf(folder, 'server/pom.xml'), before);
    await preview.pick('Apply');
    await until('the new version', () =>
      bytesOf(folder, 'server/pom.xml') === before.replace('V100R002B010', 'V100R002B020')
        ? true
        : undefined,
    );
    assert.equal(git(folder, 'status', '--porcelain'), 'M server/pom.xml');
  });

  it('says why an event is not possible', async () => {
    const { page } = editor();
    await openSidebar(page);
    const web = treeItem(await view(page, 'Versions'), /^web/);
    await inlineAction(web, 'Bump Version', quickInputWith(page, 'Major'));
    const events = await quickInput(page);
    await events.type('Release');
    await events.row(/not a pre-release|pre-release/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('explains why a version that cannot be read cannot be bumped', async () => {
    const { page } = editor();
    const report = treeItem(await view(page, 'Versions'), /^report/);
    await inlineAction(report, 'Bump Version', toast(page, /1\.1\.1\.120618-release/));
  });
});
