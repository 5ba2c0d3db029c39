import type { EventData, Scheme, StepResult } from '../core/scheme/index';
import { message, type Message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { nearest } from '../core/text/nearest';
import type { Session } from './session';
import { texts } from './text';

/** One event's answer as `stemma next --json` prints it. */
export type JsonStep =
  | { readonly from: string; readonly event: string; readonly to: string }
  | { readonly from: string; readonly event: string; readonly refused: string };

/** The JSON of a step's result. */
export function jsonStep(result: StepResult, session: Session): JsonStep {
  const { event, from } = result;
  return result.ok
    ? { from: from.text, event, to: result.to.text }
    : { from: from.text, event, refused: session.render(result.reason) };
}

/** The events of a scheme by their ids, in the scheme's order. */
export function eventsOf(scheme: Scheme): ReadonlyMap<string, EventData> {
  return new Map(Object.entries(scheme.data.events ?? {}));
}

/** The id itself where the scheme has such an event; otherwise which ones it has. */
export function knownEvent(scheme: Scheme, event: string): Result<string> {
  const events = [...eventsOf(scheme).keys()];
  return events.includes(event) ? success(event) : failure(unknownEvent(scheme, event, events));
}

function unknownEvent(scheme: Scheme, value: string, events: readonly string[]): Message {
  if (events.length === 0) return message(texts.noEvents, { scheme: scheme.id });
  const near = nearest(value, events);
  const told = { value, scheme: scheme.id, events };
  return near === undefined
    ? message(texts.unknownEvent, told)
    : message(texts.unknownEventNear, { ...told, near });
}
