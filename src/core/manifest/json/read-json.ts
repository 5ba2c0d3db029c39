import type { JSONPath, JSONVisitor } from 'jsonc-parser';
import type { Parsers } from '../parsers';
import type { CharacterRange } from '../types';
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
  const scalars: JsonScalar[] = [];
  let error: CharacterRange | undefined;
  const take = (
    type: JsonScalar['type'],
    offset: number,
    length: number,
    path: () => JSONPath,
  ): void => {
    const keys = path().map(String);
    if (isWanted(keys, wanted)) scalars.push({ keys, type, range: { offset, length } });
  };
  const enter = (offset: number, length: number, path: () => JSONPath): boolean => {
    take('other', offset, length, path);
    return leadsToWanted(path().map(String), wanted);
  };
  const visitor: JSONVisitor = {
    onLiteralValue: (value: unknown, offset, length, _line, _character, path) => {
      take(typeOf(value), offset, length, path);
    },
    onObjectBegin: (offset, length, _line, _character, path) => enter(offset, length, path),
    onArrayBegin: (offset, length, _line, _character, path) => enter(offset, length, path),
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
