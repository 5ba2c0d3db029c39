import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { FieldData } from '../data';
import * as texts from './texts';
import { problem, type ValueProblem } from './rule';

/** Whether the text is one of the values that are never real; letter case does not matter. */
export function isPlaceholder(text: string, except: readonly string[] | undefined): boolean {
  const folded = except && text.toLowerCase();
  return except?.some((value) => value.toLowerCase() === folded) ?? false;
}

/** Tells at a glance, by length and first letter, that the text between two offsets is none of these values. */
export function placeholderGlance(
  except: readonly string[] = [],
): (text: string, start: number, end: number) => boolean {
  const heads: number[][] = [];
  for (const value of except) (heads[value.length] ??= []).push(foldedUnit(value, 0));
  return (text, start, end) => !heads[end - start]?.includes(foldedUnit(text, start));
}

/** The unit at an offset without its letter case; the same for all beyond ASCII. */
function foldedUnit(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit < 128 ? unit | 0x20 : 128;
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
