import type { Scheme } from './scheme';
import { diagnose } from './diagnose';
import { maxNameLength } from './match';
import type { Name, ParseResult, Problem } from './name';
import { readFields, readSpelling } from './read-name';
import { problemsOf } from './value-problems';
import * as texts from './texts';
import { message } from '../text/message';

/**
 * Reads a text as a name of the scheme.
 *
 * The first form that fits without an error is the reading. When none fits, the problems say where the
 * text first goes wrong, what was expected there and what was found. Never throws; time is linear in the
 * length of the text.
 */
export function parse(scheme: Scheme, text: string): ParseResult {
  if (text.length === 0 || text.length > maxNameLength) return invalid(lengthProblem(text));
  let best: readonly Problem[] | undefined;
  for (const form of scheme.forms) {
    const slots = form.strict.match(text);
    if (!slots) continue;
    const name: Name = {
      scheme: scheme.id,
      text,
      form: form.id,
      spelling: readSpelling(form, slots),
      fields: readFields(form, slots, text),
    };
    const problems = problemsOf(scheme, form, name, 'strict');
    if (problems.length === 0) return { verdict: 'valid', name, problems };
    if (!problems.some(isError)) return { verdict: 'warn', name, problems };
    if (!best || countErrors(problems) < countErrors(best)) best = problems;
  }
  return { verdict: 'invalid', problems: best ?? diagnose(scheme, text) };
}

function lengthProblem(text: string): Problem {
  const base = { severity: 'error', offset: 0, length: text.length } as const;
  if (text.length === 0) return { ...base, code: 'empty', message: message(texts.emptyName) };
  const reason = message(texts.nameTooLong, { length: text.length, limit: maxNameLength });
  return { ...base, code: 'too-long', message: reason };
}

function invalid(problem: Problem): ParseResult {
  return { verdict: 'invalid', problems: [problem] };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(isError).length;
}
