import { defineEcosystem } from './define-ecosystem';
import { compareDigits } from './order';
import type { Fault } from './problem';
import { lengthFault, numbersFault } from './scan';

/** More digits than any integer of a compiler has. */
const mostDigits = 40;

/**
 * A whole number as C reads it: decimal without a leading zero (which would make it octal), or
 * hexadecimal with `0x`.
 */
export const integer = defineEcosystem({
  id: 'integer',
  title: { en: 'integer', 'zh-cn': '整数' },
  source: 'ISO/IEC 9899:2018, 6.4.4.1',
  noun: { en: 'an integer', 'zh-cn': '整数' },
  faultOf: integerFault,
  normalForm: decimal,
  compare: (left, right) => compareDigits(decimal(left), decimal(right)),
});

function integerFault(version: string): Fault | undefined {
  const fault = lengthFault(version, mostDigits);
  if (fault || /^0x[0-9a-f]+$/i.test(version)) return fault;
  return numbersFault(version, { least: 1, most: 1 });
}

function decimal(version: string): string {
  return String(BigInt(version));
}
