import { compareDigits, compareLists, compareTexts } from './order';
import { readPep440, type Pep440Version } from './pep440-grammar';

/** PEP 440's order of two versions that PEP 440 reads. */
export function comparePep440(left: string, right: string): number {
  const ours = readPep440(left);
  const theirs = readPep440(right);
  if ('fault' in ours || 'fault' in theirs) return 0;
  return compareVersions(ours.version, theirs.version);
}

function compareVersions(left: Pep440Version, right: Pep440Version): number {
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareLists(left.release, right.release, (ours, theirs) =>
      compareDigits(ours ?? '0', theirs ?? '0'),
    ) ||
    Math.sign(stageOf(left) - stageOf(right)) ||
    compareDigits(left.pre?.[1] ?? '0', right.pre?.[1] ?? '0') ||
    // No post-release sorts first, no development release last.
    Number(left.post !== undefined) - Number(right.post !== undefined) ||
    compareDigits(left.post ?? '0', right.post ?? '0') ||
    Number(left.dev === undefined) - Number(right.dev === undefined) ||
    compareDigits(left.dev ?? '0', right.dev ?? '0') ||
    compareLocals(left.local, right.local)
  );
}

/** A development release of no pre- or post-release comes before every pre-release. */
function stageOf({ pre, post, dev }: Pep440Version): number {
  if (pre) return { a: 1, b: 2, rc: 3 }[pre[0]];
  return post === undefined && dev !== undefined ? 0 : 4;
}

/** No local version sorts first; numbers after letters; of two with one beginning the shorter is first. */
function compareLocals(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): number {
  return compareLists(left ?? [], right ?? [], (ours, theirs) => {
    if (ours === undefined || theirs === undefined) {
      return Number(ours !== undefined) - Number(theirs !== undefined);
    }
    const isNumber = /^\d+$/.test(ours);
    const isOtherNumber = /^\d+$/.test(theirs);
    if (isNumber && isOtherNumber) return compareDigits(ours, theirs);
    return Number(isNumber) - Number(isOtherNumber) || compareTexts(ours, theirs);
  });
}
