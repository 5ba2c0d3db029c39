// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How many tests passed and failed.
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 */

/** What a stage counts that could not even run. */
export const couldNotRun = /** @type {Result} */ ({ passed: 0, failed: 1 });

/**
 * Runs tests that leave their numbers in a file (see test/support/result-reporter.ts).
 * Tests that ended badly without a failure of their own, or that left no numbers, count as
 * one failure.
 * @param {(file: string) => Promise<number>} runTests gives the exit code
 * @returns {Promise<Result>}
 */
export async function collectResult(runTests) {
  const dir = await mkdtemp(join(tmpdir(), 'stemma-results-'));
  const file = join(dir, 'result.json');
  try {
    const code = await runTests(file);
    const result = /** @type {Result} */ (JSON.parse(await readFile(file, 'utf8')));
    return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/**
 * @param {readonly Result[]} results
 * @returns {Result}
 */
export function sum(results) {
  return results.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}
