import type { Text } from '../text/language';
import { compareDigits, withoutLeadingZeros } from './order';
import { faults, partNames, type Fault } from './problem';

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Whether a character is one of ASCII's letters. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/** The offset behind the digits that start at `from`; `from` itself where there are none. */
export function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** How the leading numbers of a version must be written. */
export interface NumbersRule {
  readonly least: number;
  readonly most: number;
  /** The largest number: of each part, or of the part with the same index; none where absent. */
  readonly max?: number | bigint | readonly number[];
  readonly leadingZeros?: boolean;
}

/**
 * Reads the dot-separated numbers that a version starts with. Answers the offset behind them, or the
 * first thing that is wrong.
 */
export function scanNumbers(version: string, rule: NumbersRule): number | Fault {
  let at = 0;
  for (let part = 0; part < rule.most; part++) {
    if (part > 0) {
      if (version[at] !== '.') return part < rule.least ? missing(version, at, part) : at;
      at += 1;
    }
    const end = endOfDigits(version, at);
    if (end === at) return noNumber(version, at, part);
    const fault = numberFault(version.slice(at, end), at, part, rule);
    if (fault) return fault;
    at = end;
  }
  return at;
}

/** The first thing that keeps a text from being dot-separated numbers and nothing else. */
export function numbersFault(version: string, rule: NumbersRule): Fault | undefined {
  const end = scanNumbers(version, rule);
  return typeof end === 'number' ? trailingFault(version, end) : end;
}

/** The fault that something follows the last number; undefined where nothing does. */
export function trailingFault(version: string, offset: number): Fault | undefined {
  if (offset === version.length) return undefined;
  const found = version.slice(offset);
  return { offset, length: found.length, reason: faults.trailing, parameters: { found } };
}

/** The fault of a text with more than `max` UTF-16 units. */
export function lengthFault(version: string, max: number): Fault | undefined {
  if (version.length <= max) return undefined;
  return { offset: max, length: version.length - max, reason: faults.tooLong, parameters: { max } };
}

/** The fault that a character at `at` stands where it may not. */
export function unexpectedCharacter(version: string, at: number): Fault {
  const found = String.fromCodePoint(version.codePointAt(at) ?? 0);
  const parameters = { found, position: at + 1 };
  return { offset: at, length: found.length, reason: faults.character, parameters };
}

/** The fault of the first character that `isAllowed` refuses; undefined where there is none. */
export function characterFault(
  version: string,
  isAllowed: (character: string) => boolean,
  from = 0,
): Fault | undefined {
  for (let at = from; at < version.length; at++) {
    if (!isAllowed(version.charAt(at))) return unexpectedCharacter(version, at);
  }
  return undefined;
}

/** The fault of digits that have leading zeros; undefined where they have none. */
export function leadingZeroFault(found: string, offset: number): Fault | undefined {
  const right = withoutLeadingZeros(found);
  if (right === found) return undefined;
  const parameters = { found, right };
  return { offset, length: found.length, reason: faults.leadingZero, parameters };
}

function missing(version: string, at: number, part: number): Fault {
  const found = version.slice(at, at + 1);
  const standsWrong = found !== '' && found !== '-' && found !== '+';
  return standsWrong
    ? unexpectedCharacter(version, at)
    : { offset: at, length: 0, reason: faults.missingDot, parameters: place(at, part) };
}

function noNumber(version: string, at: number, part: number): Fault {
  const found = version.slice(at, at + 1);
  if (at === 0 && (found === 'v' || found === 'V' || found === '=')) {
    return { offset: 0, length: 1, reason: faults.prefix, parameters: { found } };
  }
  const standsWrong = found !== '' && found !== '.' && found !== '-' && found !== '+';
  return standsWrong
    ? unexpectedCharacter(version, at)
    : { offset: at, length: 0, reason: faults.missingNumber, parameters: place(at, part) };
}

function place(at: number, part: number): { part: Text; position: number } {
  const name = { en: `${part + 1}th`, 'zh-cn': `第 ${part + 1} 个数字` };
  return { part: partNames[part] ?? name, position: at + 1 };
}

function numberFault(
  found: string,
  offset: number,
  part: number,
  rule: NumbersRule,
): Fault | undefined {
  const zeros = rule.leadingZeros ? undefined : leadingZeroFault(found, offset);
  if (zeros) return zeros;
  const limit = typeof rule.max === 'object' ? rule.max[part] : rule.max;
  if (limit === undefined || compareDigits(found, String(limit)) <= 0) return undefined;
  const parameters = { found, max: String(limit) };
  return { offset, length: found.length, reason: faults.tooBig, parameters };
}
