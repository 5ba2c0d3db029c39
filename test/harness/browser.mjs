// @ts-check
import { access, constants, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cached } from './cached.mjs';
import { mustRun, npm } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The last line of @sparticuz/chromium; its own Node demand is about its helpers only. */
const sparticuz = '@sparticuz/chromium@153';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium: the system's, else one from npm.
 * @param {{ visible?: boolean }} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ visible = false } = {}) {
  const { chromium } = await import('playwright-core');
  const own = await findBrowser();
  if (own) {
    return chromium.launch({
      executablePath: own,
      headless: !visible,
      args: flags,
      // Who shows it to a person closes it, in order, when the person interrupts.
      handleSIGINT: !visible,
      handleSIGTERM: !visible,
    });
  }
  const fetched = await fetchBrowser();
  return chromium.launch({
    executablePath: fetched.path,
    headless: true,
    args: flags,
    env: { ...process.env, ...fetched.env },
  });
}

/**
 * The browser of this machine: CHROME_PATH, else one on the PATH.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const told = process.env['CHROME_PATH'];
  const dirs = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/opt/google/chrome'];
  const candidates = dirs.flatMap((dir) => names.map((name) => join(dir, name)));
  for (const path of told ? [told, ...candidates] : candidates) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** @param {string} path */
function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The package holds the browser packed, with the libraries that a bare system lacks. It
 * unpacks into TMPDIR, and the libraries only where it believes to be on their system.
 * @returns {Promise<{ path: string, env: NodeJS.ProcessEnv }>}
 */
async function fetchBrowser() {
  const dir = await cached('chromium', async (part) => {
    console.log('Fetching Chromium from npm (once, about 70 MB) …');
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', sparticuz], {
      cwd: part,
      quiet: true,
    });
    const unpack = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
    await mustRun(process.execPath, ['-e', unpack], {
      cwd: part,
      env: { TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      quiet: true,
    });
    await rm(join(part, 'node_modules'), { recursive: true });
  });
  const libraries = [join(dir, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    path: join(dir, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter) },
  };
}
