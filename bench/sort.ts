import * as semver from 'semver';
import { sortNames } from '../src/core/scheme';
import type { Figure } from './figure';
import { cpuTime, median } from './measure';
import { createRandom } from './random';
import { schemeOf } from './schemes';
import { semverTexts } from './semver-texts';

const count = 200_000;
const turns = 9;

/** Sorting many SemVer strings, parsing included, beside node-semver. */
export function sortFigures(): Figure[] {
  const scheme = schemeOf('semver');
  const texts = semverTexts(createRandom(4711), count);
  sortNames(scheme, semverTexts(createRandom(1), count / 4));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    ours.push(cpuTime(() => sortNames(scheme, texts)));
    // It takes seconds, so few of its turns tell enough.
    if (turn % 3 === 0) theirs.push(cpuTime(() => semver.sort([...texts])));
  }
  assertSameOrder(sortNames(scheme, texts).sorted, semver.sort([...texts]));
  const [own, other] = [median(ours), median(theirs)];
  return [
    {
      what: 'sort 200,000 SemVer strings, faster than semver.sort',
      value: other / own,
      unit: '×',
      target: { sign: '≥', value: 20 },
      detail: `${own.toFixed(0)} ms, node-semver ${other.toFixed(0)} ms`,
    },
  ];
}

/** node-semver also orders by build metadata, to which SemVer gives no precedence. */
function assertSameOrder(ours: readonly string[], theirs: readonly string[]): void {
  const different = theirs.findIndex(
    (text, index) => semver.compare(ours[index] ?? '', text) !== 0,
  );
  if (different >= 0 || ours.length !== theirs.length)
    throw new Error(`Cannot measure: the orders differ at ${different}.`);
}
