import type { Node, Scalar } from 'yaml';
import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem, tooDeepProblem } from '../problems';
import { deepestNesting } from '../nesting';
import type { Parsers } from '../parsers';
import type {
  CharacterRange,
  FoundSlot,
  ManifestContext,
  ManifestKind,
  SlotSearch,
  Writing,
} from '../types';
import { tooDeepInYaml } from '../yaml-nesting';

/**
 * Dart's and Flutter's `pubspec.yaml`: `version`, whose `+build` is counted by itself, and the version
 * that the `msix` package gives to a Windows installer.
 *
 * Governing source: https://dart.dev/tools/pub/pubspec, https://pub.dev/packages/msix
 */
export const pubspec: ManifestKind = {
  id: 'pubspec',
  files: ['pubspec.yaml'],
  namedFiles: ['*pubspec*.{yaml,yml}'],
  largest: 1024 * 1024,
  find: (text, context) => {
    const deep = tooDeepInYaml(text, deepestNesting, context.parsers);
    if (deep !== undefined) {
      return { slots: [], problems: [tooDeepProblem(context.path, deepestNesting, deep)] };
    }
    return search(text, context);
  },
};

type Law = Pick<FoundSlot, 'ecosystem' | 'shape'>;

const versionLaw: Law = { ecosystem: 'pub', shape: 'build-kept' };
const msixLaw: Law = { ecosystem: 'windows', shape: 'four-numbers' };

function search(text: string, { path, parsers }: ManifestContext): SlotSearch {
  const { isMap } = parsers.yaml;
  // Without the core schema `1.10` stays the text that it is; two equal keys are told apart by us.
  const document = parsers.yaml.parseDocument(text, {
    uniqueKeys: false,
    schema: 'failsafe',
    logLevel: 'silent',
  });
  const errors = document.errors.map(({ pos: [start, end] }): CharacterRange => {
    return { offset: start, length: Math.max(0, end - start) };
  });
  const candidates = entriesOf(document.contents, parsers).flatMap(([key, node]) => {
    if (key === 'version') return [candidateOf('version', node, versionLaw, text, parsers)];
    if (key !== 'msix_config' || !isMap(node)) return [];
    return entriesOf(node, parsers)
      .filter(([inner]) => inner === 'msix_version')
      .map(([, inner]) => candidateOf('msix_config.msix_version', inner, msixLaw, text, parsers));
  });
  const readable = candidates.filter(({ range }) => !errors.some((error) => touches(error, range)));
  return searchOf(
    readable,
    errors.slice(0, 1).map((error) => syntaxProblem(path, error)),
  );
}

/** The keys and values of a mapping; none for anything else. */
function entriesOf(node: unknown, { yaml }: Parsers): readonly (readonly [string, Node])[] {
  if (!yaml.isMap<Node, Node>(node)) return [];
  return node.items.flatMap(({ key, value }): readonly (readonly [string, Node])[] => {
    return yaml.isScalar(key) && typeof key.value === 'string' && value ? [[key.value, value]] : [];
  });
}

function candidateOf(
  slot: string,
  node: Node,
  law: Law,
  text: string,
  { yaml }: Parsers,
): Candidate {
  const [start, end] = node.range ?? [0, 0, 0];
  const whole = { offset: start, length: end - start };
  const writing = yaml.isScalar(node) ? writings.get(node.type) : undefined;
  if (writing === undefined) return { slot, range: whole };
  const quotes = writing === 'yaml-plain' ? 0 : 1;
  const range = { offset: start + quotes, length: end - start - 2 * quotes };
  const value = text.slice(range.offset, range.offset + range.length);
  const isText = quotes > 0 || value !== '';
  return isText ? { slot, range, found: { slot, value, range, writing, ...law } } : { slot, range };
}

const writings: ReadonlyMap<Scalar.Type | undefined, Writing> = new Map([
  ['PLAIN', 'yaml-plain'],
  ['QUOTE_SINGLE', 'yaml-single'],
  ['QUOTE_DOUBLE', 'yaml-double'],
]);

/** Where the parser had to recover, the ranges that it answers can be wrong. */
function touches(error: CharacterRange, range: CharacterRange): boolean {
  const end = range.offset + range.length;
  return error.offset <= end && error.offset + error.length >= range.offset;
}
