import { compareDigits, compareLists, compareNumbers, compareTexts } from './order';

/** The pieces of a SemVer version as they are written; a label that is absent is undefined. */
export interface SemverPieces {
  readonly numbers: string;
  readonly prerelease?: string;
  readonly build?: string;
}

/** Takes a legal version apart. */
export function semverPieces(version: string): SemverPieces {
  const plus = version.indexOf('+');
  const beforeBuild = plus < 0 ? version : version.slice(0, plus);
  const hyphen = beforeBuild.indexOf('-');
  return {
    numbers: hyphen < 0 ? beforeBuild : beforeBuild.slice(0, hyphen),
    ...(hyphen >= 0 && { prerelease: beforeBuild.slice(hyphen + 1) }),
    ...(plus >= 0 && { build: version.slice(plus + 1) }),
  };
}

/** SemVer 2.0.0's precedence, item 11: build metadata does not count. */
export function compareSemver(left: string, right: string): number {
  const ours = semverPieces(left);
  const theirs = semverPieces(right);
  return (
    compareNumbers(ours.numbers, theirs.numbers) ||
    comparePrereleases(ours.prerelease, theirs.prerelease)
  );
}

/** The order of two prerelease labels: none comes last; numbers before words, fewer before more. */
export function comparePrereleases(
  left: string | undefined,
  right: string | undefined,
  compare: (left: string, right: string) => number = compareIdentifiers,
): number {
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  return compareLists(left.split('.'), right.split('.'), (ours, theirs) => {
    if (ours === undefined || theirs === undefined) {
      return Number(ours !== undefined) - Number(theirs !== undefined);
    }
    return compare(ours, theirs);
  });
}

/** The order of two identifiers of a label: numbers before words. */
export function compareIdentifiers(left: string, right: string): number {
  const isNumber = isDigits(left);
  const isOtherNumber = isDigits(right);
  if (isNumber && isOtherNumber) return compareDigits(left, right);
  return Number(isOtherNumber) - Number(isNumber) || compareTexts(left, right);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}
