import { message } from '../text/message';
import { furthestProblem } from './furthest-problem';
import type { Form } from './form';
import { maxNameLength, type Matcher } from './match';
import type { Problem } from './name';
import { knownMatcher } from './noise/furthest-attempts';
import { missingSeparator, noiseInside, straySpace } from './noise/nearly-a-name';
import { noiseAt } from './noise/noise-at';
import { readFields, readSpelling, splitsCharacter } from './read-name';
import type { Scheme } from './scheme';
import * as texts from './diagnose-texts';
import { problemsOf } from './value-problems';
import { nameParts } from './write-name';
import { wrongCharacter } from './wrong-character';

/** What is wrong with a text that has the shape of no form: the first wrong part, not just "no match". */
export function diagnose(scheme: Scheme, text: string): readonly Problem[] {
  if (text.length === 0 || text.length > maxNameLength) return [lengthProblem(text)];
  const character = wrongCharacter(scheme, text);
  if (character) return [character];
  const problems = looseProblems(scheme, text, knownMatcher) ?? withoutKnownWords(scheme, text);
  return problems
    ? (asList(noiseInside(scheme, text, problems)) ?? problems)
    : [furthestProblem(scheme, text)];
}

/** The noise that keeps a text from the shape of any form, else its unknown words. */
function withoutKnownWords(scheme: Scheme, text: string): readonly Problem[] | undefined {
  const unknown = looseProblems(scheme, text, (form) => form.loose());
  const space = unknown?.[0]?.code === 'unknown-word' ? undefined : straySpace(scheme, text);
  const noise = space ?? noiseAt(scheme, text) ?? missingSeparator(scheme, text);
  return asList(noise) ?? unknown;
}

function asList(problem: Problem | undefined): readonly Problem[] | undefined {
  return problem && [problem];
}

function lengthProblem(text: string): Problem {
  const base = { severity: 'error', offset: 0, length: text.length } as const;
  if (text.length === 0) return { ...base, code: 'empty', message: message(texts.emptyName) };
  const wide = text.length - [...text].length;
  const reason = wide > 0 ? texts.nameTooLongInUnits : texts.nameTooLong;
  const parameters = { length: text.length, limit: maxNameLength, wide };
  return { ...base, code: 'too-long', message: message(reason, parameters) };
}

/** The problems of the reading with the fewest of them, when the text has the loose shape of a form. */
function looseProblems(
  scheme: Scheme,
  text: string,
  matcherOf: (form: Form) => Matcher,
): readonly Problem[] | undefined {
  let best: readonly Problem[] | undefined;
  for (const form of scheme.forms) {
    const slots = matcherOf(form).match(text);
    if (!slots || splitsCharacter(form, slots, text)) continue;
    const fields = readFields(form, slots, text);
    const problems = [
      ...literalProblems(form, fields, readSpelling(form, slots), text),
      ...problemsOf(scheme, form, { text, slots, matched: 'loose' }),
    ];
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) continue;
    const ordered = problems.sort(
      (left, right) => rankOf(left) - rankOf(right) || left.offset - right.offset,
    );
    if (!best || ordered.length < best.length) best = ordered;
  }
  return best;
}

/** Where literals of the form were written in another letter case. */
function literalProblems(
  form: Form,
  fields: ReturnType<typeof readFields>,
  spelling: string,
  text: string,
): Problem[] {
  const problems: Problem[] = [];
  let offset = 0;
  for (const part of nameParts(form, (field) => fields[field]?.text, spelling)) {
    const length = part.text.length;
    const found = text.slice(offset, offset + length);
    if (part.field === undefined && found !== part.text) {
      const reason = message(texts.literalCase, { expected: part.text, found });
      problems.push({ code: 'letter-case', severity: 'error', offset, length, message: reason });
    }
    offset += length;
  }
  return problems;
}

/** Errors before the rest: the first problem is what makes the text wrong. */
function rankOf({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}
