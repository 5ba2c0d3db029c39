import { defineEcosystem } from './define-ecosystem';
import { compareDigits, compareLists, compareTexts } from './order';
import { faults, type Fault } from './problem';
import { endOfDigits, isDigit, isLetter, scanNumbers, unexpectedCharacter } from './scan';

/** Versions of Ruby gems: segments of digits and letters; a hyphen starts a prerelease. */
export const ruby = defineEcosystem({
  id: 'ruby',
  title: { en: 'Ruby gem', 'zh-cn': 'Ruby gem' },
  source: 'https://docs.ruby-lang.org/en/master/Gem/Version.html',
  noun: { en: 'a gem version', 'zh-cn': ' gem 版本号' },
  faultOf: rubyFault,
  normalForm,
  compare: (left, right) => compareLists(segmentsOf(left), segmentsOf(right), compareSegments),
});

function rubyFault(version: string): Fault | undefined {
  const start = scanNumbers(version, { least: 1, most: 1, leadingZeros: true });
  if (typeof start !== 'number') return start;
  let isPrerelease = false;
  for (let at = start; at < version.length;) {
    const separator = version[at];
    if (separator !== '.' && (separator !== '-' || isPrerelease)) {
      return unexpectedCharacter(version, at);
    }
    isPrerelease ||= separator === '-';
    const end = endOfSegment(version, at + 1, isPrerelease);
    if (end === at + 1) return emptySegment(version, end);
    at = end;
  }
  return undefined;
}

function endOfSegment(version: string, from: number, isPrerelease: boolean): number {
  let end = from;
  while (isDigit(version[end]) || isLetter(version[end]) || (isPrerelease && version[end] === '-'))
    end += 1;
  return end;
}

function emptySegment(version: string, offset: number): Fault {
  if (offset < version.length && version[offset] !== '.' && version[offset] !== '-') {
    return unexpectedCharacter(version, offset);
  }
  const parameters = { position: offset + 1 };
  return { offset, length: 0, reason: faults.emptyIdentifier, parameters };
}

/** As RubyGems writes it: `.pre.` in place of each hyphen. */
function normalForm(version: string): string {
  return version
    .replaceAll('-', '.pre.')
    .split('.')
    .filter((segment) => segment !== '')
    .join('.');
}

/** Runs of digits and of letters, without the zeros before the first letter and at the end. */
function segmentsOf(version: string): readonly string[] {
  const segments = normalForm(version).match(/\d+|[A-Za-z]+/g) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigit(segment[0]));
  if (firstWord < 0) return withoutTrailingZeros(segments);
  return [
    ...withoutTrailingZeros(segments.slice(0, firstWord)),
    ...withoutTrailingZeros(segments.slice(firstWord)),
  ];
}

function withoutTrailingZeros(segments: readonly string[]): readonly string[] {
  const last = segments.findLastIndex((segment) => !/^0+$/.test(segment));
  return segments.slice(0, last + 1);
}

/** Letters before numbers; a missing segment is 0. */
function compareSegments(left = '0', right = '0'): number {
  const isNumber = endOfDigits(left, 0) > 0;
  const isOtherNumber = endOfDigits(right, 0) > 0;
  if (isNumber && isOtherNumber) return compareDigits(left, right);
  return Number(isNumber) - Number(isOtherNumber) || compareTexts(left, right);
}
