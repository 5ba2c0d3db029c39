import type { OneOrMore } from './data';
import type { Path } from './reader';

/** What a key holds that takes one value or a list of them, each with its place in the policy file. */
export function listOf<T>(
  given: OneOrMore<T> | undefined,
  ...path: Path
): readonly { readonly value: T; readonly path: Path }[] {
  if (given === undefined) return [];
  if (!isList(given)) return [{ value: given, path }];
  return given.map((value, index) => ({ value, path: [...path, index] }));
}

function isList<T>(given: OneOrMore<T>): given is readonly T[] {
  return Array.isArray(given);
}
