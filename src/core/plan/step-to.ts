import { compareNames } from '../scheme/compare';
import { dayInName } from '../scheme/day-in-name';
import type { Name, StepContext, StepDone } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import { step } from '../scheme/step';
import { checkTransition } from '../scheme/transition';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { elsewhere } from './hotfix-texts';
import { mostPatches } from './reserve-patch';

/**
 * The way from one name to a certain other one by an event, taken once or again and again: patches in between may
 * be those of others. A day in the other name is the day of the steps.
 */
export function stepTo(
  scheme: Scheme,
  { from, to }: { readonly from: Name; readonly to: Name },
  event: string,
  context: StepContext,
): Result<StepDone> {
  const today = dayInName(scheme, to) ?? context.today;
  let at = from;
  let right: string | undefined;
  for (let count = 0; count < mostPatches; count++) {
    const next = step(scheme, at, event, { ...context, today });
    if (!next.ok) return failure(next.reason);
    right ??= next.to.text;
    const { verdict } = checkTransition(
      scheme,
      at,
      to,
      event,
      context.set ? { set: context.set } : {},
    );
    if (verdict === 'accept') return success({ ...next, from, to });
    if (compareNames(scheme, next.to, to) >= 0) break;
    at = next.to;
  }
  const title = scheme.data.events?.[event]?.title ?? event;
  const told = { from: from.text, to: to.text, event: title, right: right ?? '' };
  return failure(message(elsewhere, told));
}
