import type { FieldValue, Problem } from '../../../core/scheme/name';
import type { Severity } from '../../../core/text/severity';
import { isInvisible } from '../../../core/text/visible';
import type { Part } from './protocol';

/** How many colours fields take turns in. */
export const colours = 6;

/** What is drawn of one name. */
export interface DrawnName {
  readonly input: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly problems: readonly Problem[];
}

/**
 * A name cut where a field or a problem begins or ends. Fields of a nested name count in place of the field
 * that holds it. Characters that nobody would see are written as their numbers.
 *
 * @param titleOf what people call a field
 */
export function nameParts(
  { input, fields, problems }: DrawnName,
  titleOf: (path: readonly string[]) => string,
): readonly Part[] {
  const stretches = stretchesOf(fields, [], 0);
  const cuts = new Set([0, input.length]);
  const within = (at: number): number => Math.min(Math.max(at, 0), input.length);
  for (const { offset, length } of [...stretches, ...problems]) {
    cuts.add(within(offset)).add(within(offset + length));
  }
  const places = [...cuts].sort((left, right) => left - right);
  const missing = problems.filter(({ length }) => length === 0);
  return places.flatMap((start, index) => {
    const gaps = missing
      .filter(({ offset }) => within(offset) === start)
      .map(({ severity }): Part => ({ text: '', problem: severity }))
      .slice(0, 1);
    const end = places[index + 1];
    if (end === undefined) return gaps;
    const colour = stretches.findIndex((it) => it.offset <= start && end <= it.offset + it.length);
    const stretch = stretches[colour];
    const problem = worstAt(problems, start, end);
    const part: Part = {
      text: shown(input.slice(start, end)),
      ...(stretch && { field: titleOf(stretch.path), colour: colour % colours }),
      ...(problem && { problem }),
    };
    return [...gaps, part];
  });
}

/** The text with the characters that nobody sees written as their numbers. */
function shown(text: string): string {
  return Array.from(text, (character) => {
    if (!isInvisible(character) && !/\p{Cc}/u.test(character)) return character;
    return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
  }).join('');
}

interface Stretch {
  readonly path: readonly string[];
  readonly offset: number;
  readonly length: number;
}

function stretchesOf(
  fields: Readonly<Record<string, FieldValue>>,
  path: readonly string[],
  base: number,
): readonly Stretch[] {
  return Object.entries(fields).flatMap(([field, { text, offset, name }]) => {
    if (offset === undefined) return [];
    const inner = [...path, field];
    // A nested name counts from its own start.
    if (name) return stretchesOf(name.fields, inner, base + offset);
    return [{ path: inner, offset: base + offset, length: text.length }];
  });
}

const ranks: Readonly<Record<Severity, number>> = { information: 1, warning: 2, error: 3 };

function worstAt(problems: readonly Problem[], start: number, end: number): Severity | undefined {
  let worst: Severity | undefined;
  for (const { offset, length, severity } of problems) {
    if (offset > start || end > offset + length) continue;
    if (!worst || ranks[severity] > ranks[worst]) worst = severity;
  }
  return worst;
}
