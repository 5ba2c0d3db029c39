import type { Node, Scalar } from 'yaml';
import type { Parsers } from '../parsers';
import type { CharacterRange, Writing } from '../types';

/** A value in YAML as far as a slot may stand there. */
export interface YamlValue {
  /** The keys that lead to it; an item of a list has its index. */
  readonly keys: readonly string[];
  /** Without quotes. */
  readonly range: CharacterRange;
  /** Absent for what is no text on one line: maps, lists, aliases, blocks, nothing at all. */
  readonly writing?: Writing;
}

export interface YamlReading {
  readonly values: readonly YamlValue[];
  /** The first place where the text is malformed. */
  readonly error: CharacterRange | undefined;
}

/** Stands for any key, and for any item of a list. */
export const anyKey = '*';

/**
 * The values at some paths of the first document of a YAML text. What touches a place where the text is
 * malformed is left out, since the ranges that a parser recovers to can be wrong.
 * @param text nests no deeper than `deepestNesting`
 * @param wanted keys from the root, `anyKey` among them
 */
export function readYaml(
  text: string,
  wanted: readonly (readonly string[])[],
  parsers: Parsers,
): YamlReading {
  // Without the core schema `1.10` stays the text that it is; two equal keys are told apart by us.
  const document = parsers.yaml.parseDocument(text, {
    uniqueKeys: false,
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: false,
  });
  const errors = document.errors.map(({ pos: [start, end] }): CharacterRange => {
    return { offset: start, length: Math.max(0, end - start) };
  });
  const found = nodesIn(document.contents, [], wanted, parsers);
  const sound = found.filter(({ node }) => !errors.some((error) => touches(error, node)));
  return { values: sound.map((value) => valueOf(value, parsers)), error: errors[0] };
}

interface FoundNode {
  readonly keys: readonly string[];
  readonly node: Node;
}

/** What stands below a node at the rest of the paths that lead to it. */
function nodesIn(
  node: Node | null,
  keys: readonly string[],
  wanted: readonly (readonly string[])[],
  parsers: Parsers,
): readonly FoundNode[] {
  return entriesOf(node, parsers).flatMap(([key, value]) => {
    const rests = wanted.flatMap(([first, ...rest]) => {
      return first === key || first === anyKey ? [rest] : [];
    });
    if (rests.length === 0) return [];
    const path = [...keys, key];
    const here = rests.some((rest) => rest.length === 0) ? [{ keys: path, node: value }] : [];
    const below = rests.filter((rest) => rest.length > 0);
    return [...here, ...(below.length > 0 ? nodesIn(value, path, below, parsers) : [])];
  });
}

/**
 * The keys and values of a map, the indexes and items of a list; none for anything else. An alias holds
 * nothing itself: it follows what it stands for.
 */
function entriesOf(
  node: Node | null,
  { yaml }: Parsers,
): readonly (readonly [key: string, value: Node])[] {
  if (yaml.isSeq<Node | null>(node)) {
    return node.items.flatMap((item, index) => {
      return item && !yaml.isAlias(item) ? [[String(index), item] as const] : [];
    });
  }
  if (!yaml.isMap<Node, Node | null>(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    return yaml.isScalar(key) && typeof key.value === 'string' && value && !yaml.isAlias(value)
      ? [[key.value, value] as const]
      : [];
  });
}

function valueOf({ node, keys }: FoundNode, { yaml }: Parsers): YamlValue {
  const [offset, end] = node.range ?? [0, 0, 0];
  const writing = yaml.isScalar(node) ? writings.get(node.type) : undefined;
  const quotes = writing === undefined || writing === 'yaml-plain' ? 0 : 1;
  const range = { offset: offset + quotes, length: end - offset - 2 * quotes };
  const isText = writing !== undefined && (quotes > 0 || range.length > 0);
  return { keys, range, ...(isText && { writing }) };
}

const writings: ReadonlyMap<Scalar.Type | undefined, Writing> = new Map([
  ['PLAIN', 'yaml-plain'],
  ['QUOTE_SINGLE', 'yaml-single'],
  ['QUOTE_DOUBLE', 'yaml-double'],
]);

function touches(error: CharacterRange, { range }: Node): boolean {
  const [start, end] = range ?? [0, 0, 0];
  return error.offset <= end && error.offset + error.length >= start;
}
