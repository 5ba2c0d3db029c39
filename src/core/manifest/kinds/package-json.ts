import type { JSONVisitor } from 'jsonc-parser';
import type { EcosystemId } from '../../ecosystem/types';
import { searchOf, type Candidate } from '../candidates';
import { deepestNesting, jsonLexis, tooDeep } from '../nesting';
import { syntaxProblem, tooDeepProblem } from '../problems';
import type { CharacterRange, ManifestContext, ManifestKind, SlotSearch } from '../types';

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json'];

/** A copy may have a name of its own, such as `package-lock.old.json`. */
const lockName = /package-lock|npm-shrinkwrap/;

/**
 * npm's `package.json` and its lock files. The version of a VS Code extension (`engines.vscode`) is held
 * to the Marketplace's law, any other to SemVer.
 */
export const packageJson: ManifestKind = {
  id: 'package-json',
  files: ['package.json', ...lockFiles],
  namedFiles: ['*package*.json', '*npm-shrinkwrap*.json'],
  largest: 16 * 1024 * 1024,
  find: (text, context) => {
    const deep = tooDeep(text, deepestNesting, jsonLexis);
    if (deep !== undefined) {
      return { slots: [], problems: [tooDeepProblem(context.path, deepestNesting, deep)] };
    }
    return search(text, context);
  },
};

/** A value that is neither object nor list, by the keys that lead to it. */
interface Scalar {
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly range: CharacterRange;
}

function search(text: string, context: ManifestContext): SlotSearch {
  const isLock = lockName.test(context.path.slice(context.path.lastIndexOf('/') + 1));
  const { scalars, error } = readScalars(text, context, isLock);
  const isExtension = scalars.some(
    ({ keys, value }) => namesSlot(keys, 'engines', 'vscode') && typeof value === 'string',
  );
  const ecosystem: EcosystemId = isExtension && !isLock ? 'vscode' : 'semver';
  const candidates = scalars.flatMap((scalar): readonly Candidate[] => {
    if (namesSlot(scalar.keys, 'version')) {
      return [candidateOf('/version', scalar, text, ecosystem, isLock)];
    }
    return isLock && namesSlot(scalar.keys, 'packages', '', 'version')
      ? [candidateOf('/packages//version', scalar, text, ecosystem, isLock)]
      : [];
  });
  return searchOf(candidates, error ? [syntaxProblem(context.path, error)] : []);
}

function namesSlot(keys: readonly string[], ...names: readonly string[]): boolean {
  return keys.length === names.length && names.every((name, index) => keys[index] === name);
}

function candidateOf(
  slot: string,
  { value, range: whole }: Scalar,
  text: string,
  ecosystem: EcosystemId,
  isLock: boolean,
): Candidate {
  const isClosed = whole.length >= 2 && text[whole.offset + whole.length - 1] === '"';
  const range = { offset: whole.offset + 1, length: whole.length - 2 };
  if (typeof value !== 'string' || !isClosed) return { slot, range: whole };
  const found = {
    slot,
    value: text.slice(range.offset, range.offset + range.length),
    range,
    ecosystem,
    writing: 'json',
    ...(isLock && { group: 'package' }),
  } as const;
  return { slot, range, found };
}

/**
 * The values that may matter: those at the top, in `engines` and, in a lock file, in the package of the
 * empty name. Whole objects that hold none are passed over.
 */
function readScalars(
  text: string,
  { parsers }: ManifestContext,
  isLock: boolean,
): { readonly scalars: readonly Scalar[]; readonly error: CharacterRange | undefined } {
  const scalars: Scalar[] = [];
  const keys: string[] = [];
  let depth = 0;
  let error: CharacterRange | undefined;
  const add = (value: unknown, offset: number, length: number): void => {
    scalars.push({ keys: [...keys], value, range: { offset, length } });
  };
  const visitor: JSONVisitor = {
    onObjectProperty: (name) => {
      keys.length = depth - 1;
      keys.push(name);
    },
    onLiteralValue: add,
    onObjectBegin: (offset, length) => {
      const isSearched = mayHoldSlot(keys, isLock);
      if (!isSearched) add({}, offset, length);
      depth += 1;
      return isSearched;
    },
    // The visitor calls the end of a passed-over value too, and needs both ends to count them.
    onObjectEnd: () => {
      depth -= 1;
      keys.length = depth;
    },
    onArrayBegin: (offset, length) => {
      add([], offset, length);
      return false;
    },
    onArrayEnd: () => undefined,
    onError: (_code, offset, length) => {
      error ??= { offset, length };
    },
  };
  parsers.jsonc.visit(text, visitor, { allowTrailingComma: true });
  return { scalars, error };
}

function mayHoldSlot(keys: readonly string[], isLock: boolean): boolean {
  if (keys.length === 0 || namesSlot(keys, 'engines')) return true;
  return isLock && (namesSlot(keys, 'packages') || namesSlot(keys, 'packages', ''));
}
