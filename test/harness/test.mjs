// @ts-check
// npm test: unit tests, the suite inside VS Code, then the tests that click.
// For a part of it: npm test -- unit floor newest e2e e2e-floor e2e-newest [--grep TEXT]
import { parseArgs } from 'node:util';
import { ensurePackages } from './ensure.mjs';

const stageNames = /** @type {const} */ (['unit', 'floor', 'newest', 'e2e-floor', 'e2e-newest']);
/** @typedef {typeof stageNames[number]} StageName */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});
const wanted = selectStages(positionals);

await ensurePackages();
// Only now are the packages there that the stages import.
const { runStages } = await import('./stages.mjs');
const { passed, failed } = await runStages(wanted, values.grep);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {readonly string[]} names
 * @returns {readonly StageName[]}
 */
function selectStages(names) {
  if (names.length === 0) return stageNames;
  const expanded = names.flatMap((name) => (name === 'e2e' ? ['e2e-floor', 'e2e-newest'] : [name]));
  const unknown = expanded.find((name) => !stageNames.some((known) => known === name));
  if (unknown !== undefined) {
    throw new Error(`Cannot test "${unknown}": the parts are ${stageNames.join(', ')} and e2e.`);
  }
  return stageNames.filter((name) => expanded.includes(name));
}
