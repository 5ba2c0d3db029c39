import type { Text } from '../text/language';
import { ecosystemProblem } from './problem';
import { comparePep440 } from './pep440-order';
import { readPep440 } from './pep440-grammar';
import type { Ecosystem } from './types';

const law: Text = { en: 'a Python version (PEP 440)', 'zh-cn': ' Python 版本号（PEP 440）' };

/** Python packages: what `packaging.version.Version` reads, normal form or not. */
export const pep440: Ecosystem = {
  id: 'pep440',
  title: { en: 'Python (PEP 440)', 'zh-cn': 'Python（PEP 440）' },
  normalForm: (version) => version,
  source: 'https://packaging.python.org/specifications/version-specifiers/',
  check: (version) => {
    const reading = readPep440(version);
    return 'fault' in reading ? ecosystemProblem(version, law, reading.fault) : undefined;
  },
  compare: comparePep440,
};
