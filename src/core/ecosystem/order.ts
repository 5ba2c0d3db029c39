/** The order of two texts by code unit. */
export function compareTexts(left: string, right: string): number {
  return Number(left > right) - Number(left < right);
}

/** The order of the numbers that two runs of digits stand for, however long; none is 0. */
export function compareDigits(left: string, right: string): number {
  const ours = left.replace(/^0+/, '');
  const theirs = right.replace(/^0+/, '');
  return Math.sign(ours.length - theirs.length) || compareTexts(ours, theirs);
}

/** A run of digits without leading zeros; the last 0 stays. */
export function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Dot-separated numbers, each without leading zeros. */
export function withPlainNumbers(version: string): string {
  return version.split('.').map(withoutLeadingZeros).join('.');
}

/** The order of two lists by their first difference; what `compare` gets for a missing item is undefined. */
export function compareLists<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (left: Item | undefined, right: Item | undefined) => number,
): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compare(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The order of dot-separated numbers, most significant first; a missing one is 0. */
export function compareNumbers(left: string, right: string): number {
  return compareLists(left.split('.'), right.split('.'), (ours, theirs) =>
    compareDigits(ours ?? '0', theirs ?? '0'),
  );
}
