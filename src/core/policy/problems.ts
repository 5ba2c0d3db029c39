import type { Node } from 'jsonc-parser';
import { message, type Message, type MessageParameter } from '../text/message';
import type { Text } from '../text/language';
import type { PolicyProblem } from './types';

/** A stretch of a policy's text, UTF-16 units. */
export type Place = Pick<Node, 'offset' | 'length'>;

/** An error at a place of a policy's text. */
export function errorAt(
  place: Place,
  text: Text,
  parameters: Readonly<Record<string, MessageParameter>> = {},
): PolicyProblem {
  return problemAt(place, 'error', message(text, parameters));
}

export function problemAt(
  place: Place,
  severity: PolicyProblem['severity'],
  what: Message,
): PolicyProblem {
  return { severity, offset: place.offset, length: place.length, message: what };
}
