import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { FieldData } from '../data';
import * as texts from './texts';
import { problem, type ValueProblem } from './rule';

/** Whether the text is one of the values that are never real; letter case does not matter. */
export function isPlaceholder(text: string, except: readonly string[] | undefined): boolean {
  return except?.some((value) => value.toLowerCase() === text.toLowerCase()) ?? false;
}

export function placeholderProblem(text: string, title: Text, data: FieldData): ValueProblem {
  return problem(
    'placeholder',
    data,
    text,
    message(texts.placeholder, { field: title, found: text }),
  );
}
