import type { Text } from '../../text/language';
import { message, type MessageParameter } from '../../text/message';
import type { CharacterRange } from '../../text/range';
import type { RecordProblem } from './types';

/** An error at a place of a record's text. */
export function recordError(
  range: CharacterRange,
  text: Text,
  parameters: Readonly<Record<string, MessageParameter>> = {},
): RecordProblem {
  return { severity: 'error', range, message: message(text, parameters) };
}
