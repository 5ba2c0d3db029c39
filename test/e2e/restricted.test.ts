import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { until } from '../support/until';
import { runCommand } from './support/quick-input';
import { openSidebar, treeItem, view } from './support/sidebar';
import { hover, locate, openFile, quickFix, squiggle } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('a workspace that is not trusted', () => {
  const witness = useGitWitness();
  const editor = useEditor({ trust: false, env: witness.env });

  it('shows the versions of files, and says why it does not show tags', async () => {
    const { page } = editor();
    await openSidebar(page);
    await treeItem(await view(page, 'Versions'), /^web\s*1\.2\.0/).waitFor();
    for (const title of ['Release Lines', 'Baselines']) {
      const welcome = (await view(page, title)).locator('.welcome-view-content');
      await welcome.filter({ hasText: 'Git is not run in Restricted Mode' }).waitFor();
    }
  });

  it('still underlines, explains and repairs a version', async () => {
    const { page, folder } = editor();
    await openFile(page, join(folder, 'report/VERSION'));
    await squiggle(page);
    await hover(page, '1.1.1', 'What is wrong');
    await quickFix(page, '120618', 'Replace with');
    await locate(page, '1.1.1.120618_release');
  });

  it('has started no Git process by then, and does so once it is trusted', async () => {
    const { page } = editor();
    assert.equal(await witness.calls(), '');
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
    await treeItem(await view(page, 'Release Lines'), /^1\.2\s*2 names/).waitFor();
    await treeItem(await view(page, 'Baselines'), 'Baseline_ET_PC_G1ST_20120504').waitFor();
    await until('Git to be called', async () => (await witness.calls()) || undefined);
  });
});

/** A `git` that comes first on the PATH and notes every call before it hands over to the real one. */
function useGitWitness(): { readonly env: NodeJS.ProcessEnv; calls(): Promise<string> } {
  const env: NodeJS.ProcessEnv = {};
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'stemma-git-'));
    const path = process.env['PATH'] ?? '';
    const script = `#!/bin/sh\necho "$@" >> '${dir}/calls'\nPATH='${path}' exec git "$@"\n`;
    await writeFile(join(dir, 'git'), script);
    await chmod(join(dir, 'git'), 0o755);
    await writeFile(join(dir, 'calls'), '');
    env['PATH'] = [dir, path].join(delimiter);
  });
  after(() => rm(dir, { recursive: true, force: true }));
  return { env, calls: () => readFile(join(dir, 'calls'), 'utf8') };
}
