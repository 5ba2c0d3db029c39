import { daysInMonth } from '../../text/day';
import { brokenConditions, textAt } from '../conditions';
import type { FieldData, Predicate, Predicates } from '../data';
import { startValue } from '../fields/advance';
import { layoutOf } from '../fields/date';
import { clampDatePart } from '../fields/datepart';
import type { FieldRule } from '../fields/rule';
import type { Form } from '../form';
import { format } from '../format';
import { readFields, readSpelling } from '../read-name';
import type { Scheme } from '../scheme';

type Values = Readonly<Record<string, string | undefined>>;

/**
 * Names like a text that has the shape of a form but values out of bounds: each wrong value moved to the
 * nearest that is allowed, each broken condition met.
 */
export function legalValues(scheme: Scheme, text: string): readonly string[] {
  return scheme.forms.flatMap((form) => {
    const slots = form.strict.match(text);
    if (!slots) return [];
    const spelling = readSpelling(form, slots);
    const fields = readFields(form, slots, text);
    let candidates: readonly Values[] = [
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value.text])),
    ];
    for (const { rule } of form.fields)
      candidates = candidates.flatMap((values) => withLegalField(rule, values));
    return candidates
      .flatMap((values) => meetConditions(scheme, form, values))
      .flatMap((values) => {
        const written = format(scheme, present(values), { form: form.id, spelling });
        return written.ok ? [written.value] : [];
      });
  });
}

function withLegalField(rule: FieldRule, values: Values): readonly Values[] {
  const text = values[rule.field];
  if (text === undefined || rule.check(text) === undefined) return [values];
  return legalTexts(rule.data, text).map((legal) => ({ ...values, [rule.field]: legal }));
}

function legalTexts(data: FieldData, text: string): readonly string[] {
  if (data.type === 'integer') {
    const step = BigInt(data.multipleOf ?? 1);
    const bounded = [data.min, data.max].reduce<bigint>((value, limit, index) => {
      if (limit === undefined) return value;
      return index === 0 ? max(value, BigInt(limit)) : min(value, BigInt(limit));
    }, BigInt(text));
    return [String((bounded / step) * step).padStart(data.width ?? 1, '0')];
  }
  if (data.type === 'datepart') return [clampDatePart(text, data.token)];
  return data.type === 'date' ? possibleDates(text, layoutOf(text, data)) : [];
}

/** Month and day changed over, then the last day of the month. */
function possibleDates(text: string, layout: string | undefined): readonly string[] {
  if (!layout) return [];
  const year = text.slice(0, -4);
  const [month, day] = [text.slice(-4, -2), text.slice(-2)];
  const last =
    Number(month) >= 1 && Number(month) <= 12
      ? daysInMonth(year === '' ? 2000 : Number(year), Number(month))
      : undefined;
  return [year + day + month, ...(last === undefined ? [] : [year + month + String(last)])];
}

function meetConditions(scheme: Scheme, form: Form, values: Values): readonly Values[] {
  const rules = new Map(form.fields.map(({ rule }) => [rule.field, rule]));
  const fields = Object.fromEntries(
    Object.entries(present(values)).map(([field, text]) => [
      field,
      fieldValue(rules.get(field), text),
    ]),
  );
  const broken = brokenConditions(scheme.data.conditions ?? [], fields);
  if (broken.length === 0) return [values];
  const [first] = broken;
  if (!first) return [values];
  const met = changesFor(first.must, first.when, rules, (path) => textAt(path, fields));
  return met.map((change) => ({ ...values, ...change }));
}

function fieldValue(
  rule: FieldRule | undefined,
  text: string,
): {
  readonly text: string;
  readonly name?: NonNullable<ReturnType<NonNullable<FieldRule['readNested']>>>;
} {
  const name = rule?.readNested?.(text);
  return name ? { text, name } : { text };
}

/** Changes that meet a condition: what it demands written in, or what it is about left out. */
function changesFor(
  must: Predicates,
  when: Predicates | undefined,
  rules: ReadonlyMap<string, FieldRule>,
  valueAt: (path: string) => string | undefined,
): readonly Values[] {
  const demanded = Object.entries(must).flatMap(([field, predicate]): Values[] => {
    const text = demandedText(predicate, rules.get(field), valueAt);
    return text === false ? [] : [{ [field]: text }];
  });
  const about = Object.keys(when ?? {}).map((field): Values => ({ [field]: undefined }));
  return [...demanded, ...about];
}

/** The text that a predicate demands, undefined for none, false where it does not say. */
function demandedText(
  predicate: Predicate,
  rule: FieldRule | undefined,
  valueAt: (path: string) => string | undefined,
): string | undefined | false {
  if (typeof predicate !== 'object') return String(predicate);
  if (predicate.present === false) return undefined;
  if (predicate.derived)
    return predicate.derived.table[valueAt(predicate.derived.from) ?? ''] ?? false;
  if (predicate.in?.[0] !== undefined) return String(predicate.in[0]);
  const bound = predicate.min ?? predicate.max;
  if (bound !== undefined) return String(bound);
  if (predicate.present && rule?.data.type === 'integer') {
    const start = startValue(rule);
    return start.ok ? start.text : false;
  }
  return false;
}

function present(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function max(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function min(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}
