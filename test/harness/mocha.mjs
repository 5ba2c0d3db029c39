// @ts-check
import { join } from 'node:path';
import { root } from './project.mjs';
import { collectResult } from './results.mjs';
import { run } from './run.mjs';

/**
 * Runs compiled tests with mocha in a Node of their own.
 * @param {object} options
 * @param {readonly string[]} options.specs files and globs of tests, from the root; mocha takes braces for a name
 * @param {number} options.timeoutMs for one test
 * @param {number} [options.retries] how often a test that failed is tried again
 * @param {number} [options.jobs] how many files are run at the same time
 * @param {string} [options.preload] what is loaded before the tests, from the root
 * @param {string | undefined} [options.grep]
 * @param {NodeJS.ProcessEnv} [options.env]
 */
export function runMocha({ specs, timeoutMs, retries = 0, jobs = 1, preload, grep, env = {} }) {
  const args = [
    '--enable-source-maps',
    // The harness is ESM, the compiled tests are not; Node 20 calls that experimental.
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    '--no-config',
    ...['--reporter', join(root, 'out', 'test', 'support', 'result-reporter.js')],
    ...(preload === undefined ? [] : ['--require', join(root, preload)]),
    ...['--timeout', String(timeoutMs)],
    ...(jobs > 1 ? ['--parallel', '--jobs', String(jobs)] : []),
    ...['--retries', String(retries)],
    ...(grep === undefined ? [] : ['--grep', grep]),
    ...specs,
  ];
  return collectResult((file) =>
    run(process.execPath, args, { cwd: root, env: { ...env, STEMMA_RESULTS: file } }),
  );
}
