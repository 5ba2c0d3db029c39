import type { Text } from '../text/language';
import { defineEcosystem } from './define-ecosystem';
import { compareMavenVersions } from './maven-order';
import type { Fault } from './problem';
import { unexpectedCharacter } from './scan';

const expression: Text = {
  en: 'a literal version holds no "${"; it would be an expression. Write the version itself.',
  'zh-cn': '字面版本号中不能有“${”，否则会成为表达式。请直接写出版本号。',
};

/** What Maven takes as the version of a project: one word that can be a file name. */
export const maven = defineEcosystem({
  id: 'maven',
  title: { en: 'Maven', 'zh-cn': 'Maven' },
  source: 'https://maven.apache.org/pom.html#version-order-specification',
  noun: { en: 'a Maven version', 'zh-cn': ' Maven 版本号' },
  faultOf: mavenFault,
  compare: compareMavenVersions,
});

function mavenFault(version: string): Fault | undefined {
  const offset = version.indexOf('${');
  if (offset >= 0) return { offset, length: 2, reason: expression };
  const character = version.search(/[\s\p{Cc}/\\:"<>|?*]/u);
  return character < 0 ? undefined : unexpectedCharacter(version, character);
}
