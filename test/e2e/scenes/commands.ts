import { quickInput, quickInputWith, runCommand } from '../support/quick-input';
import { inlineAction, titleAction, treeItem, view } from '../support/sidebar';
import { restPointer, type Scene } from './scene';

/** The preview of a bump: every file and every Git step. */
export const bumpPreview: Scene = async ({ page }) => {
  const web = treeItem(await view(page, 'Versions'), /^web/);
  await inlineAction(web, 'Bump Version', quickInputWith(page, 'Major'));
  await (await quickInput(page)).pick('Minor');
  const preview = await quickInput(page);
  await preview.pick('Tag the commit');
  await preview.row('4 steps').waitFor();
};

/** A tag that is refused while it is typed. */
export const createTag: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await titleAction(await view(page, 'Release Lines'), 'Create Tag');
  const names = await quickInput(page);
  await names.type('V100R2B020');
  await names.row('Nearest legal name').waitFor();
};

/** A baseline half built: the name so far, and what its stage may be. */
export const newName: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await runCommand(page, 'Stemma: New Name…');
  const schemes = await quickInput(page);
  await schemes.type('Baseline_');
  await schemes.row('Baseline_ET').click();
  const step = async (name: string): Promise<void> => {
    await (await quickInput(page)).title.filter({ hasText: name }).waitFor();
  };
  for (const name of ['Baseline_‹', 'Baseline_ET_‹', 'Baseline_ET_PC_‹']) {
    await step(name);
    await page.keyboard.press('Enter');
  }
  await step('Baseline_ET_PC_G‹');
  await (await quickInput(page)).type('3');
  await page.keyboard.press('Enter');
  await step('Baseline_ET_PC_G3‹');
  await (await quickInput(page)).row('SDV').waitFor();
  await restPointer(page);
};

/** What names will look like under a preset, before its policy is written. */
export const choosePolicy: Scene = async ({ page }) => {
  await page.keyboard.press('Escape');
  await runCommand(page, 'Stemma: Choose Naming Policy');
  const presets = await quickInput(page);
  await presets.type('Baseline_ET_PC_G1ST_20120504');
  await presets.row(/^Whole project|^整个项目/).click();
  for (const [variable, value] of [
    ['company', 'Easier'],
    ['project', 'ET'],
    ['terminal', 'PC'],
  ]) {
    const input = await quickInput(page);
    await input.message.filter({ hasText: variable ?? '' }).waitFor();
    await input.type(value ?? '');
    await input.accept();
  }
  await (await quickInput(page)).row('stemma.jsonc').waitFor();
  await restPointer(page);
};
