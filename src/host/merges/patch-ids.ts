import { createHash } from 'node:crypto';

/**
 * Reads the patches that `git diff-tree --stdin -p --full-index` prints and gives a text for each commit, equal for
 * those that `git cherry` takes for the same: white space, the numbers of lines and the ends of files do not count; of
 * binary files the ids do (git-patch-id(1), `diff_get_patch_id` of Git).
 *
 * It is done here since `git patch-id` before 2.39 takes any two changes of a binary file for the same.
 */
export function patchIds(output: Buffer, use: (commit: string, patch: string) => void): void {
  const kept = Buffer.allocUnsafe(output.length);
  let length = 0;
  let commit: string | undefined;
  let ids: readonly [number, number] = [0, 0];
  const finish = (): void => {
    if (commit !== undefined) use(commit, digest(kept.subarray(0, length)));
    length = 0;
  };
  const keep = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      const byte = output[at] as number;
      if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) kept[length++] = byte;
    }
  };
  for (let start = 0; start < output.length;) {
    const found = output.indexOf(0x0a, start);
    const end = found < 0 ? output.length : found;
    switch (output[start]) {
      case at:
      case backslash:
        break;
      case letterI:
        ids = [start, output.indexOf(0x20, start + indexWord)];
        break;
      case letterB:
        keep(ids[0], Math.min(ids[1] < 0 ? Infinity : ids[1], output.indexOf(0x0a, ids[0])));
        break;
      default:
        if (isId(output, start, end)) {
          finish();
          commit = output.toString('latin1', start, end);
        } else keep(start, end);
    }
    start = end + 1;
  }
  finish();
}

/** Starts of lines that a patch has beside those with a sign: hunks, ends of files, ids of files, binary files. */
const [at, backslash, letterI, letterB] = [0x40, 0x5c, 0x69, 0x42];
const indexWord = 'index '.length;

/** A line that is an id alone is that of the next commit: every line of a file has a sign before it. */
function isId(output: Buffer, start: number, end: number): boolean {
  if (end - start !== 40 && end - start !== 64) return false;
  for (let place = start; place < end; place++) {
    const byte = output[place] as number;
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66))) return false;
  }
  return true;
}

export function digest(content: Buffer | string): string {
  return createHash('sha1').update(content).digest('base64');
}
