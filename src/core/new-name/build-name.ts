import type { Scheme } from '../scheme/scheme';
import { outcomeOf } from './outcome';
import { piecesOf } from './pieces';
import type { Answers, Check, Naming, NamingContext, Question } from './types';
import { walkLevel } from './walk';
import type { Walk } from './walk-state';

/**
 * A name as far as the answers build it: what to ask next, with the legal answers to offer, and the name
 * so far; once nothing is open the whole name, and whether it may be taken.
 *
 * Answers to what is not asked count for nothing; one that is not legal leaves its question open, which
 * then says why. Takes any answers and never throws.
 */
export function buildName(scheme: Scheme, answers: Answers, context: NamingContext): Naming {
  const naming = build(scheme, answers, context, true);
  const { next } = naming;
  if (!next) return naming;
  const last = refusingUseless(next, scheme, answers, context);
  const questions = naming.questions.map((question) => (question === next ? last : question));
  return { ...naming, questions, next: last };
}

function build(scheme: Scheme, answers: Answers, context: NamingContext, isShown: boolean): Naming {
  const walk: Walk = {
    answers,
    context,
    isShown,
    questions: [],
    decisions: new Map(),
    forms: new Map(),
    filled: new Map(),
    titles: new Map(),
  };
  const root = { scheme, prefix: '' };
  const text = walkLevel(walk, [root]);
  const { questions, decisions, forms, filled, titles } = walk;
  const next = questions.find(({ answer }) => answer === undefined);
  const isWhole = text !== undefined && !next;
  return {
    scheme,
    questions,
    ...(next && { next }),
    values: Object.fromEntries(
      [...decisions].flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
    ),
    filled: Object.fromEntries(filled),
    pieces: isShown ? piecesOf(root, forms, decisions, next?.path) : [],
    ...(isWhole && { outcome: outcomeOf(scheme, text, decisions, titles, context.existing) }),
  };
}

/** The question, which also refuses and does not offer what makes the whole a name that cannot be taken. */
function refusingUseless(
  question: Question,
  scheme: Scheme,
  answers: Answers,
  context: NamingContext,
): Question {
  const check = (answer: string): Check => {
    const own = question.check(answer);
    if (!own.ok) return own;
    const { outcome } = build(scheme, { ...answers, [question.path]: answer }, context, false);
    if (!outcome) return own;
    return outcome.ok
      ? { ok: true, warnings: outcome.notes }
      : { ok: false, reason: outcome.reason };
  };
  const { suggestion, ...rest } = question;
  const offers = question.offers.filter(({ value }) => check(value).ok);
  const checked = suggestion && check(suggestion.value);
  const [first] = offers;
  const instead = first && first.basis !== 'word' && !question.optional ? first : undefined;
  const best = checked?.ok ? suggestion : suggestion && instead;
  return {
    ...rest,
    offers,
    ...(best && { suggestion: { value: best.value, basis: best.basis } }),
    // Where nothing else is known to suggest, the person must learn why the obvious is not possible.
    ...(!best && checked?.ok === false && { problem: checked.reason }),
    check,
  };
}
