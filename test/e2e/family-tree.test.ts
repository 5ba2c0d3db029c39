import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { semverHistory } from '../support/family-histories';
import { makeFamily } from '../support/family-repository';
import { until } from '../support/until';
import { xmlMistakes } from '../support/xml';
import { panelPage } from './support/panel';
import { quickInput, runCommand } from './support/quick-input';
import { git } from './support/repository';
import { useEditor } from './support/use-editor';

describe('Show Family Tree', () => {
  const editor = useEditor({
    folder: (path) => makeFamily(path, semverHistory.policy, semverHistory.history),
  });

  it('draws the lines with their names, and says which fixes are missing', async () => {
    const { page } = editor();
    await runCommand(page, 'Stemma: Show Family Tree');
    const panel = panelPage(page);
    await panel.locator('.drawing').getByText('v2.0.0-rc.1').waitFor();
    await panel.locator('[stroke-dasharray][marker-end]').first().waitFor();
    const marks = await panel.locator('.node').count();
    assert.equal(marks, 20);
  });

  it('finds a name, brings it near and tells about it', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    await panel.getByLabel('Find a name').fill('V1.1.');
    await panel.getByText('1 of 5').waitFor();
    await panel.getByRole('button', { name: 'Next match' }).click();
    await panel.getByText('2 of 5').waitFor();
    await panel.locator('.card').getByText('Release 1.1').waitFor();
    await panel.locator('.card').getByText('release · 1.1 · 2024-04-10').waitFor();
  });

  it('goes from name to name by the keyboard, and says where it is', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    await panel.locator('#picture').focus();
    await page.keyboard.press('ArrowRight');
    await panel.locator('.spoken').getByText('v1.1.1, release, line 1.1').waitFor();
    await page.keyboard.press('Home');
    await panel.locator('.spoken').getByText('v1.1.0-beta.1, stage').waitFor();
    await page.keyboard.press('ArrowUp');
    await panel
      .locator('.spoken')
      .getByText(/^v1\.0\.\d.*line 1\.0/)
      .waitFor();
    const active = await panel.locator('#picture').getAttribute('aria-activedescendant');
    const label = await panel.locator(`#${active ?? ''}`).getAttribute('aria-label');
    assert.match(label ?? '', /^v1\.0/);
  });

  it('zooms by keys, buttons and wheel, and shows all again', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    const distance = async (): Promise<number> => {
      const boxes = await Promise.all(
        ['v1.0.0', 'v1.0.1'].map((name) =>
          panel.locator(`.node[aria-label^="${name},"]`).boundingBox(),
        ),
      );
      return (boxes[1]?.x ?? 0) - (boxes[0]?.x ?? 0);
    };
    await panel.locator('#picture').press('0');
    const all = await until('a distance', async () => (await distance()) || undefined);
    await panel.locator('#picture').press('+');
    await until('a larger picture', async () => ((await distance()) > all ? true : undefined));
    await panel.getByRole('button', { name: 'Show all (0)' }).click();
    await until('all of it', async () =>
      Math.abs((await distance()) - all) < 1 ? true : undefined,
    );
    await panel.locator('#picture').hover({ position: { x: 300, y: 40 } });
    await page.mouse.wheel(0, -300);
    await until('a larger picture', async () => ((await distance()) > all ? true : undefined));
    await panel.locator('#picture').press('0');
  });

  it('goes to the name that is clicked, and offers what can be done with it by the other button', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    const node = panel.locator('.node[aria-label^="v2.0.1,"]');
    await node.click();
    await page.locator('.monaco-list-row.selected', { hasText: 'v2.0.1' }).waitFor();
    await node.click({ button: 'right' });
    const menu = await quickInput(page);
    await menu.row('Create Hotfix Branch from Tag').waitFor();
    await menu.row('Copy Name').waitFor();
    await page.keyboard.press('Escape');
  });

  it('draws a tag that was made elsewhere', async () => {
    const { page, folder } = editor();
    const panel = panelPage(page);
    git(folder, 'tag', '--annotate', '--message', 'Made elsewhere', 'v2.1.0', 'main');
    await panel.locator('.node[aria-label^="v2.1.0,"]').waitFor();
  });

  it('saves the picture as SVG and PNG where the person says', async () => {
    const { page, folder } = editor();
    const panel = panelPage(page);
    for (const format of ['svg', 'png'] as const) {
      await panel.getByRole('button', { name: `Save as ${format.toUpperCase()}…` }).click();
      const dialog = await quickInput(page);
      await dialog.accept();
      const file = join(folder, `sample-family-tree.${format}`);
      const bytes = await until(`the ${format}`, () => readFile(file).catch(() => undefined));
      if (format === 'png') {
        assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
        assert.ok(bytes.length > 10_000);
      } else {
        const svg = bytes.toString('utf8');
        assert.deepEqual(xmlMistakes(svg), []);
        assert.match(svg, />v2\.1\.0</);
        assert.doesNotMatch(svg, /var\(/);
      }
    }
  });
});
