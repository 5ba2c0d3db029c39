// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './project.mjs';
import { npm } from './run.mjs';

const minimumNode = [20, 19];

/** Installs the project's packages when they are missing or not those of package-lock.json. */
export async function ensurePackages() {
  checkNode();
  if (await packagesAreCurrent()) return;
  console.log('Installing packages (npm ci; once, about a minute) …');
  await npm(['ci', '--no-audit', '--no-fund'], { cwd: root, quiet: true });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = minimumNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new Error(
    `Cannot run on Node ${process.versions.node}: ${minimumNode.join('.')} or later is needed. ` +
      'Install it from https://nodejs.org/.',
  );
}

/**
 * npm writes node_modules/.package-lock.json last, with what it really installed. An
 * optional package may be missing there: it is for another platform.
 */
async function packagesAreCurrent() {
  const [wanted, installed] = await Promise.all([
    lockedPackages(join(root, 'package-lock.json')),
    lockedPackages(join(root, 'node_modules', '.package-lock.json')).catch(() => undefined),
  ]);
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }>>}
 */
async function lockedPackages(file) {
  const lock =
    /** @type {{ packages?: Record<string, { version?: string, optional?: boolean }> }} */ (
      JSON.parse(await readFile(file, 'utf8'))
    );
  return lock.packages ?? {};
}

if (process.argv[1]?.endsWith('ensure.mjs')) await ensurePackages();
