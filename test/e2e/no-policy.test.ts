import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressInDialog } from './support/notifications';
import { quickInput, runCommand } from './support/quick-input';
import { bytesOf, git, makeFolder, makeRepository } from './support/repository';
import { openSidebar, treeItem, view } from './support/sidebar';
import { hover, locate, openFile } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('an empty folder', () => {
  const editor = useEditor({ folder: (path) => makeFolder(path, {}) });

  it('is met with what to do in every view, and with versions as soon as there are some', async () => {
    const { page, folder } = editor();
    await openSidebar(page);
    const welcome = async (title: string, text: string): Promise<void> => {
      const content = (await view(page, title)).locator('.welcome-view-content');
      await content.filter({ hasText: text }).waitFor();
    };
    await welcome('Versions', 'No version found');
    await welcome('Release Lines', 'not a Git repository');
    await welcome('Baselines', 'not a Git repository');
    await writeFile(join(folder, 'VERSION'), '1.0.0\n');
    await treeItem(await view(page, 'Versions'), '1.0.0').waitFor();
  });
});

describe('a repository without a policy', () => {
  const editor = useEditor({
    folder: (path) => makeRepository(path, { 'pom.xml': pom, 'VERSION.txt': 'x\n' }),
  });

  it('shows its versions by the law of their ecosystem', async () => {
    const { page } = editor();
    await openSidebar(page);
    await treeItem(await view(page, 'Versions'), 'V100R001B010').waitFor();
    const lines = (await view(page, 'Release Lines')).locator('.welcome-view-content');
    await lines.filter({ hasText: 'No tag or branch carries a version yet' }).waitFor();
  });

  it('gets a policy by the button of an empty view, and lives by it at once', async () => {
    const { page, folder } = editor();
    await openSidebar(page);
    const baselines = await view(page, 'Baselines');
    await baselines.locator('.welcome-view-content a', { hasText: 'Choose Naming Policy' }).click();
    const presets = await quickInput(page);
    await presets.pick('Semantic Versioning');
    await (await quickInput(page)).row('pom.xml V100R001B010').waitFor();
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await presets.row('Semantic Versioning').waitFor();
    await presets.type('Huawei V/R/C/B version');
    await presets.pick(/^Huawei V\/R\/C\/B version/);
    const preview = await quickInput(page);
    await preview.row('V100R001C01B023').waitFor();
    await preview.row('here: 1 in order, 1 to be reported').waitFor();
    await preview.row('VERSION.txt x').waitFor();
    assert.equal(git(folder, 'status', '--porcelain'), '');
    await preview.pick('Write stemma.jsonc');
    await page.locator('.tab.active[data-resource-name="stemma.jsonc"]').waitFor();
    assert.match(bytesOf(folder, 'stemma.jsonc'), /"extends": "huawei"/);
    assert.equal(git(folder, 'status', '--porcelain'), '?? stemma.jsonc');
    await openFile(page, join(folder, 'pom.xml'));
    await hover(page, 'V100R001B010', 'Next build (B)');
  });

  it('asks before it replaces a policy, and leaves the new one unsaved', async () => {
    const { page, folder } = editor();
    const before = bytesOf(folder, 'stemma.jsonc');
    await runCommand(page, 'Stemma: Choose Naming Policy');
    await (await quickInput(page)).pick('Semantic Versioning');
    await (await quickInput(page)).pick('Write stemma.jsonc');
    await pressInDialog(page, 'has a naming policy already', 'Replace');
    await locate(page, '"extends": "semver"');
    assert.equal(bytesOf(folder, 'stemma.jsonc'), before);
  });
});

describe('a machine without Git', () => {
  const env: NodeJS.ProcessEnv = {};
  let empty = '';
  before(async () => {
    empty = await mkdtemp(join(tmpdir(), 'stemma-path-'));
    await mkdir(empty, { recursive: true });
    env['PATH'] = empty;
  });
  after(() => rm(empty, { recursive: true, force: true }));
  const editor = useEditor({ env });

  it('still reads versions, and the views say that Git is missing', async () => {
    const { page } = editor();
    await openSidebar(page);
    await treeItem(await view(page, 'Versions'), /^web\s*1\.2\.0/).waitFor();
    for (const title of ['Release Lines', 'Baselines']) {
      const welcome = (await view(page, title)).locator('.welcome-view-content');
      await welcome.filter({ hasText: 'Git was not found' }).waitFor();
    }
  });
});

const pom = `<project>
  <groupId>com.example</groupId>
  <artifactId>server</artifactId>
  <version>V100R001B010</version>
</project>
`;
