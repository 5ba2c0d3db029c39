import type { Day } from '../text/day';
import { message, type Message } from '../text/message';
import { dayInName } from './day-in-name';
import type { Name, StepContext, StepDone, TransitionResult } from './name';
import type { Scheme } from './scheme';
import { eventFor, step } from './step';
import * as texts from './step-texts';
import { whyWrongStep } from './wrong-step';
import * as wrongTexts from './wrong-step-texts';

/** A step's context; without `today` the day that the later name itself carries is taken. */
export type TransitionContext = Omit<StepContext, 'today'> & { readonly today?: Day };

/**
 * Whether a step of history is one that the scheme allows.
 *
 * A value that the event leaves to the person is accepted as it stands in `to`. Without `event` any event
 * will do.
 */
export function checkTransition(
  scheme: Scheme,
  from: Name,
  to: Name,
  event: string | undefined,
  context: TransitionContext,
): TransitionResult {
  const today = context.today ?? dayInName(scheme, to) ?? dayInName(scheme, from) ?? anyDay;
  const events = event === undefined ? Object.keys(scheme.data.events ?? {}) : [event];
  const tried = events.map((id) => tryEvent(scheme, from, to, id, { ...context, today }));
  const accepted = tried.find(({ verdict }) => verdict === 'accept');
  if (accepted) return accepted;
  const [only] = tried;
  if (event !== undefined && only) return only;
  const near = nearest(to, tried);
  const reason = message(texts.noEventLeads, { from: from.text, to: to.text });
  if (!near) return { verdict: 'refuse', reason };
  const parameters = { first: reason, second: near.reason };
  return { verdict: 'refuse', right: near.right, reason: message(wrongTexts.both, parameters) };
}

/** Used where no name has a date, so that the day cannot matter. */
const anyDay = '2000-01-01' as Day;

function tryEvent(
  scheme: Scheme,
  from: Name,
  to: Name,
  event: string,
  context: StepContext,
): TransitionResult {
  const plain = step(scheme, from, event, context);
  if (plain.ok && plain.to.text === to.text) return { verdict: 'accept', event };
  const chosen = chosenValues(scheme, from, to, event, plain.ok ? plain : undefined);
  if (Object.keys(chosen).length > 0) {
    const fixed = step(scheme, from, event, { ...context, set: { ...chosen, ...context.set } });
    if (fixed.ok && fixed.to.text === to.text) return { verdict: 'accept', event };
  }
  if (!plain.ok) return { verdict: 'refuse', event, reason: plain.reason };
  return {
    verdict: 'refuse',
    event,
    right: plain.to.text,
    reason: wrongReason(scheme, plain, to),
  };
}

/** Where the event leads instead, and by which of its rules `to` is wrong. */
function wrongReason(scheme: Scheme, { event, from, to: right }: StepDone, to: Name): Message {
  const title = scheme.data.events?.[event]?.title ?? event;
  const parameters = { event: title, from: from.text, right: right.text, to: to.text };
  const leads = message(texts.wrongTransition, parameters);
  const why = whyWrongStep(scheme, { from, event, right, found: to });
  return why ? message(wrongTexts.both, { first: leads, second: why }) : leads;
}

/** What the person would have fixed to get `to`: the fields left to them that the plain step gets otherwise. */
function chosenValues(
  scheme: Scheme,
  from: Name,
  to: Name,
  event: string,
  plain: StepDone | undefined,
): Record<string, string> {
  const data = scheme.data.events?.[event];
  const choose = (data && eventFor(data, from).choose) ?? [];
  const chosen: Record<string, string> = {};
  for (const field of choose) {
    const text = to.fields[field]?.text;
    if (text !== undefined && plain?.to.fields[field]?.text !== text) chosen[field] = text;
  }
  return chosen;
}

interface Refused {
  readonly right: string;
  readonly reason: Message;
}

/** The refused step whose right result is most like `to`. */
function nearest(to: Name, tried: readonly TransitionResult[]): Refused | undefined {
  const refused = tried.flatMap((result): Refused[] =>
    result.verdict === 'refuse' && result.right !== undefined
      ? [{ right: result.right, reason: result.reason }]
      : [],
  );
  const distance = ({ right }: Refused): number => {
    let same = 0;
    while (same < right.length && right[same] === to.text[same]) same++;
    return Math.max(right.length, to.text.length) - same;
  };
  return refused.sort((left, right) => distance(left) - distance(right))[0];
}
