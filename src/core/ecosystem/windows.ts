import type { Text } from '../text/language';
import { ecosystemProblem, faults, type Fault } from './problem';
import { scanNumbers } from './scan';
import type { Ecosystem } from './types';

const law: Text = { en: 'a Windows version', 'zh-cn': ' Windows 版本号' };

const numbers = { count: 4, max: 65535, leadingZeros: true };

/** The version of a Windows package or file: four 16-bit integers with dots. */
export const windows: Ecosystem = {
  id: 'windows',
  title: { en: 'Windows file version', 'zh-cn': 'Windows 文件版本' },
  normalForm: (version) => version,
  source:
    'https://learn.microsoft.com/windows/apps/publish/publish-your-app/msix/app-package-requirements',
  check: (version) => {
    const fault = windowsFault(version);
    return fault && ecosystemProblem(version, law, fault);
  },
  compare: (left, right) => {
    const theirs = right.split('.').map(Number);
    for (const [index, number] of left.split('.').map(Number).entries()) {
      const difference = number - (theirs[index] ?? 0);
      if (difference !== 0) return Math.sign(difference);
    }
    return 0;
  },
};

function windowsFault(version: string): Fault | undefined {
  if (version === '') return { offset: 0, length: 0, reason: faults.empty };
  const end = scanNumbers(version, numbers);
  if (typeof end !== 'number') return end;
  if (end === version.length) return undefined;
  const found = version.slice(end);
  return { offset: end, length: found.length, reason: faults.trailing, parameters: { found } };
}
