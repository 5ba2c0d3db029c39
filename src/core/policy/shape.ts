import type { Text } from '../text/language';

/** The part of JSON Schema (draft-07) that the shape of a policy is written in. */
export interface Shape {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: JsonType;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  /** What kind of text it is; `checkShape` leaves it to the reader. */
  readonly format?: string;
  readonly minimum?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** What a key that `properties` does not list may hold; `false` allows no such key. */
  readonly additionalProperties?: Shape | false;
  /** At least one of them fits. */
  readonly anyOf?: readonly Shape[];
  /** Another shape, by its name among the definitions. */
  readonly $ref?: `#/definitions/${string}`;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

export type JsonType = 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number';

/** A shape with the shapes that it refers to. */
export interface ShapeLibrary {
  readonly root: Shape;
  /** What types are called in the file, where not as in JSON. */
  readonly typeNames?: Readonly<Record<string, Text>>;
  readonly definitions: Readonly<Record<string, Shape>>;
}

/** The shape that `shape` refers to, or itself. Throws on a reference that leads nowhere, which is a bug. */
export function resolveShape(shape: Shape, library: ShapeLibrary): Shape {
  if (shape.$ref === undefined) return shape;
  const name = shape.$ref.slice('#/definitions/'.length);
  const target = library.definitions[name];
  if (!target) throw new Error(`No shape named ${name}`);
  return resolveShape(target, library);
}
