import type { VersionPart } from './types';

/** The numbers of a version, most significant first. */
export const numberParts: readonly VersionPart[] = ['major', 'minor', 'patch', 'build'];

/** Behind the third number stands a build number, which a version of three numbers leaves as it is. */
const buildIndex = 3;

/** The numbers of a version that is nothing but numbers with dots, `_` or commas between them. */
export function numbersOf(version: string): readonly string[] | undefined {
  return /^\d+(?:(?:\.|_|[ \t]*,[ \t]*)\d+)*$/.test(version)
    ? version.match(/\d+/g)?.slice()
    : undefined;
}

/**
 * What a place for `count` numbers holds for a version with these numbers, by index; `undefined` keeps the
 * build number that stands there. Undefined as a whole where a number other than 0 would be lost.
 */
export function numbersFor(
  numbers: readonly string[],
  count: number,
): readonly (string | undefined)[] | undefined {
  if (numbers.slice(count).some((number) => Number(number) !== 0)) return undefined;
  return Array.from({ length: count }, (_, index) => {
    return numbers[index] ?? (index < buildIndex ? '0' : undefined);
  });
}
