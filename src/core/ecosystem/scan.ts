import { faults, partNames, type Fault } from './problem';

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** The offset behind the digits that start at `from`; `from` itself where there are none. */
export function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** How the leading numbers of a version must be written. */
export interface NumbersRule {
  readonly count: number;
  readonly max: number;
  readonly leadingZeros?: boolean;
}

/**
 * Reads the dot-separated numbers that a version starts with. Answers the offset behind them, or the
 * first thing that is wrong.
 */
export function scanNumbers(version: string, rule: NumbersRule): number | Fault {
  let at = 0;
  for (let part = 0; part < rule.count; part++) {
    if (part > 0) {
      if (version[at] !== '.') return missing(version, at, part);
      at += 1;
    }
    const end = endOfDigits(version, at);
    if (end === at) return noNumber(version, at, part);
    const found = version.slice(at, end);
    const fault = numberFault(found, at, rule);
    if (fault) return fault;
    at = end;
  }
  return at;
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

function place(at: number, part: number): { part: (typeof partNames)[number]; position: number } {
  return {
    part: partNames[part] ?? { en: `${part + 1}th`, 'zh-cn': `第 ${part + 1} 个数字` },
    position: at + 1,
  };
}

/** The fault that a character at `at` stands where it may not. */
export function unexpectedCharacter(version: string, at: number): Fault {
  const found = String.fromCodePoint(version.codePointAt(at) ?? 0);
  const parameters = { found, position: at + 1 };
  return { offset: at, length: found.length, reason: faults.character, parameters };
}

function numberFault(found: string, offset: number, rule: NumbersRule): Fault | undefined {
  if (!rule.leadingZeros && found.length > 1 && found.startsWith('0')) {
    const right = found.replace(/^0+(?=\d)/, '');
    return {
      offset,
      length: found.length,
      reason: faults.leadingZero,
      parameters: { found, right },
    };
  }
  // Sixteen digits and more may round, but only to something that is still above every limit here.
  if (Number(found) > rule.max) {
    const parameters = { found, max: rule.max };
    return { offset, length: found.length, reason: faults.tooBig, parameters };
  }
  return undefined;
}
