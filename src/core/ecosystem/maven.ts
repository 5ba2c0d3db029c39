import type { Text } from '../text/language';
import { compareMavenVersions } from './maven-order';
import { ecosystemProblem, faults, type Fault } from './problem';
import { unexpectedCharacter } from './scan';
import type { Ecosystem } from './types';

const law: Text = { en: 'a Maven version', 'zh-cn': ' Maven 版本号' };

const expression: Text = {
  en: 'a literal version holds no "${"; it would be an expression. Write the version itself.',
  'zh-cn': '字面版本号中不能有“${”，否则会成为表达式。请直接写出版本号。',
};

/** What Maven takes as the version of a project: one word that can be a file name. */
export const maven: Ecosystem = {
  id: 'maven',
  title: { en: 'Maven', 'zh-cn': 'Maven' },
  normalForm: (version) => version,
  source: 'https://maven.apache.org/pom.html#version-order-specification',
  check: (version) => {
    const fault = mavenFault(version);
    return fault && ecosystemProblem(version, law, fault);
  },
  compare: compareMavenVersions,
};

function mavenFault(version: string): Fault | undefined {
  if (version === '') return { offset: 0, length: 0, reason: faults.empty };
  const offset = version.indexOf('${');
  if (offset >= 0) return { offset, length: 2, reason: expression };
  const character = version.search(/[\s\p{Cc}/\\:"<>|?*]/u);
  return character < 0 ? undefined : unexpectedCharacter(version, character);
}
