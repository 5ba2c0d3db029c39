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
    strictIsEnough: false,
    compare: (left, right) => compareTexts(scheme, left, right),
    places: (texts) => placesOf(scheme, texts),
    readNested: (text) => nested.read(text).name,
  };
}

interface NestedReader {
  readonly read: (text: string) => ParseResult;
  /** What is wrong with a text, without making a name of it where that is not needed. */
  readonly problems: (text: string) => readonly Problem[];
}

/** Remembers the last result: a nested name is often read and then checked. */
function nestedReader(scheme: Scheme): NestedReader {
  let last: { readonly text: string; readonly result: ParseResult } | undefined;
  const read = (text: string): ParseResult => {
    if (last?.text !== text) last = { text, result: parse(scheme, text) };
    return last.result;
  };
  const problems = (text: string): readonly Problem[] =>
    last?.text === text
      ? last.result.problems
      : (bestFit(scheme, text)?.problems ?? read(text).problems);
  return { read, problems };
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
