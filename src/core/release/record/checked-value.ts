import type { Node } from 'jsonc-parser';
import { checkShape } from '../../policy/check-shape';
import type { Pieces } from '../../text/pieces';
import { formatProblem } from './formats';
import { recordError } from './problems';
import type { RecordShape } from './shape/shape';
import * as texts from './texts';
import type { RecordTree, TreeText } from './tree';
import type { RecordProblem } from './types';

/** Every place where a tree is not of a shape. */
export function* checkTree(tree: RecordTree, shape: RecordShape): Pieces<readonly RecordProblem[]> {
  const library = { root: shape, definitions: {}, typeNames: texts.typeNames };
  const node = nodeOf(tree, shape);
  yield;
  const problems = checkShape(node, shape, library).map(
    ({ severity, offset, length, message }) => ({ severity, range: { offset, length }, message }),
  );
  yield;
  return [...problems, ...checkFormats(tree, shape)];
}

/**
 * The value of a tree that is of its shape: texts as written, ids of objects in small letters, and lists and maps
 * that are not there empty.
 */
export function valueOf(tree: RecordTree | undefined, shape: RecordShape): unknown {
  if (tree?.type === 'text') return textValue(tree, shape);
  if (shape.type === 'array') {
    const { items } = shape;
    if (tree?.type !== 'list' || !items) return [];
    return tree.items.map((item) => valueOf(item, items));
  }
  const entries = tree?.type === 'map' ? tree.entries : [];
  const written = entries.flatMap(({ key, value }) => {
    const own = shapeOfKey(shape, key);
    return own && value.type !== 'nothing' ? [[key, valueOf(value, own)] as const] : [];
  });
  const there = new Set(written.map(([key]) => key));
  const absent = Object.entries(shape.properties ?? {}).flatMap(([key, own]) =>
    there.has(key) || own.default === undefined ? [] : [[key, valueOf(undefined, own)] as const],
  );
  return Object.fromEntries([...written, ...absent]);
}

/** What stands below a key of a map. */
export function shapeOfKey(shape: RecordShape, key: string): RecordShape | undefined {
  const { properties, additionalProperties } = shape;
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return additionalProperties === false ? undefined : additionalProperties;
}

function textValue({ text }: TreeText, { type, format }: RecordShape): string | number | boolean {
  if (type === 'boolean') return text === 'true';
  if (type === 'integer') return Number(text);
  return format === 'object-id' || format === 'sha256' ? text.toLowerCase() : text;
}

/** The tree as `checkShape` looks at it. What is not written is left out, so that it counts as missing. */
function nodeOf(tree: RecordTree, shape: RecordShape | undefined): Node {
  const { range } = tree;
  if (tree.type === 'list') {
    return {
      type: 'array',
      ...range,
      children: tree.items.map((item) => nodeOf(item, shape?.items)),
    };
  }
  if (tree.type === 'nothing') return { type: 'null', ...range };
  if (tree.type === 'text') return scalarNode(tree, shape);
  const children = tree.entries.flatMap(({ key, keyRange, value }): Node[] => {
    const own = shape && shapeOfKey(shape, key);
    if (own && value.type === 'nothing') return [];
    const keyNode: Node = { type: 'string', ...keyRange, value: key };
    return [{ type: 'property', ...keyRange, children: [keyNode, nodeOf(value, own)] }];
  });
  return { type: 'object', ...range, children };
}

/** A text, or the number or truth value that it says where one is wanted. */
function scalarNode({ text, style, range }: TreeText, shape: RecordShape | undefined): Node {
  const isPlain = style === 'plain';
  if (shape?.type === 'boolean' && isPlain && (text === 'true' || text === 'false')) {
    return { type: 'boolean', ...range, value: text === 'true' };
  }
  if (shape?.type === 'integer' && isPlain && /^[+-]?\d{1,20}$/.test(text)) {
    return { type: 'number', ...range, value: Number(text) };
  }
  return { type: 'string', ...range, value: text };
}

function checkFormats(tree: RecordTree, shape: RecordShape): readonly RecordProblem[] {
  if (tree.type === 'text') {
    const problem = shape.format && formatProblem(tree.text, shape.format);
    return problem ? [recordError(tree.range, problem, { value: tree.text })] : [];
  }
  if (tree.type === 'list') {
    const { items } = shape;
    return items ? tree.items.flatMap((item) => checkFormats(item, items)) : [];
  }
  if (tree.type === 'nothing') return [];
  return tree.entries.flatMap(({ key, value }) => {
    const own = shapeOfKey(shape, key);
    return own ? checkFormats(value, own) : [];
  });
}
