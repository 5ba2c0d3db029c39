import * as semver from 'semver';
import { parse, type Scheme } from '../src/core/scheme';
import { catalogue } from '../src/core/catalogue';
import type { Figure } from './figure';
import { measureInTurns } from './measure';
import { namesOfScheme } from './names-of-scheme';
import { createRandom } from './random';
import { schemeOf } from './schemes';
import { malformedSemverTexts, semverTexts } from './semver-texts';

const count = 20_000;
const turns = 31;
/** Fewer, since there are many schemes. */
const schemeCount = 5000;
const schemeTurns = 11;

/** Reading SemVer strings, right and wrong ones, and names of every shipped scheme, beside node-semver. */
export function parseFigures(): Figure[] {
  const scheme = schemeOf('semver');
  return [rightOnes(scheme), wrongOnes(scheme), slowestScheme()];
}

/** Names of each shipped scheme, against as many SemVer strings that node-semver reads. */
function slowestScheme(): Figure {
  const semverNames = semverTexts(createRandom(20_251_122), schemeCount);
  const actions: Record<string, () => unknown> = {
    'node-semver': () => countOf(semverNames, (text) => semver.parse(text) !== null),
  };
  for (const id of catalogue.keys()) {
    const scheme = schemeOf(id);
    const names = namesOfScheme(scheme, createRandom(5), schemeCount);
    actions[id] = () => countOf(names, (text) => parse(scheme, text).verdict === 'valid');
  }
  const { 'node-semver': theirs = NaN, ...ours } = measureInTurns(actions, schemeTurns);
  const slowest = Object.entries(ours).sort(([, left], [, right]) => right - left);
  const named = slowest.slice(0, 5).map(([id, time]) => `${id} ${(theirs / time).toFixed(2)}`);
  return {
    what: 'parse names of any shipped scheme, beside node-semver on SemVer strings',
    value: theirs / (slowest[0]?.[1] ?? NaN),
    unit: '×',
    target: { sign: '≥', value: 0.5 },
    detail: `${slowest.length} schemes, ${schemeCount} names each; slowest: ${named.join(', ')}`,
  };
}

function rightOnes(scheme: Scheme): Figure {
  const texts = semverTexts(createRandom(20_251_122), count);
  for (const text of texts) {
    if (parse(scheme, text).verdict !== 'valid' || !semver.parse(text))
      throw new Error(`Cannot measure: "${text}" must be SemVer.`);
  }
  const time = measureInTurns(
    {
      ours: () => countOf(texts, (text) => parse(scheme, text).verdict === 'valid'),
      theirs: () => countOf(texts, (text) => semver.parse(text) !== null),
    },
    turns,
  );
  return figure('parse SemVer, as fast as node-semver parse', time);
}

function wrongOnes(scheme: Scheme): Figure {
  const texts = malformedSemverTexts(createRandom(7), count).filter(
    (text) => parse(scheme, text).verdict === 'invalid' && semver.valid(text) === null,
  );
  if (texts.length < count / 2) throw new Error('Cannot measure: too few strings are malformed.');
  const time = measureInTurns(
    {
      ours: () => countOf(texts, (text) => parse(scheme, text).problems.length > 0),
      theirs: () => countOf(texts, (text) => semver.valid(text) === null),
    },
    turns,
  );
  return figure('locate what is wrong, as fast as node-semver valid', time);
}

function figure(what: string, { ours, theirs }: { ours: number; theirs: number }): Figure {
  return {
    what,
    value: theirs / ours,
    unit: '×',
    target: { sign: '≥', value: 1 },
    detail: `${count} strings: ${ours.toFixed(1)} ms, node-semver ${theirs.toFixed(1)} ms`,
  };
}

/** Uses each result, so that no call can be left out. */
function countOf(texts: readonly string[], test: (text: string) => boolean): number {
  let found = 0;
  for (const text of texts) if (test(text)) found++;
  return found;
}
