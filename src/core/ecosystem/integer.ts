import type { Text } from '../text/language';
import { ecosystemProblem, faults, type Fault } from './problem';
import { endOfDigits, unexpectedCharacter } from './scan';
import type { Ecosystem } from './types';

const law: Text = { en: 'an integer', 'zh-cn': '整数' };

/** More digits than any integer of a compiler has. */
const mostDigits = 40;

/**
 * A whole number as C reads it: decimal without a leading zero (which would make it octal), or
 * hexadecimal with `0x`.
 */
export const integer: Ecosystem = {
  id: 'integer',
  title: { en: 'integer', 'zh-cn': '整数' },
  normalForm: (version) => version,
  source: 'ISO/IEC 9899:2018, 6.4.4.1',
  check: (version) => {
    const fault = integerFault(version);
    return fault && ecosystemProblem(version, law, fault);
  },
  compare: (left, right) => {
    const difference = BigInt(left) - BigInt(right);
    return Number(difference > 0n) - Number(difference < 0n);
  },
};

function integerFault(version: string): Fault | undefined {
  if (version === '') return { offset: 0, length: 0, reason: faults.empty };
  if (version.length > mostDigits) {
    const length = version.length - mostDigits;
    return { offset: mostDigits, length, reason: faults.tooLong, parameters: { max: mostDigits } };
  }
  if (/^0x[0-9a-f]+$/i.test(version)) return undefined;
  const end = endOfDigits(version, 0);
  if (end < version.length) return unexpectedCharacter(version, end);
  if (end > 1 && version.startsWith('0')) {
    const parameters = { found: version, right: version.replace(/^0+(?=\d)/, '') };
    return { offset: 0, length: end, reason: faults.leadingZero, parameters };
  }
  return undefined;
}
