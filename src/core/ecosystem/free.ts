import { defineEcosystem } from './define-ecosystem';
import { compareDigits, compareLists, compareTexts } from './order';
import type { Fault } from './problem';
import { isDigit, unexpectedCharacter } from './scan';

/**
 * No law but that there is something, on one line: what a `VERSION` file or a macro holds. In its order
 * runs of digits compare as numbers and everything else by code unit.
 */
export const free = defineEcosystem({
  id: 'free',
  title: { en: 'as it is', 'zh-cn': '原样' },
  source: 'none: the policy says what such a version looks like',
  noun: { en: 'a version', 'zh-cn': '版本号' },
  faultOf: freeFault,
  compare: compareFree,
});

function freeFault(version: string): Fault | undefined {
  const control = version.search(/\p{Cc}/u);
  return control < 0 ? undefined : unexpectedCharacter(version, control);
}

/** Runs of digits as numbers, before all else; everything else by code unit; what ends first is first. */
export function compareFree(left: string, right: string): number {
  return compareLists(runsOf(left), runsOf(right), (ours, theirs) => {
    if (ours === undefined || theirs === undefined) {
      return Number(ours !== undefined) - Number(theirs !== undefined);
    }
    if (isDigit(ours[0]) && isDigit(theirs[0])) return compareDigits(ours, theirs);
    return compareTexts(ours, theirs);
  });
}

function runsOf(version: string): readonly string[] {
  return version.match(/\d+|\D+/g) ?? [];
}
