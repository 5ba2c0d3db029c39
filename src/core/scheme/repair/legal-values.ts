import { daysInMonth } from '../../text/day';
import { brokenConditions, textAt } from '../conditions';
import type { FieldData, Predicate, Predicates } from '../data';
import { startValue } from '../fields/advance';
import { layoutOf } from '../fields/date';
import { clampDatePart } from '../fields/datepart';
import type { FieldRule } from '../fields/rule';
import type { Form, FormField } from '../form';
import { format } from '../format';
import { readFields, readSpelling } from '../read-name';
import type { Scheme } from '../scheme';
import { costs } from './costs';
import type { NearText } from './search';

/** Values that could be two things each would otherwise make very many names. */
const mostCandidates = 8;

type Values = Readonly<Record<string, string | undefined>>;

/** Values on their way to a legal name, and what was done to them in the points of `costs`. */
interface Candidate {
  readonly values: Values;
  readonly cost: number;
}

/**
 * Names like a text that has the shape of a form but values out of bounds: each wrong value moved to the
 * nearest that is allowed, each broken condition met.
 */
export function legalValues(scheme: Scheme, text: string): readonly NearText[] {
  return scheme.forms.flatMap((form) => {
    const slots = form.strict.match(text);
    if (!slots) return [];
    const spelling = readSpelling(form, slots);
    const fields = Object.entries(readFields(form, slots, text));
    const values = Object.fromEntries(fields.map(([field, value]) => [field, value.text]));
    let candidates: readonly Candidate[] = [{ values, cost: 0 }];
    for (const field of form.fields)
      candidates = candidates
        .flatMap((candidate) => withLegalField(field, candidate))
        .slice(0, mostCandidates);
    return candidates
      .flatMap((candidate) => meetConditions(scheme, form, candidate))
      .flatMap((candidate) => {
        if (candidate.cost === 0) return [];
        const written = format(scheme, present(candidate.values), { form: form.id, spelling });
        return written.ok ? [{ text: written.value, cost: candidate.cost }] : [];
      });
  });
}

function withLegalField(
  { field, rule, optional }: FormField,
  { values, cost }: Candidate,
): readonly Candidate[] {
  const text = values[field];
  const problem = text === undefined ? undefined : rule.check(text);
  if (text === undefined || problem?.severity !== 'error') return [{ values, cost }];
  const withValue = (value: string | undefined, more: number): Candidate => ({
    values: { ...values, [field]: value },
    cost: cost + more,
  });
  if (problem.code === 'placeholder')
    return optional ? [withValue(undefined, costs.dropPlaceholder)] : [];
  return legalTexts(rule.data, text).map((legal) => withValue(legal, costs.legalValue));
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

/** The first broken condition met, in each way there is. */
function meetConditions(scheme: Scheme, form: Form, candidate: Candidate): readonly Candidate[] {
  const { values, cost } = candidate;
  const rules = new Map(form.fields.map(({ field, rule }) => [field, rule]));
  const fields = Object.fromEntries(
    Object.entries(present(values)).map(([field, text]) => [
      field,
      fieldValue(rules.get(field), text),
    ]),
  );
  const [broken] = brokenConditions(scheme.data.conditions ?? [], fields);
  if (!broken) return [candidate];
  const changes = changesFor(broken.must, broken.when, rules, (path) => textAt(path, fields));
  return changes.map((change) => ({
    values: { ...values, ...change.values },
    cost: cost + change.cost,
  }));
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

/** Changes that meet a condition: what it demands written in, else what it is about left out. */
function changesFor(
  must: Predicates,
  when: Predicates | undefined,
  rules: ReadonlyMap<string, FieldRule>,
  valueAt: (path: string) => string | undefined,
): readonly Candidate[] {
  const demanded = Object.entries(must).flatMap(([field, predicate]): Candidate[] => {
    const text = demandedText(predicate, rules.get(field), valueAt);
    return text === false ? [] : [{ values: { [field]: text }, cost: costs.legalValue }];
  });
  const about = Object.keys(when ?? {}).map((field): Candidate => ({
    values: { [field]: undefined },
    cost: costs.dropValue,
  }));
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
  if (predicate.derived) {
    const { from, table } = predicate.derived;
    const source = valueAt(from) ?? '';
    return Object.hasOwn(table, source) ? (table[source] ?? false) : false;
  }
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
