import type { Awaited } from '../awaited';
import type { Form } from '../form';
import type { Matcher } from '../match';
import type { Scheme } from '../scheme';

export interface Attempt {
  readonly form: Form;
  readonly awaited: readonly Awaited[];
}

/** How far the best attempts of any form got, and what they awaited there. */
export interface Attempts {
  readonly position: number;
  readonly attempts: readonly Attempt[];
}

/** The forms that got furthest, and where. For texts that match none of them. */
export function furthestAttempts(
  scheme: Scheme,
  text: string,
  matcherOf: (form: Form) => Matcher,
): Attempts {
  let position = -1;
  let attempts: Attempt[] = [];
  for (const form of scheme.forms) {
    const furthest = matcherOf(form).furthest(text);
    if (furthest.position < position) continue;
    if (furthest.position > position) attempts = [];
    position = furthest.position;
    attempts.push({ form, awaited: furthest.awaited });
  }
  return { position, attempts };
}

/** The matcher of a form's usual mistakes, but of no unknown words where it has words. */
export function knownMatcher(form: Form): Matcher {
  return form.known?.() ?? form.loose();
}

/** How much of a text `knownMatcher` of any form reads; more than its length where one reads it all. */
export function reach(scheme: Scheme, text: string): number {
  let most = 0;
  for (const form of scheme.forms) {
    const matcher = knownMatcher(form);
    if (matcher.match(text)) return text.length + 1;
    most = Math.max(most, matcher.furthest(text).position);
  }
  return most;
}
