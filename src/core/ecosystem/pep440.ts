import { defineEcosystem } from './define-ecosystem';
import { readPep440, writePep440 } from './pep440-grammar';
import { comparePep440 } from './pep440-order';

/** Python packages: what `packaging.version.Version` reads, normal form or not. */
export const pep440 = defineEcosystem({
  id: 'pep440',
  title: { en: 'Python (PEP 440)', 'zh-cn': 'Python（PEP 440）' },
  source: 'https://packaging.python.org/specifications/version-specifiers/',
  noun: { en: 'a Python version (PEP 440)', 'zh-cn': ' Python 版本号（PEP 440）' },
  faultOf: (version) => {
    const reading = readPep440(version);
    return 'fault' in reading ? reading.fault : undefined;
  },
  normalForm: (version) => {
    const reading = readPep440(version);
    return 'fault' in reading ? version : writePep440(reading.version);
  },
  compare: comparePep440,
});
