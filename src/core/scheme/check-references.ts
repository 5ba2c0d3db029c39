import { message } from '../text/message';
import * as texts from './compile-texts';
import type { SchemeProblem } from './scheme';
import type { EventVariant, OrderItem, Predicates, SchemeData } from './data';
import { isOrderItem, isWritten, orderItem } from './order';

type Path = readonly (string | number)[];

/**
 * Every place outside the templates that names a field or an event which does not exist.
 *
 * @param used the fields that a form writes or fixes
 */
export function checkReferences(data: SchemeData, used: ReadonlySet<string>): SchemeProblem[] {
  const known = isMadeOfPattern(data) ? new Set([...used, ...Object.keys(data.fields)]) : used;
  const fields = [...known];
  const problems: SchemeProblem[] = [];
  const check = (field: string, path: Path): void => {
    if (known.has(field)) return;
    problems.push({
      severity: 'error',
      path,
      message: message(texts.unknownReference, { field, fields }),
    });
  };
  const checkKeys = (value: object | undefined, path: Path): void => {
    for (const field of Object.keys(value ?? {})) check(field, [...path, field]);
  };
  /** Predicates may reach into a nested name: `version.stage`. */
  const checkPredicates = (predicates: Predicates | undefined, path: Path): void => {
    for (const [field, predicate] of Object.entries(predicates ?? {})) {
      check(headOf(field), [...path, field]);
      if (typeof predicate !== 'object') continue;
      const { derived, day } = predicate;
      if (derived) check(headOf(derived.from), [...path, field, 'derived', 'from']);
      for (const [part, other] of Object.entries(day ?? {}))
        check(headOf(other), [...path, field, 'day', part]);
    }
  };

  problems.push(...unusedFields(data, known));
  for (const { item, path } of orderItems(data)) check(orderItem(item).field, path);
  for (const [index, field] of (data.line ?? []).entries()) check(field, ['line', index]);
  for (const [index, field] of (data.classification?.fields ?? []).entries())
    check(field, ['classification', 'fields', index]);
  checkKeys(data.marks, ['marks']);
  for (const [index, { when, must }] of (data.conditions ?? []).entries()) {
    checkPredicates(when, ['conditions', index, 'when']);
    checkPredicates(must, ['conditions', index, 'must']);
  }
  for (const [index, { same }] of (data.limits ?? []).entries()) {
    same.forEach((field, at) => check(field, ['limits', index, 'same', at]));
  }
  const events = Object.keys(data.events ?? {});
  for (const [id, event] of Object.entries(data.events ?? {})) {
    const variants: readonly (readonly [EventVariant, Path])[] = [
      [event, ['events', id]],
      ...(event.variants ?? []).map(
        (variant, index) => [variant, ['events', id, 'variants', index]] as const,
      ),
    ];
    for (const [variant, path] of variants) {
      checkPredicates(variant.when, [...path, 'when']);
      checkKeys(variant.set, [...path, 'set']);
      checkKeys(variant.highest, [...path, 'highest']);
      for (const key of ['drop', 'choose', 'needs', 'implied'] as const) {
        variant[key]?.forEach((field, index) => check(field, [...path, key, index]));
      }
      variant.decides?.forEach((role, index) => {
        if (data.roles === undefined || Object.hasOwn(data.roles, role)) return;
        const reason = message(texts.unknownRole, { role, roles: Object.keys(data.roles) });
        problems.push({ severity: 'error', path: [...path, 'decides', index], message: reason });
      });
      if (variant.advise !== undefined && !events.includes(variant.advise)) {
        const reason = message(texts.unknownAdvice, { event: variant.advise, events });
        problems.push({ severity: 'error', path: [...path, 'advise'], message: reason });
      }
    }
  }
  if (data.hotfix !== undefined && !events.includes(data.hotfix)) {
    const reason = message(texts.unknownHotfix, { event: data.hotfix, events });
    problems.push({ severity: 'error', path: ['hotfix'], message: reason });
  }
  const recall = data.classification?.recall;
  if (recall !== undefined && !events.includes(recall)) {
    const reason = message(texts.unknownRecall, { event: recall, events });
    problems.push({ severity: 'error', path: ['classification', 'recall'], message: reason });
  }
  return problems;
}

/** The fields of an order, each with where it stands. */
function orderItems(data: SchemeData): { readonly item: OrderItem; readonly path: Path }[] {
  return (data.order ?? []).flatMap((entry, index) => {
    if (!isWritten(entry)) return [{ item: entry, path: ['order', index] }];
    return entry.asWritten.flatMap((part, place) => {
      const path = ['order', index, 'asWritten', place];
      return isOrderItem(part)
        ? [{ item: part, path }]
        : part.map((item, at) => ({ item, path: [...path, at] }));
    });
  });
}

/** So many fields are told one by one. */
const mostUnused = 10;

function unusedFields(data: SchemeData, known: ReadonlySet<string>): readonly SchemeProblem[] {
  const unused = Object.keys(data.fields).filter((field) => !known.has(field));
  const told = unused.slice(0, mostUnused).map((field): SchemeProblem => {
    const what = message(texts.unusedField, { field });
    return { severity: 'warning', path: ['fields', field], message: what };
  });
  const count = unused.length - told.length;
  if (count === 0) return told;
  const more = message(texts.unusedFields, { count });
  return [...told, { severity: 'warning', path: ['fields'], message: more }];
}

function headOf(path: string): string {
  return path.split('.')[0] ?? '';
}

/** Which fields a name has depends on the value of an option, so that any declared one may be missing. */
function isMadeOfPattern(data: SchemeData): boolean {
  return data.forms.some((form) => typeof form !== 'string' && form.tokens !== undefined);
}
