import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { IdentifiersFieldData } from '../data';
import { characterSet, digits as anyDigit } from '../character-set';
import { repeat, sequence } from '../pattern';
import * as texts from './texts';
import { compareDigits, withoutLeadingZeros } from './integer';
import { isPlaceholder, placeholderGlance, placeholderProblem } from './placeholder';
import { problem, type FieldRule, type ValueProblem } from './rule';

const identifierCharacters = characterSet(['upper', 'lower', 'digit'], '-.');

/** The rule of SemVer's dot-separated identifiers (https://semver.org/#spec-item-9). */
export function identifiersRule(field: string, title: Text, data: IdentifiersFieldData): FieldRule {
  const strict = data.digitFirst
    ? sequence(repeat(anyDigit, 1, 1), repeat(identifierCharacters, 0))
    : repeat(identifierCharacters, 1);
  return {
    field,
    title,
    data,
    strict,
    loose: strict,
    repairable: strict,
    check: (text) => checkIdentifiers(text, title, data),
    isFine: identifiersGlance(data),
    strictIsEnough: false,
    compare: compareIdentifiers,
    sortKey: identifiersKey,
  };
}

/** SemVer's precedence of identifiers (https://semver.org/#spec-item-11). */
export function compareIdentifiers(left: string, right: string): number {
  const a = left.split('.');
  const b = right.split('.');
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareIdentifier(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * The same precedence as a text: numbers before words, numbers by their count of digits first, and the end
 * of an identifier before every character of one.
 */
function identifiersKey(text: string): string {
  let key = '';
  for (let start = 0; start <= text.length;) {
    const dot = text.indexOf('.', start);
    const end = dot < 0 ? text.length : dot;
    const identifier = text.slice(start, end);
    if (start > 0) key += '\u0000';
    key += isNumeric(identifier) ? numberKey(withoutLeadingZeros(identifier)) : `1${identifier}`;
    start = end + 1;
  }
  return key;
}

function numberKey(digits: string): string {
  return `0${String.fromCharCode(digits.length)}${digits}`;
}

function compareIdentifier(left: string, right: string): number {
  const leftIsNumber = isNumeric(left);
  if (leftIsNumber !== isNumeric(right)) return leftIsNumber ? -1 : 1;
  if (leftIsNumber) return compareDigits(left, right);
  return left < right ? -1 : left > right ? 1 : 0;
}

function isNumeric(identifier: string): boolean {
  for (let index = 0; index < identifier.length; index++) {
    const unit = identifier.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return identifier.length > 0;
}

/** Whether no identifier is empty, and none begins with a zero that could be one too many. */
function identifiersGlance(data: IdentifiersFieldData): NonNullable<FieldRule['isFine']> {
  const isNoPlaceholder = placeholderGlance(data.except);
  const allowsZeros = data.leadingZeros ?? false;
  return (text, start, end) => {
    let first = start;
    for (let at = start; at <= end; at++) {
      if (at < end && text.charCodeAt(at) !== dotUnit) continue;
      const isShort = at - first < 2;
      if (isShort ? at === first : !allowsZeros && text.charCodeAt(first) === zeroUnit)
        return false;
      first = at + 1;
    }
    return isNoPlaceholder(text, start, end);
  };
}

const dotUnit = 0x2e;
const zeroUnit = 0x30;

function checkIdentifiers(
  text: string,
  title: Text,
  data: IdentifiersFieldData,
): ValueProblem | undefined {
  if (isPlaceholder(text, data.except)) return placeholderProblem(text, title, data);
  let start = 0;
  while (start <= text.length) {
    const dot = text.indexOf('.', start);
    const end = dot < 0 ? text.length : dot;
    const found = checkIdentifier(text, start, end, title, data);
    if (found) return found;
    start = end + 1;
  }
  return undefined;
}

function checkIdentifier(
  text: string,
  start: number,
  end: number,
  title: Text,
  data: IdentifiersFieldData,
): ValueProblem | undefined {
  if (start === end) {
    return problem(
      'empty-identifier',
      data,
      text,
      message(texts.emptyIdentifier, { field: title }),
      { offset: start, length: 0 },
    );
  }
  if (data.leadingZeros || end - start === 1 || text.charCodeAt(start) !== 0x30) return undefined;
  const found = text.slice(start, end);
  if (!isNumeric(found)) return undefined;
  const reason = message(texts.identifierLeadingZero, {
    field: title,
    found,
    normal: withoutLeadingZeros(found),
  });
  return problem('leading-zero', data, text, reason, { offset: start, length: end - start });
}
