import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, withPlainNumbers } from './order';
import { numbersFault } from './scan';

/** What `project(… VERSION …)` of CMake takes: one to four integers. */
export const cmake = defineEcosystem({
  id: 'cmake',
  title: { en: 'CMake project', 'zh-cn': 'CMake 项目' },
  source: 'https://cmake.org/cmake/help/latest/command/project.html',
  noun: { en: 'the version of a CMake project', 'zh-cn': ' CMake 项目的版本号' },
  faultOf: (version) => numbersFault(version, { least: 1, most: 4, leadingZeros: true }),
  normalForm: withPlainNumbers,
  compare: compareNumbers,
});
