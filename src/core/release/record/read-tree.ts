import type { Node, Pair, Scalar } from 'yaml';
import { conflictIn } from '../../manifest/conflict';
import type { Parsers } from '../../manifest/parsers';
import { atOnce, type Pieces } from '../../text/pieces';
import type { CharacterRange } from '../../text/range';
import { compose } from './compose';
import { recordError } from './problems';
import { syntaxText } from './syntax-texts';
import * as texts from './texts';
import type { RecordTree, TreeEntry, TreeText } from './tree';
import type { RecordProblem } from './types';

/** The text of a record as a tree. `tree` is absent where the text cannot be relied on. */
export interface TreeReading {
  readonly tree?: RecordTree;
  readonly problems: readonly RecordProblem[];
}

/** Characters. A release with all that it can have takes a fifth of this; a text of strangers never takes long. */
export const largestRecord = 256 * 1024;
const deepestRecord = 20;

/**
 * Reads a YAML text as far as records are written in it: one document of maps, lists and texts, each key once.
 * Anchors, aliases, merge keys and tags are refused, so that a text is as large as it looks. Never throws.
 */
export function readTree(text: string, parsers: Parsers): TreeReading {
  return atOnce(treeInPieces(text, parsers));
}

/** As `readTree`, a piece at a time. */
export function* treeInPieces(text: string, parsers: Parsers): Pieces<TreeReading> {
  const start = { offset: 0, length: Math.min(text.length, 1) };
  if (text.length > largestRecord) {
    return { problems: [recordError(start, texts.tooLarge, { limit: largestRecord })] };
  }
  const conflict = conflictIn(text);
  if (conflict) return { problems: [recordError(conflict, texts.conflict)] };
  const composed = yield* compose(text, deepestRecord, parsers);
  if (composed.type === 'too-deep') return { problems: [tooDeep(composed.range)] };
  if (composed.type === 'error') {
    const range = within(composed.range, text.length);
    return { problems: [recordError(range, texts.syntax, { problem: syntaxText(composed.code) })] };
  }
  yield;
  const { document } = composed;
  if (!document.contents) return { problems: [recordError(start, texts.emptyRecord)] };
  const problems: RecordProblem[] = [];
  const tree = createBuilder(text, parsers, problems)(document.contents, 0);
  return problems.length > 0 ? { problems } : { tree, problems };
}

type Builder = (node: Node | null, depth: number) => RecordTree;

function createBuilder(text: string, { yaml }: Parsers, problems: RecordProblem[]): Builder {
  const refuse = (range: CharacterRange, what: RecordProblem): RecordTree => {
    problems.push(what);
    return { type: 'nothing', range };
  };
  const build: Builder = (node, depth) => {
    if (!node) return { type: 'nothing', range: { offset: 0, length: 0 } };
    const range = rangeOf(node.range ?? [0, 0]);
    if (yaml.isAlias(node)) return refuse(range, recordError(range, texts.alias));
    if ('anchor' in node && node.anchor !== undefined) {
      return refuse(range, recordError(range, texts.anchor, { anchor: String(node.anchor) }));
    }
    if (node.tag !== undefined)
      return refuse(range, recordError(range, texts.tag, { tag: node.tag }));
    if (depth > deepestRecord) return refuse(range, tooDeep({ ...range, length: 1 }));
    if (yaml.isMap<Node, Node | null>(node)) {
      const seen = new Set<string>();
      const entries = node.items.flatMap((pair) => entry(pair, seen, depth));
      const flow = text[range.offset] === '{' && node.flow === true;
      if (node.flow === true && !flow) return refuse(range, recordError(range, texts.bareFlowMap));
      return { type: 'map', range, flow, entries };
    }
    if (yaml.isSeq<Node | null>(node)) {
      const items = node.items.map((item) => build(item, depth + 1));
      return { type: 'list', range, flow: node.flow === true, items };
    }
    return yaml.isScalar(node) ? scalarOf(node, range) : { type: 'nothing', range };
  };
  const entry = (
    { key, value }: Pair<Node, Node | null>,
    seen: Set<string>,
    depth: number,
  ): readonly TreeEntry[] => {
    const keyRange = rangeOf(key.range ?? [0, 0]);
    const colonEnd = colonBehind(text, keyRange);
    const name = yaml.isScalar(key) && !isMarked(key) ? String(key.value) : undefined;
    if (name === undefined || colonEnd === undefined || name === '') {
      problems.push(recordError(keyRange, texts.noKey));
    } else if (name === '<<') problems.push(recordError(keyRange, texts.mergeKey));
    else if (seen.has(name))
      problems.push(recordError(keyRange, texts.duplicateKey, { key: name }));
    if (name === undefined || colonEnd === undefined) return [];
    seen.add(name);
    const built = build(value, depth + 1);
    const isEmpty = built.type === 'nothing' && built.range.length === 0;
    const there = isEmpty ? { ...built, range: { offset: colonEnd, length: 0 } } : built;
    return [{ key: name, keyRange, colonEnd, value: there }];
  };
  return build;
}

function isMarked(key: Scalar): boolean {
  return key.anchor !== undefined || key.tag !== undefined;
}

function scalarOf(node: Scalar, range: CharacterRange): RecordTree {
  // The failsafe schema reads every scalar as text.
  const value = typeof node.value === 'string' ? node.value : '';
  const style = styles.get(node.type) ?? 'plain';
  if (style === 'plain' && nothing.has(value)) return { type: 'nothing', range };
  return { type: 'text', range, style, text: value };
}

/** What the core schema of YAML reads as `null`. */
const nothing: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

const styles: ReadonlyMap<Scalar.Type | undefined, TreeText['style']> = new Map([
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'block'],
  ['BLOCK_FOLDED', 'block'],
]);

/** The offset behind the colon that follows a key; undefined where the key is written with `?` or has no value. */
function colonBehind(text: string, { offset, length }: CharacterRange): number | undefined {
  let at = offset + length;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return text[at] === ':' ? at + 1 : undefined;
}

function rangeOf([start, end]: readonly number[]): CharacterRange {
  return { offset: start ?? 0, length: Math.max(0, (end ?? 0) - (start ?? 0)) };
}

function within({ offset, length }: CharacterRange, end: number): CharacterRange {
  const start = Math.min(offset, Math.max(0, end - 1));
  return { offset: start, length: Math.min(Math.max(1, length), end - start) };
}

function tooDeep(range: CharacterRange): RecordProblem {
  return recordError(range, texts.tooDeep, { limit: deepestRecord });
}
