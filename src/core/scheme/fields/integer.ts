import { message } from '../../text/message';
import type { IntegerFieldData } from '../data';
import { digits, nonZeroDigits } from '../character-set';
import { alternatives, digitOf, literal, repeat, sequence, type Pattern } from '../pattern';
import * as texts from './texts';
import { isPlaceholder, placeholderProblem } from './placeholder';
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
    check: (text) => checkInteger(text, title, data),
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

/** The value of a digit string, up to `saturatedRank`. Several times faster than `Number` on short ones. */
function digitsRank(text: string): number {
  if (text.length > 9) return Math.min(Number(text), saturatedRank);
  let value = 0;
  for (let index = 0; index < text.length; index++)
    value = value * 10 + text.charCodeAt(index) - 0x30;
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

function checkInteger(text: string, title: Text, data: IntegerFieldData): ValueProblem | undefined {
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
  if (isPlaceholder(text, data.except)) return placeholderProblem(text, title, data);
  return checkRange(text, title, data);
}

function checkRange(text: string, title: Text, data: IntegerFieldData): ValueProblem | undefined {
  const parameters = { field: title, found: text };
  if (data.min !== undefined && compareDigits(text, String(data.min)) < 0) {
    return problem(
      'range',
      data,
      text,
      message(texts.belowMinimum, { ...parameters, limit: data.min }),
    );
  }
  if (data.max !== undefined && compareDigits(text, String(data.max)) > 0) {
    return problem(
      'range',
      data,
      text,
      message(texts.aboveMaximum, { ...parameters, limit: data.max }),
    );
  }
  if (data.multipleOf !== undefined && BigInt(text) % BigInt(data.multipleOf) !== 0n) {
    return problem(
      'multiple',
      data,
      text,
      message(texts.notMultiple, { ...parameters, step: data.multipleOf }),
    );
  }
  return undefined;
}
