import type { Text } from '../text/language';
import { defineEcosystem } from './define-ecosystem';
import { shiftedFault, type Fault } from './problem';
import { semverFault } from './semver-grammar';
import { compareSemver, semverPieces } from './semver-order';

const prefixMissing: Text = {
  en: 'it does not start with "v". Write "v" in front of the numbers.',
  'zh-cn': '没有以“v”开头。请在数字前加上“v”。',
};
const buildLabel: Text = {
  en: 'Go takes no build label but "+incompatible", and found "{found}". Leave it out.',
  'zh-cn': 'Go 只接受构建标签“+incompatible”，但出现了“{found}”。请将其去掉。',
};
const compatible: Text = {
  en: '"{found}" is for major versions from 2 on. Leave it out.',
  'zh-cn': '“{found}”只用于主版本号不小于 2 的版本。请将其去掉。',
};

/** Versions of Go modules, as the tag says them: `v` and a SemVer version, whole. */
export const go = defineEcosystem({
  id: 'go',
  title: { en: 'Go module', 'zh-cn': 'Go 模块' },
  source: 'https://go.dev/ref/mod#versions',
  noun: { en: 'the version of a Go module', 'zh-cn': ' Go 模块的版本号' },
  faultOf: goFault,
  compare: (left, right) => compareSemver(left.slice(1), right.slice(1)),
});

function goFault(version: string): Fault | undefined {
  if (!version.startsWith('v')) return { offset: 0, length: 0, reason: prefixMissing };
  const rest = version.slice(1);
  const fault = semverFault(rest, {});
  if (fault) return shiftedFault(fault, 1);
  const { numbers, build } = semverPieces(rest);
  if (build === undefined) return undefined;
  const found = `+${build}`;
  const isCompatible = numbers.startsWith('0.') || numbers.startsWith('1.');
  if (build === 'incompatible' && !isCompatible) return undefined;
  return {
    offset: version.length - found.length,
    length: found.length,
    reason: build === 'incompatible' ? compatible : buildLabel,
    parameters: { found },
  };
}
