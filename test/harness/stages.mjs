// @ts-check
import { inspect } from 'node:util';
import { build } from './build.mjs';
import { compile } from './compile.mjs';
import { runDesktopSuite } from './desktop.mjs';
import { editions } from './editions.mjs';
import { installEditor } from './install-editor.mjs';
import { runMocha } from './mocha.mjs';
import { couldNotRun, sum } from './results.mjs';
import { runSuite } from './suite.mjs';

/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {(line: string) => void} Say */
/** @typedef {(grep: string | undefined, say: Say) => Promise<Result>} Stage */

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
  floor: (grep, say) => suite('floor', grep, say),
  newest: (grep, say) => suite('newest', grep, say),
  'e2e-floor': (grep) => clicks('floor', grep),
  'e2e-newest': (grep) => clicks('newest', grep),
};

/** They wait for their editors most of the time, so that both editions run at once. */
const suites = ['floor', 'newest'];

/**
 * Runs the stages one after the other, but for the suites. A stage that cannot run counts as a failure, and so
 * does code that does not compile; the others run all the same.
 * @param {readonly import('./test.mjs').StageName[]} names
 * @param {string | undefined} grep
 * @returns {Promise<Result>}
 */
export async function runStages(names, grep) {
  const fetching = fetchEditors(names);
  const results = [await stage('compile and build', prepare)];
  for (const together of inTurns(names)) {
    if (!together.includes('unit')) await fetching;
    const run = together.length > 1 ? quietStage : stage;
    results.push(
      ...(await Promise.all(together.map((name) => run(name, (say) => stages[name](grep, say))))),
    );
  }
  return sum(results);
}

/**
 * @param {readonly import('./test.mjs').StageName[]} names
 * @returns {readonly (readonly import('./test.mjs').StageName[])[]} what runs at the same time, in turns
 */
function inTurns(names) {
  // A desktop editor takes the focus from another one.
  if (process.platform !== 'linux') return names.map((name) => [name]);
  const together = names.filter((name) => suites.includes(name));
  return names.flatMap((name) => {
    if (!suites.includes(name)) return [[name]];
    return name === together[0] ? [together] : [];
  });
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
 * @param {(say: Say) => Promise<Result>} run
 * @param {Say} say
 * @returns {Promise<Result>}
 */
async function stage(name, run, say = console.log) {
  say(`\n── ${name} ──`);
  const start = performance.now();
  const result = await run(say).catch((/** @type {unknown} */ error) => {
    say(inspect(error));
    return couldNotRun;
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  say(`${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`);
  return result;
}

/**
 * A stage beside which another one runs: it says everything at its end.
 * @param {string} name
 * @param {(say: Say) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
async function quietStage(name, run) {
  /** @type {string[]} */
  const lines = [];
  const result = await stage(name, run, (line) => lines.push(line));
  console.log(lines.join('\n'));
  return result;
}

/**
 * @param {import('./editions.mjs').EditionId} id
 * @param {string | undefined} grep
 * @param {Say} say
 */
function suite(id, grep, say) {
  const edition = editions[id];
  return process.platform === 'linux'
    ? runSuite(edition, grep, say)
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
    // Each file has an editor of its own.
    jobs: 2,
    // A real editor on a busy machine now and then misses a click; the report tells when.
    retries: 1,
    grep,
    env: { STEMMA_EDITION: id },
  });
}
