/** How two lists differ: what stands from `start` up to these ends, all else being the same. */
export interface ChangedMiddle {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** Where two lists of the same items begin and end to differ. */
export function changedMiddle<T>(before: readonly T[], after: readonly T[]): ChangedMiddle {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  return { start, beforeEnd, afterEnd };
}
