import type { Form } from './form';
import { maxNameLength } from './match';
import type { Problem } from './name';
import { splitsCharacter } from './read-name';
import type { Scheme } from './scheme';
import { problemsOf } from './value-problems';

/** A form whose strict shape a text has. */
export interface Fit {
  readonly form: Form;
  /** What the form's matcher captured; overwritten when it matches again. */
  readonly slots: Int32Array;
  readonly problems: readonly Problem[];
  readonly errorCount: number;
}

/**
 * The first form that fits a text without an error, else the one with the fewest; undefined when none has
 * its shape. A text that is empty or too long fits none.
 */
export function bestFit(scheme: Scheme, text: string): Fit | undefined {
  if (text.length === 0 || text.length > maxNameLength) return undefined;
  let best: Fit | undefined;
  const isOneOfMany = scheme.forms.length > 1;
  for (const form of scheme.forms) {
    if (isOneOfMany && !text.includes(form.landmark)) continue;
    const slots = form.strict.match(text);
    if (!slots || splitsCharacter(form, slots, text)) continue;
    const problems = problemsOf(scheme, form, { text, slots, matched: 'strict' });
    const errorCount = problems.length === 0 ? 0 : countErrors(problems);
    if (!best || errorCount < best.errorCount) best = { form, slots, problems, errorCount };
    if (errorCount === 0) break;
  }
  return best;
}

/** Where a fit has a field; undefined where it lacks the field. */
export function placeIn(
  { form, slots }: Fit,
  field: string,
): { readonly start: number; readonly end: number } | undefined {
  const index = form.fieldsById.get(field)?.index;
  if (index === undefined) return undefined;
  const start = slots[index * 2] as number;
  const end = slots[index * 2 + 1] as number;
  return start < 0 || end < 0 ? undefined : { start, end };
}

/** The fields that a fit has, where they are written, in that order. */
export function partsOf({ form, slots }: Fit): {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}[] {
  return form.fields.flatMap(({ field, index }) => {
    const start = slots[index * 2] as number;
    const end = slots[index * 2 + 1] as number;
    return start < 0 || end < 0 ? [] : [{ field, start, end }];
  });
}

/** What a fit has in a field, as written; undefined where it lacks the field. */
export function writtenIn(fit: Fit, field: string, text: string): string | undefined {
  const place = placeIn(fit, field);
  return place && text.slice(place.start, place.end);
}

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
