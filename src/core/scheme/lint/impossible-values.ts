import { message, type Message } from '../../text/message';
import type { EventVariant, Predicate, Predicates } from '../data';
import { compareDigits } from '../fields/integer';
import { wordIndex, wordsOf } from '../fields/word';
import type { FieldRule } from '../fields';
import type { Scheme, SchemeProblem } from '../scheme';
import type { Path } from '../shape';
import * as texts from './texts';

/** Conditions and events that ask for a value which their field never has. */
export function impossibleValues(scheme: Scheme): readonly SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  const warn = (path: Path, what: Message): void => {
    problems.push({ severity: 'warning', path, message: what });
  };
  const checkWhen = (when: Predicates | undefined, path: Path): void => {
    for (const [field, predicate] of Object.entries(when ?? {}))
      if (isImpossible(scheme, field, predicate))
        warn([...path, field], message(texts.neverHolds, { field }));
  };
  (scheme.data.conditions ?? []).forEach(({ when, must, severity }, index) => {
    checkWhen(when, ['conditions', index, 'when']);
    for (const [field, predicate] of Object.entries(when ? {} : must)) {
      if (!isImpossible(scheme, field, predicate)) continue;
      const path = ['conditions', index, 'must', field];
      const isFatal = (severity ?? 'error') === 'error';
      problems.push({
        severity: isFatal ? 'error' : 'warning',
        path,
        message: message(texts.neverMet, { field }),
      });
    }
  });
  for (const [id, event] of Object.entries(scheme.data.events ?? {})) {
    const variants: readonly (readonly [EventVariant, Path])[] = [
      [event, ['events', id]],
      ...(event.variants ?? []).map((each, at) => [each, ['events', id, 'variants', at]] as const),
    ];
    for (const [variant, path] of variants) {
      if (variant !== event) checkWhen(variant.when, [...path, 'when']);
      for (const [field, action] of Object.entries(variant.set ?? {}))
        if (isConstant(action) && rulesOf(scheme, field).every((rule) => !mayBe(rule, action)))
          warn([...path, 'set', field], message(texts.neverSet, { field, value: action }));
      (variant.drop ?? []).forEach((field, at) => {
        if (isRequired(scheme, field))
          warn([...path, 'drop', at], message(texts.neverDropped, { field }));
      });
    }
  }
  return problems;
}

/** Whether an action of an event is the new value itself. */
function isConstant(action: string): boolean {
  return !/^(\+1|\$)/.test(action) && !action.endsWith('?');
}

function isImpossible(scheme: Scheme, field: string, predicate: Predicate): boolean {
  const rules = rulesOf(scheme, field);
  // What stands in a nested name or is fixed by a form is not looked at.
  if (rules.length === 0 || isFixed(scheme, field)) return false;
  const may = (value: string | number): boolean => rules.some((rule) => mayBe(rule, String(value)));
  if (typeof predicate !== 'object') return !may(predicate);
  if (predicate.in && !predicate.in.some(may)) return true;
  return predicate.present === false && isRequired(scheme, field);
}

function rulesOf({ forms }: Scheme, field: string): readonly FieldRule[] {
  return forms.flatMap((form) =>
    form.fields.flatMap((each) => (each.field === field ? each.rule : [])),
  );
}

function isFixed({ forms }: Scheme, field: string): boolean {
  return forms.some(({ constants }) => constants.some(([name]) => name === field));
}

/** Whether every name has the field. */
function isRequired({ forms }: Scheme, field: string): boolean {
  return forms.every(
    ({ fields, constants }) =>
      fields.some((each) => each.field === field && !each.optional) ||
      constants.some(([name]) => name === field),
  );
}

/** Whether a field may have a value; numbers compare as numbers, whatever their width. */
function mayBe({ data }: FieldRule, value: string): boolean {
  switch (data.type) {
    case 'word':
      return wordIndex(value, data) >= 0 || wordsOf(data).some(({ word }) => word === value);
    case 'integer': {
      if (!/^\d+$/.test(value)) return false;
      const { min, max, width } = data;
      if (min !== undefined && compareDigits(value, String(min)) < 0) return false;
      if (max !== undefined && compareDigits(value, String(max)) > 0) return false;
      return width === undefined || compareDigits(value, '9'.repeat(width)) <= 0;
    }
    default:
      return true;
  }
}
