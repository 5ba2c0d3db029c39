import { catalogue } from '../src/core/catalogue';
import { builtInPolicy } from '../src/core/policy/built-in';
import { evaluateReleases } from '../src/core/release/evaluate/evaluate-releases';
import { readRecord } from '../src/core/release/record/read-record';
import type { RecordFile } from '../src/core/release/record/types';
import type { GitState, RepositorySnapshot } from '../src/core/snapshot/types';
import { parseDay, type Day } from '../src/core/text/day';
import { loadParsers } from '../src/host/lazy';
import type { Figure } from './figure';
import { measureInTurns } from './measure';
import { aRecordText, lineCount, type RecordNumber } from './record-text';

const recordCount = 500;
const turns = 5;

/**
 * 500 records of 200 lines: evaluating all of them beside parsing their YAML, and evaluating them again after one has
 * changed.
 */
export async function releaseRecordsFigures(): Promise<Figure[]> {
  const parsers = await loadParsers();
  const read = (number: RecordNumber): RecordFile => {
    const text = aRecordText(number);
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    const path = `releases/${number.index}.yaml`;
    const file = readRecord({ path, content, fingerprint: text }, parsers);
    if (!file.record)
      throw new Error(`Cannot measure: ${path} is wrong: ${JSON.stringify(file.problems[0])}`);
    return file;
  };
  const numbers = Array.from({ length: recordCount }, (_, index) => ({ index, sites: 100 }));
  const texts = numbers.map(aRecordText);
  const records = numbers.map(read);
  const changed = records.with(250, read({ index: 250, sites: 200 }));
  const today = dayOf('2026-11-20');
  const [before, after] = [snapshotOf(records), snapshotOf(changed)];
  const known = evaluateReleases(before, today);
  const times = measureInTurns(
    {
      parse: () => texts.forEach((text) => parsers.yaml.parseDocument(text)),
      read: () => numbers.forEach(read),
      evaluate: () => evaluateReleases(before, today),
      again: () => evaluateReleases(after, today, known),
    },
    turns,
  );
  const states = evaluateReleases(after, today, known).states;
  const anew = states.filter((state) => !known.states.includes(state));
  const { parse, evaluate, again } = times;
  return [
    {
      what: `evaluate ${recordCount} release records of ${lineCount} lines, beside parsing them`,
      value: evaluate / parse,
      unit: ' ×',
      target: { sign: '≤', value: 2 },
      detail: `${ms(evaluate)} beside ${ms(parse)}; read with every mistake at its place in ${ms(times.read)}`,
    },
    {
      what: 'evaluate them again after one has changed, beside all of them',
      value: again / evaluate,
      unit: ' ×',
      target: { sign: '≤', value: 0.1 },
      detail: `${ms(again)} beside ${ms(evaluate)}`,
    },
    {
      what: 'of these, evaluated again: the changed one and those of its quarter and version',
      value: anew.length,
      unit: ' records',
      target: { sign: '≤', value: inOneQuarter },
      detail: `of ${states.length}`,
    },
  ];
}

/** Records of one unit, kind and quarter refer to each other (REL-2). */
const inOneQuarter = 5;

const ms = (time: number): string => `${time.toFixed(1)} ms`;

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

const head = 'a'.repeat(40);

/** A repository with these records, HEAD at what all of them approve. */
function snapshotOf(records: readonly RecordFile[]): RepositorySnapshot {
  return {
    policy,
    policyProblems: [],
    manifests: [],
    unreadable: [],
    named: [],
    git,
    releases: { path: 'releases', records },
  };
}

const policy = builtInPolicy(catalogue);
const git: GitState = {
  head: { branch: 'refs/heads/main', commit: head },
  refs: [{ ref: 'refs/heads/main', id: head }],
  contents: new Map([[head, 'the content']]),
  remotes: [],
  bare: false,
  changedPaths: [],
};
