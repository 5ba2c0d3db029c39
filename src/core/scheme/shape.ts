import { message } from '../text/message';
import * as texts from './compile-texts';
import { maxNameLength } from './match';
import type { SchemeProblem } from './scheme';

export type Path = readonly (string | number)[];

/** What a value of a scheme's data must be: a check that gives the problems of a value at a path. */
export type Shape = (value: unknown, path: Path) => SchemeProblem[];

export const text: Shape = (value, path) =>
  typeof value === 'string' ? [] : wrong(path, texts.shapeText);
export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : wrong(path, texts.shapeFlag);
export const count: Shape = (value, path) =>
  isWhole(value, Number.MAX_SAFE_INTEGER) ? [] : wrong(path, texts.shapeCount);
export const positive: Shape = (value, path) =>
  isWhole(value, Number.MAX_SAFE_INTEGER) && value !== 0 ? [] : wrong(path, texts.shapePositive);
/** A number of characters; bounded, so that every scheme is quick to match. */
export const size: Shape = (value, path) =>
  isWhole(value, maxNameLength) && value !== 0
    ? []
    : wrong(path, texts.shapeLength, { limit: maxNameLength });
export const nonEmpty: Shape = (value, path) =>
  typeof value === 'string' && value !== '' ? [] : wrong(path, texts.shapeNonEmpty);
export const anything: Shape = () => [];
export const textOrCount: Shape = (value, path) =>
  typeof value === 'string' || typeof value === 'number' ? [] : wrong(path, texts.shapeText);

export const bothLanguages: Shape = (value, path) =>
  isObject(value) && typeof value['en'] === 'string' && typeof value['zh-cn'] === 'string'
    ? []
    : wrong(path, texts.shapeBothLanguages);

export function object(
  keys: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): Shape {
  return (value, path) => {
    if (!isObject(value)) return wrong(path, texts.shapeObject);
    const missing = required.filter((key) => value[key] === undefined);
    return [
      ...missing.flatMap((key) => wrong(path, texts.shapeMissing, { key })),
      ...Object.entries(value).flatMap(([key, item]) => {
        const shape = Object.hasOwn(keys, key) ? keys[key] : undefined;
        return shape
          ? shape(item, [...path, key])
          : wrong([...path, key], texts.shapeUnknownKey, { key, keys: Object.keys(keys) });
      }),
    ];
  };
}

/** An object whose keys are free. */
export function record(shape: Shape, key: Shape = anything): Shape {
  return (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => [
          ...key(name, [...path, name]),
          ...shape(item, [...path, name]),
        ])
      : wrong(path, texts.shapeObject);
}

export function list(shape: Shape): Shape {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => shape(item, [...path, index]))
      : wrong(path, texts.shapeList);
}

export function nonEmptyList(shape: Shape): Shape {
  return (value, path) =>
    Array.isArray(value) && value.length === 0
      ? wrong(path, texts.shapeEmptyList)
      : list(shape)(value, path);
}

export function oneOf(...values: readonly string[]): Shape {
  return (value, path) =>
    typeof value === 'string' && values.includes(value)
      ? []
      : wrong(path, texts.shapeOneOf, { values });
}

export const severity = oneOf('error', 'warning', 'information');

export function wrong(
  path: Path,
  reason: Parameters<typeof message>[0],
  parameters: Parameters<typeof message>[1] = {},
): SchemeProblem[] {
  return [{ severity: 'error', path, message: message(reason, parameters) }];
}

function isWhole(value: unknown, limit: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= limit;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
