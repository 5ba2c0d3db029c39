import { brokenConditions, holds, textAt } from '../scheme/conditions';
import type { ConditionData, Predicate, Predicates } from '../scheme/data';
import type { FieldRule } from '../scheme/fields';
import { fieldsOf, isOpen, type Decisions, type Level } from './decisions';

/** What conditions say about a field that is still open. */
export interface Demand {
  /** The only text that it may have, if it is there. */
  readonly only?: string;
  /** The text that it should have: another one is only warned of. */
  readonly usual?: string;
  /** It has to be there. */
  readonly isRequired: boolean;
  /** It has to be left out. */
  readonly isBarred: boolean;
}

/** What the conditions of the levels around a field demand of it, by what is settled so far. */
export function demandOn(
  rule: FieldRule,
  conditions: readonly FieldCondition[],
  decisions: Decisions,
): Demand {
  let demand: Demand = { isRequired: false, isBarred: false };
  for (const { level, condition, field } of conditions) {
    const found = demandOf(condition, field, rule, level, decisions);
    demand = {
      ...demand,
      ...found,
      isRequired: demand.isRequired || found.isRequired,
      isBarred: demand.isBarred || found.isBarred,
    };
  }
  return demand;
}

/** The conditions that an answer breaks, among those about which everything is settled with it. */
export function brokenBy(
  conditions: readonly FieldCondition[],
  decisions: Decisions,
): readonly ConditionData[] {
  return conditions.flatMap(({ level, condition, paths }) => {
    if (paths.some((other) => isOpen(level, other, decisions))) return [];
    return brokenConditions([condition], fieldsOf(level, decisions));
  });
}

/** A condition of a scheme around a field that speaks of the field. */
export interface FieldCondition {
  readonly level: Level;
  readonly condition: ConditionData;
  /** The path of the field from the level. */
  readonly field: string;
  /** All that the condition looks at. */
  readonly paths: readonly string[];
}

/** The conditions that speak of a field, of all levels around it. */
export function conditionsOn(path: string, levels: readonly Level[]): readonly FieldCondition[] {
  return levels.flatMap((level) => {
    if (!path.startsWith(level.prefix)) return [];
    const field = path.slice(level.prefix.length);
    return (level.scheme.data.conditions ?? []).flatMap((condition) => {
      const paths = pathsOf(condition);
      return paths.includes(field) ? [{ level, condition, field, paths }] : [];
    });
  });
}

function demandOf(
  { when = {}, must, severity = 'error' }: ConditionData,
  field: string,
  rule: FieldRule,
  level: Level,
  decisions: Decisions,
): Demand {
  const own = when[field];
  const { [field]: _own, ...others } = when;
  const nothing: Demand = { isRequired: false, isBarred: false };
  if (own !== undefined && !isPresence(own)) return nothing;
  if (!areSettled(others, level, decisions)) return nothing;
  const fields = fieldsOf(level, decisions);
  if (!holds(others, fields)) return nothing;
  const isError = severity === 'error';
  const predicate = must[field];
  if (predicate === undefined) {
    const isBroken =
      own !== undefined && areSettled(must, level, decisions) && !holds(must, fields);
    return { isRequired: false, isBarred: isError && isBroken };
  }
  const wanted = wantedBy(predicate, rule, level, decisions);
  const value = wanted === undefined || wanted === absent ? undefined : wanted;
  return {
    ...(value !== undefined && (isError ? { only: value } : { usual: value })),
    isRequired: isError && own === undefined && demandsPresence(predicate),
    isBarred: isError && wanted === absent,
  };
}

const absent = Symbol('absent');

/** The one text that a predicate leaves, or that it leaves none. */
function wantedBy(
  predicate: Predicate,
  rule: FieldRule,
  level: Level,
  decisions: Decisions,
): string | typeof absent | undefined {
  if (typeof predicate !== 'object') return written(predicate, rule);
  if (predicate.present === false) return absent;
  const [only, ...more] = predicate.in ?? [];
  if (only !== undefined && more.length === 0) return written(only, rule);
  if (!predicate.derived || isOpen(level, predicate.derived.from, decisions)) return undefined;
  const { from, table } = predicate.derived;
  const source = textAt(from, fieldsOf(level, decisions));
  return source !== undefined && Object.hasOwn(table, source) ? table[source] : absent;
}

/** A value of a condition as the field writes it; conditions compare numbers without their zeros. */
function written(value: string | number, { data }: FieldRule): string {
  const width = data.type === 'integer' ? (data.width ?? 1) : 1;
  return typeof value === 'number' ? String(value).padStart(width, '0') : value;
}

function isPresence(predicate: Predicate): boolean {
  return (
    typeof predicate === 'object' &&
    predicate.present === true &&
    Object.keys(predicate).length === 1
  );
}

function demandsPresence(predicate: Predicate): boolean {
  return typeof predicate !== 'object' || predicate.present === true || predicate.in !== undefined;
}

function areSettled(predicates: Predicates, level: Level, decisions: Decisions): boolean {
  return pathsIn(predicates).every((path) => !isOpen(level, path, decisions));
}

function pathsOf({ when = {}, must }: ConditionData): readonly string[] {
  return [...pathsIn(when), ...pathsIn(must)];
}

function pathsIn(predicates: Predicates): readonly string[] {
  return Object.entries(predicates).flatMap(([path, predicate]) => {
    if (typeof predicate !== 'object') return [path];
    const { derived, day } = predicate;
    return [path, ...(derived ? [derived.from] : []), ...(day ? Object.values(day) : [])];
  });
}
