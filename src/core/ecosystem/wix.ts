import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, withPlainNumbers } from './order';
import { numbersFault } from './scan';

/**
 * ProductVersion of a Windows Installer package: up to 255.255.65535. The installer reads three numbers; a
 * fourth may stand there and does not count.
 */
export const wix = defineEcosystem({
  id: 'wix',
  title: { en: 'Windows Installer (WiX)', 'zh-cn': 'Windows Installer（WiX）' },
  source: 'https://learn.microsoft.com/windows/win32/msi/productversion',
  noun: { en: 'the version of an installer package', 'zh-cn': '安装包的版本号' },
  faultOf: (version) =>
    numbersFault(version, {
      least: 2,
      most: 4,
      max: [255, 255, 65535, 65535],
      leadingZeros: true,
    }),
  normalForm: comparedNumbers,
  compare: (left, right) => compareNumbers(comparedNumbers(left), comparedNumbers(right)),
});

function comparedNumbers(version: string): string {
  const [major = '0', minor = '0', build = '0'] = withPlainNumbers(version).split('.');
  return `${major}.${minor}.${build}`;
}
