import { ecosystemOf } from './ecosystems';
import { withoutLeadingZeros } from './order';
import type { EcosystemId } from './types';

/**
 * The legal version of an ecosystem that is nearest to a text: `1.2.0` for `v1.2` in SemVer, `1.0.0` for
 * `1.0.0-beta` where no label may stand. Numbers other than 0 are kept, all of them; a label is kept where the
 * ecosystem has a way to write it. Undefined where there is none, or where the text is legal already.
 */
export function nearestLegal(id: EcosystemId, text: string): string | undefined {
  const { check } = ecosystemOf(id);
  if (text.length > longestText || !check(text)) return undefined;
  const written = text.trim();
  // A word or two in front of the first number is the name of what follows.
  const start = /^(?:version|ver|v|release|rel|r)?[\s._=-]*(?=\d)/i.exec(written)?.[0];
  if (start === undefined) return undefined;
  const [numbers = ''] = /^\d+(?:[.,_]\d+)*/.exec(written.slice(start.length)) ?? [];
  const label = written.slice(start.length + numbers.length);
  const prefix = id === 'go' ? 'v' : '';
  return labelsOf(id, label)
    .flatMap((ending) => numbersOf(numbers).map((found) => prefix + found + ending))
    .find((version) => !check(version));
}

const longestText = 256;

/** The numbers without leading zeros, as many as there are, then with zeros more, then with zeros fewer. */
function numbersOf(numbers: string): readonly string[] {
  const plain = numbers.split(/[.,_]/).map(withoutLeadingZeros);
  const least = Math.max(1, plain.findLastIndex((number) => number !== '0') + 1);
  const more = [1, 2, 3].map((zeros) => [...plain, ...Array<string>(zeros).fill('0')]);
  const fewer = Array.from({ length: plain.length - least }, (_, index) =>
    plain.slice(0, plain.length - 1 - index),
  );
  return [plain, ...more, ...fewer].map((parts) => parts.join('.'));
}

/** Ways to write what follows the numbers, nearest first; the last is not to write it. */
function labelsOf(id: EcosystemId, label: string): readonly string[] {
  const plus = label.indexOf('+');
  const prerelease = identifiersOf(plus < 0 ? label : label.slice(0, plus));
  const build = plus < 0 ? [] : identifiersOf(label.slice(plus + 1));
  if (prerelease.length === 0 && build.length === 0) return [label, ''];
  const written = writeLabel(id, prerelease);
  return [label, written + withMark('+', build), written, ''];
}

/** The characters that stand before a prerelease; a label that PEP 440 does not know is a local version. */
const marks: Readonly<Partial<Record<EcosystemId, string>>> = {
  debian: '~',
  rpm: '~',
  arch: '',
  pep440: '+',
};

function writeLabel(id: EcosystemId, identifiers: readonly string[]): string {
  return withMark(marks[id] ?? '-', identifiers);
}

function withMark(mark: string, identifiers: readonly string[]): string {
  return identifiers.length === 0 ? '' : mark + identifiers.join('.');
}

function identifiersOf(label: string): readonly string[] {
  return (label.match(/[0-9A-Za-z]+/g) ?? []).map((identifier) =>
    /^\d+$/.test(identifier) ? withoutLeadingZeros(identifier) : identifier,
  );
}
