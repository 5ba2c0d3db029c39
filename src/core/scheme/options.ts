import { message } from '../text/message';
import * as texts from './compile-texts';
import type { SchemeData } from './data';
import type { SchemeProblem } from './scheme';

/** A JSON merge patch (RFC 7386) applied: objects merge key by key, `null` removes, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** The value in force for each option: the one given, else its default. */
export function optionValues(
  data: SchemeData,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [option, { default: fallback }] of Object.entries(data.options ?? {})) {
    const value = (Object.hasOwn(given, option) ? given[option] : undefined) ?? fallback;
    if (value !== undefined) values.set(option, value);
  }
  return values;
}

/** Options that a scheme does not have, and values that an option does not have. */
export function checkOptions(
  data: SchemeData,
  given: Readonly<Record<string, string>>,
): readonly SchemeProblem[] {
  return Object.entries(given).flatMap(([option, value]): SchemeProblem[] => {
    const known = data.options?.[option];
    const path = ['options', option];
    const names = Object.keys(known ? (known.values ?? {}) : (data.options ?? {}));
    if (known && (known.pattern || names.includes(value))) return [];
    const reason = known
      ? message(texts.unknownOptionValue, { option, value, values: names })
      : message(texts.unknownOption, { option, scheme: data.id, options: names });
    return [{ severity: 'error', path, message: reason }];
  });
}

/** The scheme with the patches of its options' values laid over it. */
export function applyOptions(data: SchemeData, values: ReadonlyMap<string, string>): SchemeData {
  let result: unknown = data;
  for (const [option, value] of values) {
    const patch = data.options?.[option]?.values?.[value];
    if (patch) result = mergePatch(result, patch);
  }
  return result as SchemeData;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
