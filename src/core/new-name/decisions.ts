import { textAt } from '../scheme/conditions';
import type { FieldValue, Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';

/** A scheme where it stands in the name that is built: the whole, or a nested part of it. */
export interface Level {
  readonly scheme: Scheme;
  /** Path of its fields: empty for the whole name, `version.` for what the field `version` nests. */
  readonly prefix: string;
}

/**
 * What is settled, by path: the text of a field, or undefined where the name lacks it. A path that is not
 * there is open.
 */
export type Decisions = ReadonlyMap<string, string | undefined>;

/** Whether a field of a level, or what it nests, is not settled yet. */
export function isOpen(level: Level, path: string, decisions: Decisions): boolean {
  const segments = path.split('.');
  for (let count = segments.length; count > 0; count--)
    if (decisions.has(level.prefix + segments.slice(0, count).join('.'))) return false;
  return true;
}

/** The settled fields of a level in the shape of a name's, for conditions to look at. */
export function fieldsOf(
  { scheme, prefix }: Level,
  decisions: Decisions,
): Readonly<Record<string, FieldValue>> {
  const fields: Record<string, FieldValue> = {};
  const names = new Set([...Object.keys(scheme.data.fields), ...scheme.nested.keys()]);
  for (const field of names) {
    const path = prefix + field;
    const text = decisions.get(path);
    const nested = scheme.nested.get(field);
    if (text !== undefined) {
      const name = nested && parse(nested, text).name;
      fields[field] = name ? { text, name } : { text };
    } else if (nested && !decisions.has(path)) {
      const inner = fieldsOf({ scheme: nested, prefix: `${path}.` }, decisions);
      fields[field] = { text: '', name: unfinished(nested, inner) };
    }
  }
  return fields;
}

function unfinished(scheme: Scheme, fields: Readonly<Record<string, FieldValue>>): Name {
  return { scheme: scheme.id, text: '', form: '', spelling: '', fields };
}

/**
 * The names that have, in the fields at these paths, what is settled.
 *
 * @param paths from the root of the name
 */
export function agreeing(
  names: readonly Name[],
  paths: readonly string[],
  decisions: Decisions,
): readonly Name[] {
  return names.filter((name) =>
    paths.every((path) => textAt(path, name.fields) === decisions.get(path)),
  );
}
