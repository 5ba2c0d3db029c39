import type { Answers, Naming, NamingContext } from '../../../core/new-name/types';
import type { Scheme } from '../../../core/scheme';
import type { Brain } from '../../shared/brain';
import { HumanError } from '../../shared/human-error';
import type { Say } from '../../shared/shared';
import { askField } from './ask-field';

/** The questions that were answered, so that the person can go back to any of them. */
export interface Asked {
  readonly answers: Answers;
  /** Paths in the order in which they were answered. */
  readonly order: readonly string[];
  /** Every answer that was ever given, to be offered again. */
  readonly remembered: Answers;
}

/** A name that is whole, with the way back into its questions. */
export interface AskedName {
  readonly naming: Naming;
  readonly asked: Asked;
}

/** Steps around the fields: the scheme before them, the destination behind them. */
const otherSteps = 2;

/**
 * Asks for the fields of a name one after the other, until it is whole.
 *
 * @returns `back` when the person went back from the first question, undefined when they left
 */
export async function askFields(
  brain: Brain,
  say: Say,
  scheme: Scheme,
  context: NamingContext,
  from: Asked,
): Promise<AskedName | 'back' | undefined> {
  let asked = from;
  for (;;) {
    const { answers, remembered } = asked;
    const naming = brain.buildName(scheme, answers, { ...context, remembered });
    const { next } = naming;
    if (!next) {
      if (naming.outcome?.ok === false) throw new HumanError(naming.outcome.reason);
      return { naming, asked };
    }
    const progress = progressOf(naming, asked);
    const answer = await askField(brain, say, naming, next, progress);
    if (!answer) return undefined;
    if (answer.type === 'answer') {
      asked = withAnswer(asked, next.path, answer.answer);
      continue;
    }
    const earlier = withoutLast(asked);
    if (!earlier) return 'back';
    asked = earlier;
  }
}

/** The questions with the last answer taken away; it is offered again. Undefined when there is none. */
export function withoutLast({ answers, order, remembered }: Asked): Asked | undefined {
  const last = order.at(-1);
  if (last === undefined) return undefined;
  const kept = Object.entries(answers).filter(([path]) => path !== last);
  return { answers: Object.fromEntries(kept), order: order.slice(0, -1), remembered };
}

/** How many questions there are in all, the destination included, as far as can be told now. */
export function progressOf(
  { questions }: Naming,
  { order }: Asked,
): { readonly step: number; readonly total: number } {
  const open = questions.filter(({ answer }) => answer === undefined).length;
  return { step: order.length + otherSteps, total: order.length + open + otherSteps };
}

function withAnswer({ answers, order, remembered }: Asked, path: string, answer: string): Asked {
  return {
    answers: { ...answers, [path]: answer },
    order: [...order, path],
    remembered: { ...remembered, [path]: answer },
  };
}
