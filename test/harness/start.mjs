// @ts-check
// npm start: builds the extension and opens a sample repository with it, in the desktop
// VS Code when `code` is on the PATH, else in VS Code's server and a browser.
import { join } from 'node:path';
import { ensurePackages } from './ensure.mjs';
import { withTempFolder } from './temp-folder.mjs';

const whatToClick = `
What to click first:
  1. The Stemma icon in the activity bar: the versions of seven units, and the release lines,
     baselines and malformed names among the tags.
  2. "Bump Version" on the unit web: every event with the version it leads to.
  3. "Show Family Tree" in the title of Release Lines: which version comes from which, and which fixes are missing
     where. Forward Merges below lists them; "Bring Fix Forward…" on release/1.2.
  4. hotfix/1.2.1 in Release Lines: check it out, then "Finish Hotfix"; Undo, and back to main.
  5. The overdue milestone SDV in Baselines: "Create Baseline" lists what is missing.
  6. report/VERSION: rest the pointer on the underlined version, then take the quick fix.
  7. The folder docs in the explorer: open the file that is marked, then take the quick fix (Ctrl+.)
     on its first line.
  8. F1, "Stemma: New Name…", then Document number.
  9. desktop/VERSION: rest the pointer on the version to see its form in every ecosystem; then take the
     quick fix in desktop/package.json, and open desktop/app.rc, which is GBK and stays so.
  10. stemma.jsonc: the beaker in its title, Test a Scheme.
  11. Releases: 2.0.0 waits for you as its test manager, 1.2.1 is late, V100R002B020 needs more than 500 public-test
     sites. Click one for its dashboard.
`;

const interrupted = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

await ensurePackages();
const { build } = await import('./build.mjs');
console.log('Building the extension …');
await build();
await withTempFolder(async (dir) => {
  const { makeShowcase } = await import('../fixtures/sample/make-showcase.mjs');
  console.log('Making a sample repository …');
  const folder = await makeShowcase(join(dir, 'et-mall'));
  const { chooseEditor } = await import('./start-editor.mjs');
  const open = await chooseEditor();
  const editor = await open(folder, join(dir, 'profile'));
  console.log(whatToClick);
  console.log(`${editor.where}\nStop with Ctrl+C.`);
  await Promise.race([interrupted, editor.closed]);
  console.log('\nStopping …');
  await editor.stop();
});
