// @ts-check
import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findBrowser, launchBrowser } from './browser.mjs';
import { editions } from './editions.mjs';
import { killGroup, killGroupOnExit } from './kill.mjs';
import { root } from './project.mjs';
import { startServer } from './vscode-server.mjs';

/**
 * An editor that is open, and how it ends.
 * @typedef {object} OpenEditor
 * @property {string} where a sentence for the person who started it
 * @property {Promise<unknown>} closed settles when the person closes it
 * @property {() => Promise<void>} stop
 */

/** @typedef {(folder: string, profile: string) => Promise<OpenEditor>} Opener */

/**
 * The desktop VS Code of this machine; without one, where VS Code may be downloaded, that;
 * else its server, which npm brings.
 * @returns {Promise<Opener>}
 */
export async function chooseEditor() {
  const code = await onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (code !== undefined) return (folder, profile) => openDesktop(code, folder, profile);
  if (process.platform === 'linux') return openServer;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const downloaded = await downloadAndUnzipVSCode(editions.newest.vscode);
  return (folder, profile) => openDesktop(downloaded, folder, profile);
}

/**
 * @param {string} program
 * @param {string} folder
 * @param {string} profile keeps this window apart from the person's own settings
 * @returns {Promise<OpenEditor>}
 */
function openDesktop(program, folder, profile) {
  const args = [
    ...['--new-window', '--wait', '--skip-welcome', '--disable-workspace-trust'],
    ...[`--user-data-dir=${profile}`, `--extensionDevelopmentPath=${root}`],
    folder,
  ];
  const windows = process.platform === 'win32';
  const child = spawn(windows ? `"${program}"` : program, args, {
    detached: !windows,
    shell: windows,
    stdio: 'ignore',
  });
  const forget = killGroupOnExit(child);
  const closed = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  return Promise.resolve({
    where: 'VS Code opens in a window of its own.',
    closed,
    stop: async () => {
      forget();
      await killGroup(child);
    },
  });
}

/**
 * @param {string} folder
 * @returns {Promise<OpenEditor>}
 */
async function openServer(folder) {
  const server = await startServer({ edition: editions.newest, extension: root });
  const url = server.url(folder);
  const never = new Promise(() => undefined);
  // A browser that npm brings has no window; one of the system needs a screen.
  const visible = process.env['DISPLAY'] !== undefined && (await findBrowser()) !== undefined;
  if (!visible) return { where: `Open ${url}`, closed: never, stop: server.stop };
  try {
    const browser = await launchBrowser({ visible: true });
    const page = await browser.newPage({ viewport: null });
    await page.goto(url);
    return {
      where: `VS Code is open in the browser; it is also at ${url}`,
      closed: new Promise((resolve) => page.once('close', resolve)),
      stop: async () => {
        await browser.close();
        await server.stop();
      },
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { where: `Open ${url}`, closed: never, stop: server.stop };
  }
}

/**
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
async function onPath(name) {
  for (const dir of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(dir, name);
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (dir !== '' && found) return path;
  }
  return undefined;
}
