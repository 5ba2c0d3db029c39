import type { Scheme } from '../../../core/scheme';
import type { NameTest, SchemeTest } from '../../../core/workshop';
import type { Brain } from '../../shared/brain';
import type { Say } from '../../shared/shared';
import { today } from '../../shared/today';
import { trialTexts } from '../../text/workshop';
import { nameParts } from './name-parts';
import type { Arrangement, Details, Row } from './protocol';
import { sectionsOf } from './sections';

/** Names tried on schemes, and what is told of them in one language. */
export interface Trial {
  readonly total: number;
  readonly summary: string;
  /** What a stretch of the list shows. @param from and `count` count rows, not names */
  readonly rows: (from: number, count: number) => readonly Row[];
  /** Everything about the name in a row; undefined where there is no such row. */
  readonly details: (row: number) => Details | undefined;
}

/** What a trial is made from. */
export interface TrialInput {
  readonly names: readonly string[];
  /** At least one. */
  readonly schemes: readonly Scheme[];
  /** What else the names could be. */
  readonly others: readonly Scheme[];
  readonly arrangement: Arrangement;
}

/** Tries names. Only what is the same for all of them is done now; a row is made when it is shown. */
export function startTrial(brain: Brain, input: TrialInput, say: Say): Trial {
  const test = brain.testScheme(input.schemes, input.names);
  const indices = arranged(test, input.arrangement);
  const schemeOf = ({ schemeIndex }: NameTest): Scheme | undefined => input.schemes[schemeIndex];
  return {
    total: test.names.length,
    summary: say(trialTexts.summary, {
      ...test.counts,
      total: test.names.length,
      lines: test.lines.length,
    }),
    rows: (from, count) =>
      indices.slice(from, from + count).flatMap((index) => {
        const name = test.names[index];
        const scheme = name && schemeOf(name);
        return scheme ? [rowOf(brain, { index, name, scheme, others: input.others }, say)] : [];
      }),
    details: (row) => {
      const name = test.names[indices[row] ?? -1];
      const scheme = name && schemeOf(name);
      if (!scheme) return undefined;
      const context = { today: today(), others: input.others, siblings: input.names };
      const details = brain.nameDetails(scheme, name.input, context);
      const { explanation } = details;
      const words = explanation ? brain.wordsOfName(scheme, explanation) : [];
      const otherReadings = explanation ? brain.otherReadingsIn(explanation) : [];
      const title = say(scheme.data.title);
      const sections = sectionsOf({ test: name, details, otherReadings, words }, say);
      return { name: name.input, scheme: `${title} (${scheme.id})`, sections };
    },
  };
}

function arranged({ names, order }: SchemeTest, arrangement: Arrangement): readonly number[] {
  const all = names.map((_, index) => index);
  if (arrangement === 'given') return all;
  return [...order, ...all.filter((index) => names[index]?.place === undefined)];
}

interface RowInput {
  readonly index: number;
  readonly name: NameTest;
  readonly scheme: Scheme;
  readonly others: readonly Scheme[];
}

function rowOf(brain: Brain, { index, name, scheme, others }: RowInput, say: Say): Row {
  const note = noteOf(brain, name, others, say);
  const parts = nameParts(name, (path) => say(titleOf(scheme, path)));
  const verdict = say(trialTexts[name.verdict]);
  const spoken = [name.input, verdict, note].filter((part) => part !== '').join('. ');
  return { index, verdict: name.verdict, parts, note, spoken };
}

function noteOf(brain: Brain, name: NameTest, others: readonly Scheme[], say: Say): string {
  const [problem] = name.problems;
  const also = name.place === undefined ? [] : alsoReadBy(brain, name, others);
  return [
    problem ? say(problem.message) : '',
    name.place === undefined ? '' : say(trialTexts.place, { place: name.place }),
    also.length === 0 ? '' : say(trialTexts.also, { schemes: listOf(also, say) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function alsoReadBy(brain: Brain, name: NameTest, others: readonly Scheme[]): readonly string[] {
  return others
    .filter((other) => other.id !== name.scheme && brain.parse(other, name.input).name)
    .map(({ id }) => id);
}

/** The first few, and how many more there are. */
function listOf(schemes: readonly string[], say: Say): string {
  const shown = schemes.slice(0, 3).join(', ');
  const count = schemes.length - 3;
  return count > 0 ? say(trialTexts.more, { schemes: shown, count }) : shown;
}

function titleOf(scheme: Scheme, path: readonly string[]): { en: string; 'zh-cn': string } {
  const [field = '', ...rest] = path;
  const nested = scheme.nested.get(field);
  if (nested && rest.length > 0) return titleOf(nested, rest);
  return scheme.data.fields[field]?.title ?? { en: field, 'zh-cn': field };
}
