import { defineEcosystem } from './define-ecosystem';
import { compareDigits, compareLists, withPlainNumbers } from './order';
import type { Fault } from './problem';
import { numbersFault } from './scan';

/** What the last of three or four parts may be: the compiler counts it. */
const counted = '.*';

/**
 * AssemblyVersion and its kin: up to four integers up to 65534, `*` in place of the build, or of the revision,
 * which the compiler fills in.
 */
export const assembly = defineEcosystem({
  id: 'assembly',
  title: { en: '.NET assembly', 'zh-cn': '.NET 程序集' },
  source: 'https://learn.microsoft.com/dotnet/api/system.reflection.assemblyversionattribute',
  noun: { en: 'the version of a .NET assembly', 'zh-cn': ' .NET 程序集的版本号' },
  faultOf: assemblyFault,
  normalForm: fourParts,
  compare: (left, right) =>
    compareLists(fourParts(left).split('.'), fourParts(right).split('.'), compareParts),
});

function assemblyFault(version: string): Fault | undefined {
  const isCounted = version.endsWith(counted);
  const numbers = isCounted ? version.slice(0, -counted.length) : version;
  const [least, most] = isCounted ? [2, 3] : [1, 4];
  return numbersFault(numbers, { least, most, max: 65534, leadingZeros: true });
}

/** As .NET writes it: four parts, but nothing behind a `*`. */
function fourParts(version: string): string {
  if (version.endsWith(counted)) return withPlainNumbers(version);
  const parts = withPlainNumbers(version).split('.');
  return [0, 1, 2, 3].map((part) => parts[part] ?? '0').join('.');
}

/** A counted part is above every number that somebody writes there. */
function compareParts(left: string | undefined, right: string | undefined): number {
  if (left === '*' || right === '*') return Number(left === '*') - Number(right === '*');
  return compareDigits(left ?? '', right ?? '');
}
