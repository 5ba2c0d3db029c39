import type { Text } from '../text/language';
import { compareDebian, debianPieces } from './debian-order';
import { defineEcosystem } from './define-ecosystem';
import { withoutLeadingZeros } from './order';
import { shiftedFault, type Fault } from './problem';
import { characterFault, isDigit, isLetter, numbersFault, scanNumbers } from './scan';

const emptyRevision: Text = {
  en: 'the revision behind the last "-" is empty. Write it, or leave the "-" out.',
  'zh-cn': '最后一个“-”之后的修订版本为空。请填写，或去掉“-”。',
};

const largestEpoch = 2147483647;

/** Versions of Debian packages: `[epoch:]upstream[-revision]`. */
export const debian = defineEcosystem({
  id: 'debian',
  title: { en: 'Debian package', 'zh-cn': 'Debian 软件包' },
  source: 'https://www.debian.org/doc/debian-policy/ch-controlfields.html#version',
  noun: { en: 'the version of a Debian package', 'zh-cn': ' Debian 软件包的版本号' },
  faultOf: debianFault,
  normalForm: withoutNoEpoch,
  compare: compareDebian,
});

function debianFault(version: string): Fault | undefined {
  const colon = version.indexOf(':');
  const epochRule = { least: 1, most: 1, max: largestEpoch, leadingZeros: true };
  const epoch = colon < 0 ? undefined : numbersFault(version.slice(0, colon), epochRule);
  if (epoch) return epoch;
  const rest = version.slice(colon + 1);
  const start = scanNumbers(rest, { least: 1, most: 1, leadingZeros: true });
  if (typeof start !== 'number') return shiftedFault(start, colon + 1);
  const end = rest.includes('-') ? version.lastIndexOf('-') : version.length;
  const upstream = characterFault(
    version.slice(0, end),
    (character) => isCommon(character) || character === '-' || character === ':',
    colon + 1,
  );
  if (upstream || end === version.length) return upstream;
  if (end === version.length - 1) return { offset: end, length: 1, reason: emptyRevision };
  return characterFault(version, isCommon, end + 1);
}

function isCommon(character: string): boolean {
  return isDigit(character) || isLetter(character) || '.+~'.includes(character);
}

/** Without the epoch where it is 0, which is what its absence says. */
function withoutNoEpoch(version: string): string {
  const colon = version.indexOf(':');
  const epoch = withoutLeadingZeros(debianPieces(version).epoch);
  return (epoch === '0' ? '' : `${epoch}:`) + version.slice(colon + 1);
}
