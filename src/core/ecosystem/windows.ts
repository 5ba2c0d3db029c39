import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, withPlainNumbers } from './order';
import { shiftedFault, type Fault } from './problem';
import { numbersFault, trailingFault } from './scan';

const max = 65535;

/**
 * The version of a Windows file or package: four 16-bit integers with dots. With commas, as a resource script
 * writes it, there may be fewer: its compiler writes the rest as 0.
 */
export const windows = defineEcosystem({
  id: 'windows',
  title: { en: 'Windows file version', 'zh-cn': 'Windows 文件版本' },
  source: 'https://learn.microsoft.com/windows/win32/menurc/versioninfo-resource',
  noun: { en: 'a Windows version', 'zh-cn': ' Windows 版本号' },
  faultOf: (version) =>
    version.includes(',')
      ? scriptFault(version)
      : numbersFault(version, { least: 4, most: 4, max, leadingZeros: true }),
  normalForm: fourNumbers,
  compare: (left, right) => compareNumbers(fourNumbers(left), fourNumbers(right)),
});

/** The first thing that is wrong with numbers that have commas, and blanks around them, in between. */
function scriptFault(version: string): Fault | undefined {
  let start = 0;
  for (const [part, field] of version.split(',').entries()) {
    if (part === 4) return trailingFault(version, start - 1);
    const offset = start + field.length - field.trimStart().length;
    // Zeros in front let the fault name the right number.
    const before = '0.'.repeat(part);
    const rule = { least: part + 1, most: part + 1, max, leadingZeros: true };
    const fault = numbersFault(before + field.trim(), rule);
    if (fault) return shiftedFault(fault, offset - before.length);
    start += field.length + 1;
  }
  return undefined;
}

function fourNumbers(version: string): string {
  const numbers = version.split(/[.,]/).map((number) => number.trim());
  return withPlainNumbers([0, 1, 2, 3].map((part) => numbers[part] ?? '0').join('.'));
}
