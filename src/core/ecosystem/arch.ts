import type { Text } from '../text/language';
import { compareArch } from './arch-order';
import { defineEcosystem } from './define-ecosystem';
import type { Fault } from './problem';
import { characterFault, isDigit, isLetter } from './scan';

const hyphen: Text = {
  en: 'a "-" separates pkgrel from pkgver. Write "_" or ".".',
  'zh-cn': '“-”用于分隔 pkgver 与 pkgrel。请改用“_”或“.”。',
};

const lastSeparator: Text = {
  en: 'it ends with "{found}", where vercmp has no order. Leave that out.',
  'zh-cn': '以“{found}”结尾，vercmp 无法为其排序。请将其去掉。',
};

/** pkgver of an Arch Linux package, without epoch and pkgrel. */
export const arch = defineEcosystem({
  id: 'arch',
  title: { en: 'Arch Linux pkgver', 'zh-cn': 'Arch Linux pkgver' },
  source: 'https://man.archlinux.org/man/PKGBUILD.5',
  noun: { en: 'a pkgver', 'zh-cn': ' pkgver ' },
  faultOf: archFault,
  compare: compareArch,
});

function archFault(version: string): Fault | undefined {
  const fault = characterFault(version, isPkgverCharacter);
  if (fault) return version[fault.offset] === '-' ? { ...fault, reason: hyphen } : fault;
  const found = version.slice(-1);
  if (isDigit(found) || isLetter(found)) return undefined;
  // By vercmp 1. is below 1.0, that below 1..a, and that below 1. again.
  return { offset: version.length - 1, length: 1, reason: lastSeparator, parameters: { found } };
}

function isPkgverCharacter(character: string): boolean {
  return /[!-~]/.test(character) && !'/:-'.includes(character);
}
