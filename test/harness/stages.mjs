// @ts-check
import { build } from './build.mjs';
import { compile } from './compile.mjs';
import { runDesktopSuite } from './desktop.mjs';
import { editions } from './editions.mjs';
import { installEditor } from './install-editor.mjs';
import { runMocha } from './mocha.mjs';
import { couldNotRun, sum } from './results.mjs';
import { runSuite } from './suite.mjs';

/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {(grep: string | undefined) => Promise<Result>} Stage */

/** @type {Readonly<Record<import('./test.mjs').StageName, Stage>>} */
const stages = {
  unit: (grep) =>
    runMocha({
      specs: ['out/test/unit/**/*.test.js'],
      timeoutMs: 20_000,
      jobs: 3,
      preload: 'out/test/support/steady-properties.js',
      grep,
    }),
  floor: (grep) => suite('floor', grep),
  newest: (grep) => suite('newest', grep),
  'e2e-floor': (grep) => clicks('floor', grep),
  'e2e-newest': (grep) => clicks('newest', grep),
};

/**
 * Runs the stages one after the other. A stage that cannot run counts as a failure, and so
 * does code that does not compile; the others run all the same.
 * @param {readonly import('./test.mjs').StageName[]} names
 * @param {string | undefined} grep
 * @returns {Promise<Result>}
 */
export async function runStages(names, grep) {
  const fetching = fetchEditors(names);
  const results = [await stage('compile and build', prepare)];
  for (const name of names) {
    if (name !== 'unit') await fetching;
    results.push(await stage(name, () => stages[name](grep)));
  }
  return sum(results);
}

/** @returns {Promise<Result>} */
async function prepare() {
  const built = await build().then(
    () => true,
    () => false,
  );
  const compiled = (await compile()) === 0;
  return built && compiled ? { passed: 0, failed: 0 } : couldNotRun;
}

/**
 * Editors come while the unit tests run. What goes wrong is told by the stage that needs it.
 * @param {readonly string[]} names
 */
async function fetchEditors(names) {
  if (process.platform !== 'linux') return;
  for (const edition of Object.values(editions)) {
    if (!names.some((name) => name.endsWith(edition.id))) continue;
    await installEditor(edition).catch(() => undefined);
  }
}

/**
 * @param {string} name
 * @param {() => Promise<Result>} run
 * @returns {Promise<Result>}
 */
async function stage(name, run) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const result = await run().catch((/** @type {unknown} */ error) => {
    console.error(error);
    return couldNotRun;
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`);
  return result;
}

/**
 * @param {import('./editions.mjs').EditionId} id
 * @param {string | undefined} grep
 */
function suite(id, grep) {
  const edition = editions[id];
  return process.platform === 'linux'
    ? runSuite(edition, grep)
    : runDesktopSuite(edition.vscode, grep);
}

/**
 * @param {import('./editions.mjs').EditionId} id
 * @param {string | undefined} grep
 * @returns {Promise<Result>}
 */
function clicks(id, grep) {
  if (process.platform !== 'linux') {
    console.log('The tests that click need the VS Code server, which is for Linux: left out here.');
    return Promise.resolve({ passed: 0, failed: 0 });
  }
  return runMocha({
    specs: editions[id].clicks,
    timeoutMs: 120_000,
    // A real editor on a busy machine now and then misses a click; the report tells when.
    retries: 1,
    grep,
    env: { STEMMA_EDITION: id },
  });
}
