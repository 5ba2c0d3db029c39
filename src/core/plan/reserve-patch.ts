import type { EventData } from '../scheme/data';
import type { Name, StepContext, StepDone } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { eventFor, step } from '../scheme/step';
import { failure, success, type Result } from '../text/result';

/** How many taken patches are passed. */
export const mostPatches = 1000;

/** The next patch of a version that nothing else is called. */
export interface ReservedPatch {
  /** The last step that leads to it. */
  readonly step: StepDone;
  /** The patches in front of it that are taken. */
  readonly passed: readonly string[];
}

/**
 * The first patch of a version that is free, by one event after the other. A patch is taken by every name that says
 * the same but for its stage and for a day that the event sets: a candidate of it, or one of yesterday.
 *
 * @param taken versions that exist or are reserved
 * @returns undefined where too many are taken; a failure where the event is refused
 */
export function reservePatch(
  scheme: Scheme,
  from: Name,
  event: string,
  { taken, ...context }: StepContext & { readonly taken: readonly string[] },
): Result<ReservedPatch | undefined> {
  const keyOf = patchKey(scheme, scheme.data.events?.[event], from);
  const keys = new Set(taken.flatMap((text) => parse(scheme, text).name ?? []).map(keyOf));
  const passed: string[] = [];
  let at = from;
  while (passed.length < mostPatches) {
    const next = step(scheme, at, event, context);
    if (!next.ok) return failure(next.reason);
    if (!keys.has(keyOf(next.to))) return success({ step: next, passed });
    passed.push(next.to.text);
    at = next.to;
  }
  return success(undefined);
}

/** What tells a patch from others: the fields that order names, but for stages and for days that the event sets. */
function patchKey(
  { data, order }: Scheme,
  event: EventData | undefined,
  from: Name,
): (name: Name) => string {
  const { set = {} } = event ? eventFor(event, from) : {};
  const fields = order
    .map(({ field }) => field)
    .filter((field) => data.marks?.[field] !== 'stage' && !(set[field] ?? '').startsWith('$today'));
  return (name) =>
    JSON.stringify(
      fields.map((field) => {
        const text = name.fields[field]?.text;
        return data.fields[field]?.type === 'integer' ? text?.replace(/^0+(?=.)/, '') : text;
      }),
    );
}
