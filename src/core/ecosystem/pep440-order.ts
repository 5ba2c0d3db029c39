import { readPep440, type Pep440Version } from './pep440-grammar';

/** PEP 440's order of two versions that PEP 440 reads; a version that it cannot read sorts first. */
export function comparePep440(left: string, right: string): number {
  const ours = readPep440(left);
  const theirs = readPep440(right);
  if ('fault' in ours || 'fault' in theirs)
    return Number('fault' in theirs) - Number('fault' in ours);
  return compareVersions(ours.version, theirs.version);
}

function compareVersions(left: Pep440Version, right: Pep440Version): number {
  return (
    compareNumbers(left.epoch, right.epoch) ||
    compareReleases(left.release, right.release) ||
    compareNumbers(stageOf(left), stageOf(right)) ||
    compareNumbers(left.pre?.[1] ?? 0n, right.pre?.[1] ?? 0n) ||
    // No post-release sorts first, no development release last.
    compareNumbers(left.post ?? -1n, right.post ?? -1n) ||
    compareNumbers(Number(left.dev === undefined), Number(right.dev === undefined)) ||
    compareNumbers(left.dev ?? 0n, right.dev ?? 0n) ||
    compareLocals(left.local, right.local)
  );
}

/** A development release of no pre- or post-release comes before every pre-release. */
function stageOf({ pre, post, dev }: Pep440Version): number {
  if (pre) return { a: 1, b: 2, rc: 3 }[pre[0]];
  return post === undefined && dev !== undefined ? 0 : 4;
}

function compareReleases(left: readonly bigint[], right: readonly bigint[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareNumbers(left[index] ?? 0n, right[index] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

/** No local version sorts first; numbers after letters; of two with one beginning the shorter is first. */
function compareLocals(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): number {
  if (!left || !right) return Number(left !== undefined) - Number(right !== undefined);
  for (const [index, segment] of left.entries()) {
    const order = compareSegments(segment, right[index]);
    if (order !== 0) return order;
  }
  return Math.sign(left.length - right.length);
}

function compareSegments(left: string, right: string | undefined): number {
  if (right === undefined) return 1;
  const leftIsNumber = /^\d+$/.test(left);
  const rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber && rightIsNumber) return compareNumbers(BigInt(left), BigInt(right));
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? 1 : -1;
  return Number(left > right) - Number(left < right);
}

function compareNumbers(left: bigint | number, right: bigint | number): number {
  return Number(left > right) - Number(left < right);
}
