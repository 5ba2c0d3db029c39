import type { Text } from '../../text/language';
import type { Scheme } from '../scheme';
import { compareNames } from '../compare';
import type { SchemeFieldData } from '../data';
import { bestFit } from '../fit';
import type { PatternMode } from '../form-pattern';
import type { ParseResult, Problem } from '../name';
import { createNameOrder } from '../name-order';
import { parse } from '../parse';
import { alternatives, withoutMemory, type Pattern } from '../pattern';
import { compareText, type FieldRule, type ValueProblem } from './rule';

/** The rule of a field that holds a name of another scheme. */
export function nestedRule(
  field: string,
  title: Text,
  data: SchemeFieldData,
  scheme: Scheme,
): FieldRule {
  const patternOf = (mode: PatternMode): Pattern =>
    alternatives(...scheme.forms.map((form) => withoutMemory(form.patterns[mode])));
  const nested = nestedReader(scheme);
  return {
    field,
    title,
    data,
    strict: patternOf('strict'),
    loose: patternOf('loose'),
    ...(scheme.forms.some((form) => form.known) && { known: patternOf('known') }),
    repairable: patternOf('repairable'),
    check: (text) => firstProblem(nested.problems(text)),
    fits: nested.fits,
    strictIsEnough: false,
    compare: (left, right) => compareTexts(scheme, left, right),
    places: (texts) => placesOf(scheme, texts),
    readNested: (text) => nested.read(text).name,
  };
}

interface NestedReader {
  readonly read: (text: string) => ParseResult;
  /** Whether a text has the shape of one of the forms. */
  readonly fits: (text: string) => boolean;
  /** What is wrong with a text, without making a name of it where that is not needed. */
  readonly problems: (text: string) => readonly Problem[];
}

/** Remembers the last results: a nested name is often matched, checked and then read. */
function nestedReader(scheme: Scheme): NestedReader {
  let last: { readonly text: string; readonly result: ParseResult } | undefined;
  let fitted: string | undefined;
  let inFit: readonly Problem[] | undefined;
  const read = (text: string): ParseResult => {
    if (last?.text !== text) last = { text, result: parse(scheme, text) };
    return last.result;
  };
  const problemsInFit = (text: string): readonly Problem[] | undefined => {
    if (fitted !== text) {
      inFit = bestFit(scheme, text)?.problems;
      fitted = text;
    }
    return inFit;
  };
  return {
    read,
    fits: (text) => problemsInFit(text) !== undefined,
    problems: (text) =>
      last?.text === text ? last.result.problems : (problemsInFit(text) ?? read(text).problems),
  };
}

function firstProblem(problems: readonly Problem[]): ValueProblem | undefined {
  return problems.find(({ severity }) => severity === 'error') ?? problems[0];
}

function compareTexts(scheme: Scheme, left: string, right: string): number {
  const a = parse(scheme, left).name;
  const b = parse(scheme, right).name;
  return a && b ? compareNames(scheme, a, b) : compareText(left, right);
}

/** Undefined where one of the texts is no name of the scheme. */
function placesOf(scheme: Scheme, texts: readonly string[]): Uint32Array | undefined {
  const order = createNameOrder(scheme, texts.length);
  if (!texts.every((text, index) => order.enter(text, index))) return undefined;
  const places = new Uint32Array(texts.length);
  let place = 0;
  let before: number | undefined;
  for (const index of order.indices(texts.length, 'ascending')) {
    if (before !== undefined && !order.isEqual(before, index)) place++;
    places[index] = place;
    before = index;
  }
  return places;
}
