import { format, nextSteps, parse, step, type Name, type Scheme } from '../scheme/index';
import { parseDay, type Day } from '../text/day';
import { knownNames } from './scheme-projections';

/** Days of steps: around the turn of a year and a month. */
const days = ['2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01'].flatMap(
  (text) => parseDay(text) ?? [],
);

const mostNames = 80;
const mostSteps = 50;

/** A scheme has the same names for all its projections. */
const known = new WeakMap<Scheme, readonly Name[]>();

/**
 * Names of a scheme to try something on: its examples, where its events lead from them, and the same with
 * numbers at the bounds of their digits.
 */
export function sampleNames(scheme: Scheme): readonly Name[] {
  const names = known.get(scheme) ?? collectNames(scheme);
  known.set(scheme, names);
  return names;
}

function collectNames(scheme: Scheme): readonly Name[] {
  const shown = knownNames(scheme);
  const found = new Map(shown.map((name) => [name.text, name]));
  let front = shown;
  for (const day of days) {
    const before = new Set(found.keys());
    for (const next of front.flatMap((name) => successors(scheme, name, day)))
      if (found.size < mostSteps) found.set(next.text, next);
    front = [...found.values()].filter(({ text }) => !before.has(text));
  }
  for (const near of shown.flatMap((name) => nearBounds(scheme, name)))
    if (found.size < mostNames) found.set(near.text, near);
  return [...found.values()];
}

function successors(scheme: Scheme, name: Name, today: Day): readonly Name[] {
  return nextSteps(scheme, name, { today }).flatMap(({ event, result }) => {
    if (!result.ok) return [];
    const chosen = chooseWords(scheme, event).flatMap((set) => {
      const other = step(scheme, name, event, { today, set });
      return other.ok ? [other.to] : [];
    });
    return [result.to, ...chosen];
  });
}

/** Every word for each field that an event lets one choose. */
function chooseWords(scheme: Scheme, event: string): readonly Readonly<Record<string, string>>[] {
  const fields = scheme.data.events?.[event]?.choose ?? [];
  return fields.flatMap((field) => {
    const data = scheme.data.fields[field];
    if (data?.type !== 'word') return [];
    return data.words.map((word) => ({ [field]: typeof word === 'string' ? word : word.word }));
  });
}

/** The name with each of its numbers just below and at the next digit. */
function nearBounds(scheme: Scheme, name: Name): readonly Name[] {
  const values = Object.fromEntries(
    Object.entries(name.fields).map(([field, { text }]) => [field, text]),
  );
  return Object.keys(values).flatMap((field) => {
    const data = scheme.data.fields[field];
    if (data?.type !== 'integer') return [];
    return ['0', '1', '9', '10', '99', '100'].flatMap((number) => {
      const text = number.padStart(data.width ?? 1, '0');
      const written = format(scheme, { ...values, [field]: text }, name);
      return written.ok ? (parse(scheme, written.value).name ?? []) : [];
    });
  });
}
