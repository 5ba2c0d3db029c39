import { dayOf, type Day } from '../../text/day';
import { message, type Message } from '../../text/message';
import { initialName } from '../initial-name';
import { parse } from '../parse';
import type { Scheme, SchemeProblem } from '../scheme';
import * as texts from './texts';

/** A day that every date can hold. */
const someDay = dayOf(2024, 2, 28) as Day;

/** Examples, and the first name of a series, that the scheme itself does not read. */
export function refusedExamples(scheme: Scheme): readonly SchemeProblem[] {
  const examples = (scheme.data.examples ?? []).flatMap(({ name }, index): SchemeProblem[] => {
    const reason = errorOf(scheme, name);
    if (!reason) return [];
    const path = ['examples', index, 'name'];
    return [
      { severity: 'warning', path, message: message(texts.refusedExample, { name, reason }) },
    ];
  });
  const initial = initialName(scheme, someDay);
  const reason = initial === undefined ? undefined : errorOf(scheme, initial);
  if (initial === undefined || !reason) return examples;
  const what = message(texts.refusedInitial, { name: initial, reason });
  return [...examples, { severity: 'warning', path: ['initial'], message: what }];
}

function errorOf(scheme: Scheme, name: string): Message | undefined {
  return parse(scheme, name).problems.find(({ severity }) => severity === 'error')?.message;
}
