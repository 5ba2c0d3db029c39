import type { Node } from 'jsonc-parser';
import { message, type MessageParameter } from '../text/message';
import { nearest } from '../text/nearest';
import { errorAt } from './problems';
import { resolveShape, type Shape, type ShapeLibrary } from './shape';
import * as texts from './texts';
import type { PolicyProblem } from './types';

/** Every place where a JSON value is not of a shape, from the top down. */
export function checkShape(node: Node, shape: Shape, library: ShapeLibrary): PolicyProblem[] {
  const wanted = resolveShape(shape, library);
  if (wanted.anyOf) return checkAlternatives(node, wanted.anyOf, library);
  if (!hasType(node, wanted)) return [wrongType(node, [wanted], library)];
  if (node.type === 'object') return checkObject(node, wanted, library);
  if (node.type === 'array') return checkList(node, wanted, library);
  return checkValue(node, wanted, library);
}

/** The key and value of each property that a person has finished typing. */
export function propertiesOf(
  node: Node,
): { readonly key: string; readonly keyNode: Node; readonly value: Node }[] {
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    return keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [];
  });
}

/** The alternatives of the value's own type count; of several, the one that has least against the value. */
function checkAlternatives(
  node: Node,
  alternatives: readonly Shape[],
  library: ShapeLibrary,
): PolicyProblem[] {
  const shapes = flatten(alternatives, library);
  const fitting = shapes.filter((shape) => hasType(node, shape));
  if (fitting.length === 0) return [wrongType(node, shapes, library)];
  const meant = fitting.length > 1 ? byDiscriminator(node, fitting, library) : { shapes: fitting };
  if (meant.problem) return [meant.problem];
  const readings = meant.shapes.map((shape) => checkShape(node, shape, library));
  return readings.reduce((best, reading) => (reading.length < best.length ? reading : best));
}

function flatten(alternatives: readonly Shape[], library: ShapeLibrary): Shape[] {
  return alternatives.flatMap((alternative) => {
    const shape = resolveShape(alternative, library);
    return shape.anyOf ? flatten(shape.anyOf, library) : [shape];
  });
}

/** Keys by which objects tell their kind. */
const discriminators = ['type', 'need'];

/** Objects that tell their kind by one key: those that have it, or the one thing to say where none has. */
function byDiscriminator(
  node: Node,
  shapes: readonly Shape[],
  library: ShapeLibrary,
): { readonly shapes: readonly Shape[]; readonly problem?: PolicyProblem } {
  const kindsBy = (key: string, shape: Shape): readonly string[] =>
    shape.properties?.[key]?.enum ?? [];
  const by = discriminators.find((key) => shapes.every((shape) => kindsBy(key, shape).length > 0));
  if (by === undefined) return { shapes };
  const kindsOf = (shape: Shape): readonly string[] => kindsBy(by, shape);
  const kinds = shapes.flatMap(kindsOf);
  const type = propertiesOf(node).find(({ key }) => key === by)?.value;
  if (!type) return { shapes, problem: errorAt(node, texts.missingKey, { key: by }) };
  const [problem] = checkValue(type, { type: 'string', enum: kinds }, library);
  return problem
    ? { shapes, problem }
    : { shapes: shapes.filter((shape) => kindsOf(shape).includes(String(type.value))) };
}

function checkObject(node: Node, shape: Shape, library: ShapeLibrary): PolicyProblem[] {
  const properties = propertiesOf(node);
  const known = shape.properties ?? {};
  const problems = properties.flatMap(({ key, keyNode, value }) => {
    const own = Object.hasOwn(known, key) ? known[key] : shape.additionalProperties;
    if (own === false) return [unknownKey(keyNode, key, Object.keys(known))];
    return own ? checkShape(value, own, library) : [];
  });
  const missing = (shape.required ?? [])
    .filter((wanted) => !properties.some(({ key }) => key === wanted))
    .map((key) => errorAt(node, texts.missingKey, { key }));
  return [...problems, ...missing];
}

function checkList(node: Node, shape: Shape, library: ShapeLibrary): PolicyProblem[] {
  const entries = node.children ?? [];
  if (entries.length < (shape.minItems ?? 0)) return [errorAt(node, texts.emptyList)];
  const { items } = shape;
  return items ? entries.flatMap((entry) => checkShape(entry, items, library)) : [];
}

function checkValue(node: Node, shape: Shape, library: ShapeLibrary): PolicyProblem[] {
  const value: unknown = node.value;
  if (shape.enum && !(typeof value === 'string' && shape.enum.includes(value))) {
    if (typeof value !== 'string') return [wrongType(node, [{ type: 'string' }], library)];
    const near = nearest(value, shape.enum);
    return [
      near === undefined
        ? errorAt(node, texts.notAllowed, { value, values: shape.enum })
        : errorAt(node, texts.misspeltValue, { value, nearest: near }),
    ];
  }
  if (typeof value === 'string' && value.length < (shape.minLength ?? 0)) {
    return [errorAt(node, texts.emptyText)];
  }
  if (typeof value === 'number' && shape.minimum !== undefined && value < shape.minimum) {
    return [errorAt(node, texts.tooSmall, { value, minimum: shape.minimum })];
  }
  return [];
}

function hasType(node: Node, shape: Shape): boolean {
  const type = shape.type ?? (shape.enum ? 'string' : undefined);
  if (type === undefined) return true;
  if (type === 'integer') return node.type === 'number' && Number.isSafeInteger(node.value);
  return node.type === type;
}

function wrongType(node: Node, shapes: readonly Shape[], library: ShapeLibrary): PolicyProblem {
  const typeNames = library.typeNames ?? texts.typeNames;
  const types = [...new Set(shapes.map((shape) => shape.type ?? 'string'))];
  const names = types.map((type) => typeNames[type] ?? type);
  const expected: MessageParameter =
    names.length > 1 ? message(texts.anyOfTypes, { types: names }) : names;
  const found = typeNames[node.type] ?? node.type;
  return errorAt(node, texts.wrongType, { found, expected });
}

function unknownKey(node: Node, key: string, keys: readonly string[]): PolicyProblem {
  const near = nearest(key, keys);
  return near === undefined
    ? errorAt(node, texts.unknownKey, { key, keys })
    : errorAt(node, texts.misspeltKey, { key, nearest: near });
}
