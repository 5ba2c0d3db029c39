import type { Scheme } from '../scheme/scheme';
import { buildName } from './build-name';
import type { Answers, Basis, Naming, NamingContext, Suggested } from './types';

/** How much may be taken without asking. */
export interface FillIn {
  /** Also the first word of a list, which only a person can choose; for an example of a name. */
  readonly guess: boolean;
}

/** A name with everything filled in that needs no person. */
export interface FilledName {
  readonly naming: Naming;
  /** What was taken for questions without an answer, by path. */
  readonly taken: Readonly<Record<string, Suggested>>;
}

/**
 * Answers every question that variables, the day, the names that exist or the scheme itself can answer;
 * optional fields are left out.
 */
export function fillIn(
  scheme: Scheme,
  answers: Answers,
  context: NamingContext,
  { guess }: FillIn = { guess: false },
): FilledName {
  const taken: Record<string, Suggested> = {};
  let all = answers;
  for (;;) {
    const naming = buildName(scheme, all, context);
    const open = naming.questions.find(
      ({ path, answer, problem, suggestion, offers }) =>
        answer === undefined &&
        problem === undefined &&
        taken[path] === undefined &&
        answerFor(suggestion, offers, guess) !== undefined,
    );
    const answer = open && answerFor(open.suggestion, open.offers, guess);
    if (!open || !answer) return { naming, taken };
    taken[open.path] = answer;
    all = { ...all, [open.path]: answer.value };
  }
}

const needsNobody: ReadonlySet<Basis> = new Set([
  'remembered',
  'variable',
  'today',
  'next',
  'newest',
  'initial',
  'first',
  'only',
  'left-out',
]);

function answerFor(
  suggestion: Suggested | undefined,
  offers: readonly Suggested[],
  guess: boolean,
): Suggested | undefined {
  if (suggestion && (guess || needsNobody.has(suggestion.basis))) return suggestion;
  const [first] = offers;
  return guess && first ? { value: first.value, basis: first.basis } : undefined;
}
