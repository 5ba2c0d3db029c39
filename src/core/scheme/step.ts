import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { compareNames } from './compare';
import { holds } from './conditions';
import type { EventData } from './data';
import { format } from './format';
import { movedValues, rulesFor, titleOf, type Move, type MovedValues } from './move';
import type { Name, StepContext, StepDone, StepResult } from './name';
import { parse } from './parse';
import type { Scheme } from './scheme';
import { siblingCheck } from './siblings';
import * as texts from './step-texts';

/**
 * Moves a name by an event of its scheme.
 *
 * The result is a legal name that does not sort before the start; otherwise the step is refused with the
 * reason and, where the scheme knows one, the event to take instead.
 */
export function step(scheme: Scheme, from: Name, event: string, context: StepContext): StepResult {
  const events = scheme.data.events ?? {};
  const general = Object.hasOwn(events, event) ? events[event] : undefined;
  if (!general) {
    const known = Object.keys(events);
    const reason = known.length > 0 ? texts.unknownEvent : texts.noEvents;
    const parameters = { event, scheme: scheme.data.title, events: known };
    return { ok: false, event, from, reason: message(reason, parameters) };
  }
  const data = eventFor(general, from);
  const move = { scheme, from, data, context, rules: rulesFor(scheme, from) };
  const done = take(move);
  if (done.ok) return { ok: true, event, from, ...done.value };
  const { advise } = data;
  return { ok: false, event, from, reason: done.reason, ...(advise !== undefined && { advise }) };
}

/** The event as it is for this name: its first variant that applies is laid over it. */
export function eventFor(data: EventData, from: Name): EventData {
  const variant = data.variants?.find(({ when }) => !when || holds(when, from.fields));
  return variant ? { ...data, ...variant } : data;
}

type Outcome = Pick<StepDone, 'to' | 'impliedResets' | 'notes'>;

function take(move: Move): Result<Outcome> {
  const refusal = refusalOf(move);
  if (refusal) return failure(refusal);
  const moved = movedValues(move);
  return moved.ok ? finish(move, moved.value) : failure(withAdvice(moved.reason, move));
}

/** Why the event cannot be taken on this name, or not with what the person chose. */
function refusalOf(move: Move): Message | undefined {
  const { from, data, context } = move;
  const { refuse, needs = [], needsMessage, title: event, choose = [] } = data;
  const name = from.text;
  if (refuse) return message(texts.stepRefused, { event, name, reason: refuse });
  const missing = needs.find((field) => !(context.set?.[field] ?? from.fields[field]));
  if (missing !== undefined && needsMessage)
    return message(texts.stepRefused, { event, name, reason: needsMessage });
  if (missing !== undefined) {
    const reason = message(texts.needsField, { event, name, field: titleOf(missing, move) });
    return withAdvice(reason, move);
  }
  const wrong = Object.keys(context.set ?? {}).find((field) => !choose.includes(field));
  if (wrong === undefined) return undefined;
  const reason = choose.length > 0 ? texts.cannotChoose : texts.cannotChooseAny;
  return message(reason, { field: titleOf(wrong, move), event, fields: choose });
}

/** Writes the name and sees to it that it may follow. */
function finish(move: Move, { values, notes }: MovedValues): Result<Outcome> {
  const { scheme, from, data, context } = move;
  const written = format(scheme, values, from);
  if (!written.ok) return failure(written.reason);
  const to = parse(scheme, written.value).name;
  if (!to) throw new Error(`format wrote "${written.value}", which ${scheme.id} does not accept`);
  const parameters = { event: data.title, from: from.text, to: to.text };
  if (to.text === from.text)
    return failure(withAdvice(message(texts.changesNothing, parameters), move));
  if (compareNames(scheme, to, from) < 0)
    return failure(withAdvice(message(texts.goesBack, parameters), move));
  const allowed = siblingCheck(scheme, from, to, data.title, context.siblings);
  if (!allowed.ok) return failure(allowed.reason);
  const isChanged = (field: string): boolean => from.fields[field]?.text !== to.fields[field]?.text;
  return success({
    to,
    impliedResets: (data.implied ?? []).filter(isChanged),
    notes: [...(data.note ? [message(data.note)] : []), ...notes, ...allowed.value],
  });
}

/** The reason with the event to take instead, where the scheme advises one. */
function withAdvice(reason: Message, { scheme, data }: Move): Message {
  const advised = data.advise === undefined ? undefined : scheme.data.events?.[data.advise];
  return advised ? message(texts.withAdvice, { reason, event: advised.title }) : reason;
}
