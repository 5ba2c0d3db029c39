import { textAt } from '../scheme/conditions';
import { initialName } from '../scheme/initial-name';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { AskedField } from './check-answer';
import type { NamingContext } from './types';

/** The greatest value of a field in some names, by the field's own order. */
export function highestIn(names: readonly Name[], { path, rule }: AskedField): string | undefined {
  return names
    .flatMap((name) => textAt(path, name.fields) ?? [])
    .reduce(
      (most: string | undefined, text) =>
        most === undefined || rule.compare(text, most) > 0 ? text : most,
      undefined,
    );
}

/** What the field is in the first name of a series, of the nearest scheme around it that has one. */
export function initialValue(
  { path, levels }: AskedField,
  { today, variables }: NamingContext,
): string | undefined {
  for (const { scheme, prefix } of [...levels].reverse()) {
    const text = initialName(scheme, today, variables);
    const name = text === undefined ? undefined : parse(scheme, text).name;
    const value = name && textAt(path.slice(prefix.length), name.fields);
    if (value !== undefined) return value;
  }
  return undefined;
}
