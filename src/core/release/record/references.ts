import { nearest } from '../../text/nearest';
import type { Text } from '../../text/language';
import { recordError } from './problems';
import type { TextFormat } from './shape/shape';
import { releaseShape } from './shape/release-shape';
import type { RecordShape } from './shape/shape';
import { shapeOfKey } from './checked-value';
import * as texts from './texts';
import type { RecordTree, TreeText } from './tree';
import type { RecordProblem } from './types';

/** What is told once in a list, by the list and the key. */
const unique: readonly (readonly [list: string, key: string])[] = [
  ['builds', 'name'],
  ['defects', 'id'],
  ['requirements', 'id'],
  ['authorisations', 'id'],
  ['incidents', 'id'],
];

/** For so many unknown names the known ones are compared with them: each with each takes long where both are many. */
const mostGuesses = 10;

/** Names that stand twice in a record, and names of builds and authorisations that it does not have. */
export function checkReferences(tree: RecordTree): readonly RecordProblem[] {
  const twice = unique.flatMap(([list, key]) => {
    const seen = new Set<string>();
    return textsOf(tree, list, key).flatMap(({ text, range }) => {
      const again = seen.has(text);
      seen.add(text);
      return again ? [recordError(range, texts.duplicate, { value: text, list, key })] : [];
    });
  });
  return [
    ...twice,
    ...unknownNames(tree, 'build', namesOf(tree, 'builds', 'name'), texts.unknownBuild),
    ...unknownNames(
      tree,
      'authorisation',
      namesOf(tree, 'authorisations', 'id'),
      texts.unknownAuthorisation,
    ),
  ];
}

/** The texts at a key of the items of a list at the root. */
export function textsOf(tree: RecordTree, list: string, key: string): readonly TreeText[] {
  const found = valueAt(tree, list);
  if (found?.type !== 'list') return [];
  return found.items.flatMap((item) => {
    const value = valueAt(item, key);
    return value?.type === 'text' ? [value] : [];
  });
}

function namesOf(tree: RecordTree, list: string, key: string): ReadonlySet<string> {
  return new Set(textsOf(tree, list, key).map(({ text }) => text));
}

function valueAt(tree: RecordTree, key: string): RecordTree | undefined {
  if (tree.type !== 'map') return undefined;
  return tree.entries.find((entry) => entry.key === key)?.value;
}

function unknownNames(
  tree: RecordTree,
  format: TextFormat,
  known: ReadonlySet<string>,
  text: Text,
): readonly RecordProblem[] {
  const unknown = textsOfFormat(tree, releaseShape, format).filter(({ text: value }) => {
    return !known.has(value);
  });
  return unknown.map(({ text: value, range }, at) => {
    const problem = recordError(range, text, { value });
    const near = at < mostGuesses ? nearest(value, known) : undefined;
    if (near === undefined) return problem;
    return recordError(range, texts.misspelt, { problem: problem.message, nearest: near });
  });
}

/** The texts of a tree whose shape has a format, in their order. */
function textsOfFormat(
  tree: RecordTree,
  shape: RecordShape,
  format: TextFormat,
): readonly TreeText[] {
  if (tree.type === 'text') return shape.format === format ? [tree] : [];
  if (tree.type === 'list') {
    const { items } = shape;
    return items ? tree.items.flatMap((item) => textsOfFormat(item, items, format)) : [];
  }
  if (tree.type === 'nothing') return [];
  return tree.entries.flatMap(({ key, value }) => {
    const own = shapeOfKey(shape, key);
    return own ? textsOfFormat(value, own, format) : [];
  });
}
