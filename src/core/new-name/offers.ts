import { textAt } from '../scheme/conditions';
import { todayText } from '../scheme/fields/advance';
import { layoutOf, writeDate } from '../scheme/fields/date';
import { wordsOf } from '../scheme/fields/word';
import type { AskedField } from './check-answer';
import { agreeing } from './decisions';
import { numberOffers } from './number-offers';
import type { Basis, Check, NamingContext, Offer, Suggested } from './types';
import { highestIn, initialValue } from './values-in-names';

/** How many values that are in use already are offered. */
const inUseOffered = 12;

/** The legal answers to offer for a field, the best first; words keep the scheme's order. */
export function offersFor(
  field: AskedField,
  context: NamingContext,
  check: (answer: string) => Check,
): readonly Offer[] {
  const found = new Map<string, Offer>();
  for (const candidate of candidates(field, context, check)) {
    const { value } = candidate;
    if (value !== '' && !found.has(value) && check(value).ok) found.set(value, candidate);
  }
  return [...found.values()];
}

/** The answer that fits a field best; undefined where only the person can know. */
export function suggestionFor(
  field: AskedField,
  offers: readonly Offer[],
  context: NamingContext,
  check: (answer: string) => Check,
): Suggested | undefined {
  const { path, rule, optional } = field;
  const remembered = context.remembered?.[path];
  if (remembered !== undefined && check(remembered).ok)
    return { value: remembered, basis: 'remembered' };
  const guesses = bestGuesses(field, context);
  const best = [...guesses, ...offers.filter(({ basis }) => guessedFrom.has(basis))].find(
    ({ value }) => value !== '' && check(value).ok,
  );
  // A generated name carries its day wherever it may.
  const isWanted = best && (best.basis === 'variable' || best.basis === 'only');
  if (optional && !isWanted && !(best && isDate(rule.data.type)))
    return { value: '', basis: 'left-out' };
  return best && { value: best.value, basis: best.basis };
}

const guessedFrom: ReadonlySet<Basis> = new Set(['today', 'next', 'newest', 'initial', 'first']);

function isDate(type: string): boolean {
  return type === 'date' || type === 'datepart';
}

function candidates(
  field: AskedField,
  context: NamingContext,
  check: (answer: string) => Check,
): readonly Offer[] {
  const { data } = field.rule;
  const guesses = bestGuesses(field, context);
  switch (data.type) {
    case 'word':
      return wordsOf(data).map(({ word, title, meaning }) => ({
        value: word,
        ...(title && { title }),
        ...(meaning && { meaning }),
        basis: 'word',
      }));
    case 'integer':
      return [...guesses, ...numberOffers(field, context, check)];
    case 'date':
      return [
        ...guesses,
        ...data.layouts.map((layout) => offer(writeDate(context.today, layout), 'today')),
        ...(data.sentinel === undefined ? [] : [offer(data.sentinel, 'word')]),
      ];
    case 'datepart':
      return [...guesses, offer(todayText(field.rule, undefined, context.today), 'today')];
    default:
      return [...guesses, ...inUse(field)];
  }
}

/** What variables, conditions, the newest name and the scheme's first name say. */
function bestGuesses(field: AskedField, context: NamingContext): readonly Offer[] {
  const { path, rule, demand } = field;
  const last = path.slice(path.lastIndexOf('.') + 1);
  const own = Object.hasOwn(context.variables, path) ? path : last;
  const variable = Object.hasOwn(context.variables, own) ? context.variables[own] : undefined;
  const remembered = context.remembered?.[path];
  const guesses: readonly (readonly [string | undefined, Basis])[] = [
    [demand.only ?? demand.usual, 'only'],
    [remembered, 'remembered'],
    [variable, 'variable'],
    ...(rule.data.type === 'date' ? [[todayLike(field, context), 'today'] as const] : []),
    ...(countsOrDates.has(rule.data.type)
      ? []
      : ([
          [sharedValue(field), 'in-use'],
          [initialValue(field, context), 'initial'],
        ] as const)),
  ];
  return guesses.flatMap(([value, basis]) => (value === undefined ? [] : [offer(value, basis)]));
}

const countsOrDates: ReadonlySet<string> = new Set(['integer', 'date', 'datepart']);

/** The day, in the layout that the newest name uses. */
function todayLike(field: AskedField, { today }: NamingContext): string | undefined {
  const { rule, existing } = field;
  const { data } = rule;
  const newest = highestIn(agreeing(existing.names, settledPaths(field), field.decisions), field);
  if (data.type !== 'date' || newest === undefined || !layoutOf(newest, data)) return undefined;
  return todayText(rule, newest, today);
}

/** The value that all names have which agree in what is settled. */
function sharedValue(field: AskedField): string | undefined {
  const { existing, decisions, path } = field;
  const among = agreeing(existing.names, settledPaths(field), decisions);
  const values = new Set(among.map((name) => textAt(path, name.fields)));
  return values.size === 1 ? [...values][0] : undefined;
}

function settledPaths({ decisions }: AskedField): readonly string[] {
  return [...decisions.keys()];
}

function inUse({ path, existing }: AskedField): readonly Offer[] {
  const values = new Set(existing.names.flatMap((name) => textAt(path, name.fields) ?? []));
  return [...values]
    .slice(-inUseOffered)
    .reverse()
    .map((value) => offer(value, 'in-use'));
}

function offer(value: string, basis: Basis): Offer {
  return { value, basis };
}
