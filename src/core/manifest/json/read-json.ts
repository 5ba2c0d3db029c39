import type { JSONPath, JSONVisitor } from 'jsonc-parser';
import type { Parsers } from '../parsers';
import type { CharacterRange } from '../types';
import { findInPlainJson } from './find-in-plain-json';
import { isWanted, leadsToWanted, type JsonReading, type JsonScalar } from './json-scalar';

/**
 * The values at some paths of a JSON text, which may have comments and trailing commas. Objects and lists
 * that lead to none of them are passed over. Goes on after errors.
 * @param text nests no deeper than `deepestNesting`
 * @param wanted keys from the root
 */
export function readJson(
  text: string,
  wanted: readonly (readonly string[])[],
  { jsonc }: Parsers,
): JsonReading {
  const plain = findInPlainJson(text, wanted);
  return plain ? { scalars: plain, error: undefined } : visitJson(text, wanted, jsonc);
}

function visitJson(
  text: string,
  wanted: readonly (readonly string[])[],
  jsonc: Parsers['jsonc'],
): JsonReading {
  const scalars: JsonScalar[] = [];
  let error: CharacterRange | undefined;
  const wantedKeys = new Set(wanted.flat());
  // Asking for the path is costly, and few keys are on one that is wanted; items of lists have none of their own.
  let isWantedKey = true;
  let isInList = false;
  const take = (
    type: JsonScalar['type'],
    offset: number,
    length: number,
    path: () => JSONPath,
  ): readonly string[] | undefined => {
    if (!isWantedKey && !isInList) return undefined;
    const keys = path().map(String);
    if (isWanted(keys, wanted)) scalars.push({ keys, type, range: { offset, length } });
    return keys;
  };
  const enter = (offset: number, length: number, path: () => JSONPath): boolean => {
    const keys = take('other', offset, length, path);
    return keys !== undefined && leadsToWanted(keys, wanted);
  };
  const visitor: JSONVisitor = {
    onObjectProperty: (name) => {
      isWantedKey = wantedKeys.has(name);
    },
    onLiteralValue: (value: unknown, offset, length, _line, _character, path) => {
      take(typeOf(value), offset, length, path);
    },
    onObjectBegin: (offset, length, _line, _character, path) => enter(offset, length, path),
    onArrayBegin: (offset, length, _line, _character, path) => {
      const isEntered = enter(offset, length, path);
      // Behind it too, which costs nothing but time.
      isInList ||= isEntered;
      return isEntered;
    },
    // The visitor needs both ends to count the values that it passes over.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
    onError: (_code, offset, length) => {
      error ??= { offset, length };
    },
  };
  jsonc.visit(text, visitor, { allowTrailingComma: true });
  return { scalars, error };
}

function typeOf(value: unknown): JsonScalar['type'] {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'other';
}
