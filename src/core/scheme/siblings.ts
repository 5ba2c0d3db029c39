import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { Name } from './name';
import { parse } from './parse';
import type { Scheme } from './scheme';
import * as texts from './step-texts';

/**
 * Whether a new name may join the names that exist: it must be new and keep the scheme's limits.
 *
 * @returns what the person should know; without `siblings` that the limits were not checked
 */
export function siblingCheck(
  scheme: Scheme,
  from: Name,
  to: Name,
  event: Text,
  siblings: readonly string[] | undefined,
): Result<readonly Message[]> {
  const limits = scheme.data.limits ?? [];
  if (!siblings) return success(limits.map(({ count }) => message(texts.limitUnknown, { count })));
  if (siblings.includes(to.text))
    return failure(message(texts.nameTaken, { event, name: to.text }));
  for (const { same, count, message: reason } of limits) {
    const agreeing = [from.text, ...siblings].filter((text) => {
      const name = parse(scheme, text).name;
      return name && same.every((field) => name.fields[field]?.text === to.fields[field]?.text);
    });
    if (new Set(agreeing).size >= count) {
      const parameters = { event, name: from.text, reason };
      return failure(message(texts.stepRefused, parameters));
    }
  }
  return success([]);
}
