import assert from 'node:assert/strict';
import { join } from 'node:path';
import { notification } from './support/notifications';
import { panelPage } from './support/panel';
import { quickInput, runCommand } from './support/quick-input';
import { onlyView, openSidebar, treeItem, view } from './support/sidebar';
import { hover, openFile, quickFix } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('Chinese texts', () => {
  const editor = useEditor({ language: 'zh-cn' });

  it('stand in the views', async () => {
    const { page } = editor();
    await openSidebar(page);
    await treeItem(await view(page, 'Release Lines'), '格式错误的名称').waitFor();
    await treeItem(await onlyView(page, 'Versions'), '版本号不一致').waitFor();
  });

  it('stand in hovers and quick fixes', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'report/VERSION'));
    const text = await (await hover(page, '1.1.1', '存在的问题')).innerText();
    assert.match(text, /最接近的合法名称/);
    assert.doesNotMatch(text, /Expected|found|Stage|Nearest/);
    await quickFix(page, '120618', '替换为“1.1.1.120618_release”');
  });

  it('stand in questions and notifications', async () => {
    const { page } = editor();
    await runCommand(page, 'Stemma: Bump Version');
    const units = await quickInput(page);
    await units.title.filter({ hasText: '选择单元' }).waitFor();
    await units.pick('tools');
    const events = await quickInput(page);
    await events.title.filter({ hasText: '升级 tools 的版本' }).waitFor();
    await events.pick('0.10.0');
    await (await quickInput(page)).pick('应用');
    await notification(page, /0\.10\.0：已完成/);
  });

  it('stand in the steps of a new name', async () => {
    const { page } = editor();
    await runCommand(page, 'Stemma: New Name…');
    const schemes = await quickInput(page);
    await schemes.title.filter({ hasText: '新建名称' }).waitFor();
    await schemes.type('文档编号');
    await schemes.pick('文档编号');
    const company = await quickInput(page);
    await company.title.filter({ hasText: '文档编号：‹公司›_' }).waitFor();
    await company.type('XX');
    await company.row(/占位符/).waitFor();
    await company.type('Easier');
    await company.row('使用此值').waitFor();
    await company.accept();
    const project = await quickInput(page);
    await project.title.filter({ hasText: '文档编号：Easier_‹项目›' }).waitFor();
    await project.row(/ET\s*命名规范的变量/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('stand in the panel that tests a scheme', async () => {
    const { page } = editor();
    await runCommand(page, 'Stemma: Test a Scheme');
    const panel = panelPage(page);
    await panel.getByLabel('名称（每行一个）').fill('1.2');
    await panel.getByText('共 1 个名称').waitFor();
  });
});
