import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { FieldData } from '../data';
import * as texts from './texts';
import { problem, type ValueProblem } from './rule';

/** Whether the text is one of the values that are never real; letter case does not matter. */
export function isPlaceholder(text: string, except: readonly string[] | undefined): boolean {
  return except !== undefined && placeholderTest(except)(text);
}

/** Tells whether a text is one of the values that are never real; letter case does not matter. */
export function placeholderTest(except: readonly string[] = []): (text: string) => boolean {
  const values = new Set(except.map((value) => value.toLowerCase()));
  const lengths = new Set(except.map(({ length }) => length));
  return (text) => lengths.has(text.length) && values.has(text.toLowerCase());
}

/** Whether a text is what people write in any field for a value that is still to come. */
export function isStandIn(text: string): boolean {
  return /^(?:x+y?|[yzn]|gn.*|y*mmdd)$/i.test(text);
}

export function placeholderProblem(text: string, title: Text, data: FieldData): ValueProblem {
  return problem(
    'placeholder',
    data,
    text,
    message(texts.placeholder, { field: title, found: text }),
  );
}
