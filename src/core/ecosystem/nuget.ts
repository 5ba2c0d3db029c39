import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, compareTexts, withPlainNumbers } from './order';
import type { Fault } from './problem';
import { scanNumbers, trailingFault, unexpectedCharacter } from './scan';
import { scanLabels } from './semver-grammar';
import { comparePrereleases, semverPieces } from './semver-order';

const largestInteger = 2147483647;

/**
 * Versions of NuGet packages: SemVer 2.0.0, or fewer or four numbers in front of the labels, in which case
 * and leading zeros have no meaning.
 */
export const nuget = defineEcosystem({
  id: 'nuget',
  title: { en: 'NuGet', 'zh-cn': 'NuGet' },
  source: 'https://learn.microsoft.com/nuget/concepts/package-versioning',
  noun: { en: 'a NuGet version', 'zh-cn': ' NuGet 版本号' },
  faultOf: nugetFault,
  normalForm,
  compare: (left, right) => {
    const ours = semverPieces(left);
    const theirs = semverPieces(right);
    return (
      compareNumbers(ours.numbers, theirs.numbers) ||
      comparePrereleases(ours.prerelease, theirs.prerelease, compareLabels)
    );
  },
});

function nugetFault(version: string): Fault | undefined {
  const numbersEnd = scanNumbers(version, {
    least: 1,
    most: 4,
    max: largestInteger,
    leadingZeros: true,
  });
  if (typeof numbersEnd !== 'number') return numbersEnd;
  const end = scanLabels(version, numbersEnd);
  if (typeof end !== 'number') return end;
  if (end === version.length) return undefined;
  return end === numbersEnd ? trailingFault(version, end) : unexpectedCharacter(version, end);
}

/** Three numbers, a fourth where it is not 0, and the prerelease; no leading zeros, no build metadata. */
function normalForm(version: string): string {
  const { numbers, prerelease } = semverPieces(version);
  const [major = '0', minor = '0', patch = '0', revision = '0'] =
    withPlainNumbers(numbers).split('.');
  const fourth = revision === '0' ? '' : `.${revision}`;
  const label = prerelease === undefined ? '' : `-${prerelease}`;
  return `${major}.${minor}.${patch}${fourth}${label}`;
}

/** Numbers before words; what does not fit into 32 bits is a word, and a hyphen may be a minus. */
function compareLabels(left: string, right: string): number {
  const isNumber = isInteger(left);
  const isOtherNumber = isInteger(right);
  if (isNumber && isOtherNumber) return Math.sign(Number(left) - Number(right));
  const words = compareTexts(left.toUpperCase(), right.toUpperCase());
  return Number(isOtherNumber) - Number(isNumber) || words;
}

function isInteger(label: string): boolean {
  if (!/^-?\d+$/.test(label)) return false;
  const number = Number(label);
  return number >= -largestInteger - 1 && number <= largestInteger;
}
