import { dayExists } from '../text/day';
import type { ConditionData, Predicate, Predicates } from './data';
import { compareDigits } from './fields/integer';
import type { FieldValue } from './name';

type Fields = Readonly<Record<string, FieldValue>>;

/** The text at a path of a name; undefined where the name lacks it. `version.stage` is inside a nested name. */
export type TextReader = (path: string) => string | undefined;

/** Whether every predicate holds for the fields of a name. */
export function holds(predicates: Predicates, fields: Fields): boolean {
  return holdAll(Object.entries(predicates), (path) => textAt(path, fields));
}

/** A condition ready to be asked whether a name breaks it. */
export interface CompiledCondition {
  readonly data: ConditionData;
  readonly isBroken: (read: TextReader) => boolean;
}

export function compileConditions(
  conditions: readonly ConditionData[],
): readonly CompiledCondition[] {
  return conditions.map((data) => {
    const when = Object.entries(data.when ?? {});
    const must = Object.entries(data.must);
    return { data, isBroken: (read) => holdAll(when, read) && !holdAll(must, read) };
  });
}

/** The conditions that apply to a name and are not met. */
export function brokenConditions(
  conditions: readonly ConditionData[],
  fields: Fields,
): readonly ConditionData[] {
  return conditions.filter(
    ({ when, must }) => (!when || holds(when, fields)) && !holds(must, fields),
  );
}

function holdAll(predicates: readonly (readonly [string, Predicate])[], read: TextReader): boolean {
  for (const [path, predicate] of predicates) if (!holdsFor(predicate, path, read)) return false;
  return true;
}

/** The text of a field; `version.stage` reaches into a nested name. */
export function textAt(path: string, fields: Fields): string | undefined {
  const dot = path.indexOf('.');
  if (dot < 0) return fields[path]?.text;
  const value = fields[path.slice(0, dot)];
  return value?.name && textAt(path.slice(dot + 1), value.name.fields);
}

/** A predicate says nothing about a field that is absent, unless it asks for its presence. */
function holdsFor(predicate: Predicate, path: string, read: TextReader): boolean {
  const text = read(path);
  if (typeof predicate !== 'object') return text !== undefined && equals(text, predicate);
  if (predicate.present !== undefined && (text !== undefined) !== predicate.present) return false;
  if (predicate.in && (text === undefined || !predicate.in.some((value) => equals(text, value))))
    return false;
  if (text === undefined) return true;
  if (predicate.not?.some((value) => equals(text, value))) return false;
  if (predicate.min !== undefined && compareDigits(text, String(predicate.min)) < 0) return false;
  if (predicate.max !== undefined && compareDigits(text, String(predicate.max)) > 0) return false;
  if (predicate.derived) {
    const source = read(predicate.derived.from);
    const { table } = predicate.derived;
    if (source === undefined || !Object.hasOwn(table, source) || table[source] !== text)
      return false;
  }
  return !predicate.day || isDay(predicate.day, read);
}

function equals(text: string, value: string | number): boolean {
  if (typeof value === 'string') return text === value;
  return /^\d+$/.test(text) && compareDigits(text, String(value)) === 0;
}

function isDay(
  paths: { readonly year: string; readonly month: string; readonly day: string },
  read: TextReader,
): boolean {
  const [year, month, day] = [paths.year, paths.month, paths.day].map((path) => Number(read(path)));
  return dayExists(year ?? 0, month ?? 0, day ?? 0);
}
