import { defineEcosystem } from './define-ecosystem';
import { compareDigits, compareLists, compareTexts } from './order';
import { limitsOf64Bits, semverFault } from './semver-grammar';
import { compareSemver, semverPieces } from './semver-order';

/**
 * Versions of Rust packages: SemVer 2.0.0 with numbers of 64 bits. Cargo's order goes on where SemVer's stops:
 * build metadata counts last, none before some.
 */
export const cargo = defineEcosystem({
  id: 'cargo',
  title: { en: 'Cargo', 'zh-cn': 'Cargo' },
  source: 'https://doc.rust-lang.org/cargo/reference/manifest.html#the-version-field',
  noun: { en: 'a Cargo version', 'zh-cn': ' Cargo 版本号' },
  faultOf: (version) => semverFault(version, limitsOf64Bits),
  compare: (left, right) =>
    compareSemver(left, right) ||
    compareBuilds(semverPieces(left).build, semverPieces(right).build),
});

function compareBuilds(left: string | undefined, right: string | undefined): number {
  return compareLists(left?.split('.') ?? [], right?.split('.') ?? [], compareIdentifiers);
}

/** Numbers before words; of equal numbers the one with fewer leading zeros first. */
function compareIdentifiers(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left !== undefined) - Number(right !== undefined);
  }
  const isNumber = /^\d+$/.test(left);
  const isOtherNumber = /^\d+$/.test(right);
  if (isNumber && isOtherNumber) {
    return compareDigits(left, right) || Math.sign(left.length - right.length);
  }
  return Number(isOtherNumber) - Number(isNumber) || compareTexts(left, right);
}
