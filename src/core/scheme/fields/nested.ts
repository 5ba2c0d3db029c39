import type { Text } from '../../text/language';
import type { Scheme } from '../scheme';
import { compareNames } from '../compare';
import type { SchemeFieldData } from '../data';
import type { PatternMode } from '../form-pattern';
import type { ParseResult } from '../name';
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
  const read = lastResult((text) => parse(scheme, text));
  return {
    field,
    title,
    data,
    strict: patternOf('strict'),
    loose: patternOf('loose'),
    ...(scheme.forms.some((form) => form.known) && { known: patternOf('known') }),
    repairable: patternOf('repairable'),
    check: (text) => firstProblem(read(text)),
    strictIsEnough: false,
    compare: (left, right) => compareTexts(scheme, left, right),
    readNested: (text) => read(text).name,
  };
}

/** Remembers the last result: a nested name is read and then checked. */
function lastResult(readText: (text: string) => ParseResult): (text: string) => ParseResult {
  let last: { readonly text: string; readonly result: ParseResult } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: readText(text) };
    return last.result;
  };
}

function firstProblem({ problems }: ParseResult): ValueProblem | undefined {
  return problems.find(({ severity }) => severity === 'error') ?? problems[0];
}

function compareTexts(scheme: Scheme, left: string, right: string): number {
  const a = parse(scheme, left).name;
  const b = parse(scheme, right).name;
  return a && b ? compareNames(scheme, a, b) : compareText(left, right);
}
