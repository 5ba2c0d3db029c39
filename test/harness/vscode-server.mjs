// @ts-check
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installEditor } from './install-editor.mjs';
import { killGroup, killGroupOnExit } from './kill.mjs';
import { mustRun } from './run.mjs';

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {string} dataDir where it keeps settings, logs and extensions
 * @property {(folder: string, payload?: readonly (readonly [string, string])[]) => string} url
 * @property {(path: string) => string} remoteUri
 * @property {() => Promise<void>} stop also removes its data
 */

/**
 * @typedef {object} ServerOptions
 * @property {import('./editions.mjs').Edition} edition
 * @property {Readonly<Record<string, unknown>>} [settings] beside those that keep the editor quiet
 * @property {NodeJS.ProcessEnv} [env] seen by the extension host
 * @property {string} [vsix] a package to install before it starts
 * @property {string} [extension] folder of a built extension that counts as installed
 * @property {boolean} [driven] whether URLs may carry a payload; without one it behaves as a person's
 */

const quietSettings = {
  // Without it the Git extension and ours stay off until somebody answers a question.
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // In a browser the default is to save after a second, which no test could foresee.
  'files.autoSave': 'off',
};

const startTimeoutMs = 60_000;

/**
 * Serves VS Code on a free port of this machine, with empty settings, storage and extensions.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { edition, settings = {}, env = {}, vsix, extension, driven = false } = options;
  const { node, serverMain } = await installEditor(edition);
  const dataDir = await mkdtemp(join(tmpdir(), 'stemma-vscode-'));
  const removeData = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  try {
    await writeSettings(dataDir, { ...quietSettings, ...edition.settings, ...settings });
    if (vsix !== undefined) {
      const install = [serverMain, '--install-extension', vsix, '--server-data-dir', dataDir];
      await mustRun(node, install, { quiet: true });
    }
    if (extension !== undefined) await linkExtension(dataDir, extension);
    const args = [...serverArgs(dataDir), ...(driven ? edition.driverArgs : [])];
    const { port, stop } = await serve(node, [serverMain, ...args], env);
    return describe(port, dataDir, () => stop().finally(removeData));
  } catch (error) {
    await removeData();
    throw error;
  }
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
async function serve(node, args, env) {
  const child = spawn(node, args, {
    // Its own group, so that the extension host goes with it.
    detached: true,
    // As from a terminal: what a login shell sets does not replace what is given here.
    env: { ...process.env, VSCODE_CLI: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = killGroupOnExit(child);
  const stop = async () => {
    forget();
    await killGroup(child);
  };
  try {
    return { port: await ready(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {number} port
 * @param {string} dataDir
 * @param {() => Promise<void>} stop
 * @returns {Server}
 */
function describe(port, dataDir, stop) {
  const authority = `127.0.0.1:${port}`;
  const origin = `http://${authority}`;
  return {
    origin,
    dataDir,
    stop,
    remoteUri: (path) => `vscode-remote://${authority}${path}`,
    url: (folder, payload = []) => {
      const query = new URLSearchParams({ folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query.toString()}`;
    },
  };
}

/**
 * @param {string} dataDir
 * @param {string} extension
 */
async function linkExtension(dataDir, extension) {
  const extensions = join(dataDir, 'extensions');
  await mkdir(extensions, { recursive: true });
  await symlink(extension, join(extensions, basename(extension)), 'dir');
}

/** @param {string} dataDir */
function serverArgs(dataDir) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', dataDir],
  ];
}

/**
 * @param {string} dataDir
 * @param {Readonly<Record<string, unknown>>} settings
 */
async function writeSettings(dataDir, settings) {
  for (const scope of ['Machine', 'User']) {
    const dir = join(dataDir, 'data', scope);
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, 'settings.json'), JSON.stringify(settings, undefined, 2));
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>} the port
 */
function ready(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail('it took too long'), startTimeoutMs);
    const fail = (/** @type {string} */ why) => {
      clearTimeout(timer);
      reject(new Error(`Cannot start the VS Code server: ${why}. It said:\n${output}`));
    };
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      const port = /Server bound to [^\s]*?:(\d+)/.exec(output)?.[1];
      if (port === undefined || !output.includes('Extension host agent listening')) return;
      clearTimeout(timer);
      // What it says from now on is nobody's concern, but the pipe must not fill up.
      for (const stream of [child.stdout, child.stderr]) stream.off('data', read).resume();
      resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with exit code ${code ?? 'none'}`));
  });
}
