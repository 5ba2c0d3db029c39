import { compareRpm } from './rpm-order';
import type { Text } from '../text/language';
import { defineEcosystem } from './define-ecosystem';
import type { Fault } from './problem';
import { characterFault, isDigit, isLetter } from './scan';

const hyphen: Text = {
  en: 'a "-" separates the release from the version. Write "~" before a prerelease, "^" before a snapshot, or ".".',
  'zh-cn': '“-”用于分隔版本与发布号。预发布版本请用“~”，快照请用“^”，其他情况请用“.”。',
};
const twoDots: Text = {
  en: '".." stands at position {position}. Leave one of the dots out.',
  'zh-cn': '第 {position} 个字符处出现了“..”。请去掉一个点。',
};

/** The version of an RPM package, without epoch and release. */
export const rpm = defineEcosystem({
  id: 'rpm',
  title: { en: 'RPM package', 'zh-cn': 'RPM 软件包' },
  source: 'https://rpm-software-management.github.io/rpm/manual/spec.html#version',
  noun: { en: 'the version of an RPM package', 'zh-cn': ' RPM 软件包的版本号' },
  faultOf: rpmFault,
  compare: compareRpm,
});

function rpmFault(version: string): Fault | undefined {
  const fault = characterFault(version, isVersionCharacter);
  if (fault) return version[fault.offset] === '-' ? { ...fault, reason: hyphen } : fault;
  const offset = version.indexOf('..');
  if (offset < 0) return undefined;
  return { offset, length: 2, reason: twoDots, parameters: { position: offset + 1 } };
}

function isVersionCharacter(character: string): boolean {
  return isDigit(character) || isLetter(character) || '._+~^'.includes(character);
}
