import { message } from '../../text/message';
import type { IntegerFieldData } from '../data';
import { digits, nonZeroDigits } from '../character-set';
import { alternatives, digitOf, literal, repeat, sequence, type Pattern } from '../pattern';
import * as texts from './texts';
import { isPlaceholder, placeholderGlance, placeholderProblem } from './placeholder';
import { problem, saturatedRank, type FieldRule, type ValueProblem } from './rule';
import type { Text } from '../../text/language';

/** The rule of a whole number: of a fixed width, of a written width that is kept, or without leading zeros. */
export function integerRule(field: string, title: Text, data: IntegerFieldData): FieldRule {
  return {
    field,
    title,
    data,
    strict: strictPattern(data),
    loose: repeat(digits, 1),
    ...(data.width !== undefined && { looseOfWidth: repeat(digits, data.width, data.width) }),
    repairable: repairablePattern(data),
    check: (text) =>
      wrongDigits(text, title, data) ??
      (isPlaceholder(text, data.except)
        ? placeholderProblem(text, title, data)
        : wrongValue(text, title, data)),
    isFine: valueGlance(data),
    strictIsEnough:
      data.min === undefined &&
      data.max === undefined &&
      data.multipleOf === undefined &&
      !data.except,
    compare: compareDigits,
    rank: digitsRank,
  };
}

/** Order of digit strings by value, whatever their width. */
export function compareDigits(left: string, right: string): number {
  if (left.length === right.length) return left < right ? -1 : left > right ? 1 : 0;
  const a = withoutLeadingZeros(left);
  const b = withoutLeadingZeros(right);
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value of a digit string, up to `saturatedRank`. */
function digitsRank(text: string): number {
  return text.length > safeDigits
    ? Math.min(Number(text), saturatedRank)
    : digitsValue(text, 0, text.length);
}

/** As many digits make a number of 31 bits. */
const safeDigits = 9;

/** The value of the digits between two offsets. Several times faster than `Number` on short ones. */
export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
}

export function withoutLeadingZeros(text: string): string {
  let start = 0;
  while (start < text.length - 1 && text.charCodeAt(start) === 0x30) start++;
  return start === 0 ? text : text.slice(start);
}

function strictPattern(data: IntegerFieldData): Pattern {
  if (data.width !== undefined) return repeat(digits, data.width, data.width);
  if (data.paddedTo !== undefined) return repeat(digits, 1, data.paddedTo);
  return alternatives(literal('0'), sequence(repeat(nonZeroDigits, 1, 1), repeat(digits, 0)));
}

/** A repair may add leading zeros to a fixed width, and the least number where there is none. */
function repairablePattern(data: IntegerFieldData): Pattern {
  const least = String(Math.max(data.min ?? 0, data.multipleOf ?? 0));
  if (data.width !== undefined) {
    const zeros = data.width - least.length;
    const padded = [...least.padStart(data.width, '0')];
    return sequence(
      ...padded.map((digit, index) =>
        digitOf({
          leadingZero: index < zeros,
          least: digit,
          isWhole: index > 0 && index === zeros,
        }),
      ),
    );
  }
  const first = digitOf(least.length === 1 ? { least, isWhole: true } : {});
  if (data.paddedTo !== undefined) return sequence(first, repeat(digits, 0, data.paddedTo - 1));
  return alternatives(first, sequence(repeat(nonZeroDigits, 1, 1), repeat(digits, 1)));
}

/** What is wrong with the number of digits, or with zeros in front. */
function wrongDigits(text: string, title: Text, data: IntegerFieldData): ValueProblem | undefined {
  const parameters = { field: title, found: text, count: text.length };
  if (data.width !== undefined && text.length !== data.width) {
    return problem(
      'width',
      data,
      text,
      message(data.width === 1 ? texts.notOneDigit : texts.wrongWidth, {
        ...parameters,
        width: data.width,
      }),
    );
  }
  if (data.paddedTo !== undefined && text.length > data.paddedTo) {
    return problem(
      'width',
      data,
      text,
      message(texts.tooManyDigits, { ...parameters, width: data.paddedTo }),
    );
  }
  if (
    data.width === undefined &&
    data.paddedTo === undefined &&
    text.length > 1 &&
    text.startsWith('0')
  ) {
    return problem(
      'leading-zero',
      data,
      text,
      message(texts.leadingZero, { ...parameters, normal: withoutLeadingZeros(text) }),
    );
  }
  return undefined;
}

/** Whether digits of a safe number are in range and no placeholder. */
function valueGlance(data: IntegerFieldData): NonNullable<FieldRule['isFine']> {
  const { min = 0, max = Infinity, multipleOf = 1 } = data;
  const isNoPlaceholder = placeholderGlance(data.except);
  return (text, start, end) => {
    if (end - start > safeDigits) return false;
    const value = digitsValue(text, start, end);
    if (value < min || value > max || value % multipleOf !== 0) return false;
    return isNoPlaceholder(text, start, end);
  };
}

/** What is wrong with the value of digits. */
function wrongValue(
  text: string,
  title: Text,
  { min, max, multipleOf, ...data }: IntegerFieldData,
): ValueProblem | undefined {
  const report = (code: 'range' | 'multiple', reason: Text, limit: number): ValueProblem =>
    problem(code, data, text, message(reason, { field: title, found: text, limit, step: limit }));
  if (min !== undefined && compareDigits(text, String(min)) < 0)
    return report('range', texts.belowMinimum, min);
  if (max !== undefined && compareDigits(text, String(max)) > 0)
    return report('range', texts.aboveMaximum, max);
  if (multipleOf !== undefined && BigInt(text) % BigInt(multipleOf) !== 0n)
    return report('multiple', texts.notMultiple, multipleOf);
  return undefined;
}
