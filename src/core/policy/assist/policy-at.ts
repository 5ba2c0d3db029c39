import { getLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { SchemeData } from '../../scheme/data';
import type { CharacterRange } from '../../manifest/types';
import { parseUnfinished } from '../parse-policy-text';

/** A place in the text of a policy, and what the policy says so far. */
export interface PlaceInPolicy {
  /** Keys and indices from the root; the last is the key that is typed where `isKey`. */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
  /** The string around the place, quotes included. */
  readonly string?: { readonly range: CharacterRange; readonly value: string };
  /** The text of the string before the place, as it is written. */
  readonly before: string;
  readonly policy: RawPolicy;
}

/** A policy that somebody is typing: nothing in it is sure to have its shape. */
export interface RawPolicy {
  readonly variables: readonly string[];
  readonly units: readonly string[];
  readonly schemes: ReadonlyMap<string, RawScheme>;
  /** The value at a path; undefined where there is none. */
  readonly valueAt: (path: readonly (string | number)[]) => unknown;
}

/** A scheme that somebody is typing. */
export type RawScheme = Partial<Pick<SchemeData, 'title' | 'fields' | 'events' | 'options'>>;

/** Where an offset is; undefined in a text that is too large or too deep to look at. */
export function placeInPolicy(text: string, offset: number): PlaceInPolicy | undefined {
  const root = parseUnfinished(text);
  if (!root) return undefined;
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  // The parser calls a key's own node a property.
  const isString = previousNode?.type === 'string' || previousNode?.type === 'property';
  const node = isString ? previousNode : undefined;
  const inside = node && offset > node.offset && offset <= node.offset + node.length;
  return {
    path,
    isKey: isAtPropertyKey,
    before: inside ? text.slice(node.offset + 1, offset) : '',
    policy: rawPolicy(root),
    ...(inside && {
      string: {
        range: { offset: node.offset, length: node.length },
        value: String(node.value),
      },
    }),
  };
}

function rawPolicy(root: Node): RawPolicy {
  const value: unknown = getNodeValue(root);
  const valueAt = (path: readonly (string | number)[]): unknown =>
    path.reduce<unknown>((inner, key) => memberOf(inner, key), value);
  const schemes = Object.entries(recordOf(valueAt(['schemes'])));
  return {
    variables: Object.keys(recordOf(valueAt(['variables']))),
    units: Object.keys(recordOf(valueAt(['units']))),
    schemes: new Map(schemes.map(([id, scheme]) => [id, rawScheme(scheme)])),
    valueAt,
  };
}

function rawScheme(value: unknown): RawScheme {
  const { title, fields, events, options } = recordOf(value);
  return {
    ...(isText(title) && { title }),
    fields: recordOf(fields) as RawScheme['fields'] & object,
    events: recordOf(events) as RawScheme['events'] & object,
    options: recordOf(options) as RawScheme['options'] & object,
  };
}

/** The value as an object; an empty one for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : {};
}

function memberOf(value: unknown, key: string | number): unknown {
  if (typeof key === 'number') return Array.isArray(value) ? (value as unknown[])[key] : undefined;
  const record = recordOf(value);
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isText(value: unknown): value is SchemeData['title'] {
  const { en, 'zh-cn': chinese } = recordOf(value);
  return typeof en === 'string' && typeof chinese === 'string';
}
