import type { Text } from '../text/language';
import { compareArch } from './arch-order';
import { defineEcosystem } from './define-ecosystem';
import type { Fault } from './problem';
import { characterFault } from './scan';

const hyphen: Text = {
  en: 'a "-" separates pkgrel from pkgver. Write "_" or ".".',
  'zh-cn': '“-”用于分隔 pkgver 与 pkgrel。请改用“_”或“.”。',
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
  const fault = characterFault(
    version,
    (character) => /[!-~]/.test(character) && !'/:-'.includes(character),
  );
  return fault && version[fault.offset] === '-' ? { ...fault, reason: hyphen } : fault;
}
