import { closeSync, constants, ftruncateSync, openSync, writeSync } from 'node:fs';

/**
 * Overwrites the bytes of a file from the first that changes, without making a new file: owner, mode, hard
 * links and watchers stay, and five hundred files take milliseconds. A process that is killed in between leaves
 * what `isPartlyWritten` knows again, so the old bytes must be kept elsewhere until the file is written.
 *
 * @param place real place of the file, never a symbolic link
 * @throws the file system's error; the file may then be partly written
 */
export function writeInPlace(place: string, before: Uint8Array, after: Uint8Array): void {
  const file = openSync(place, constants.O_RDWR);
  try {
    let from = commonStart(before, after);
    while (from < after.length) from += writeSync(file, after, from, after.length - from, from);
    if (after.length < before.length) ftruncateSync(file, after.length);
  } finally {
    closeSync(file);
  }
}

/** Whether the bytes of a file are those of a `writeInPlace` that did not come to its end: new ones, then old ones. */
export function isPartlyWritten(now: Uint8Array, before: Uint8Array, after: Uint8Array): boolean {
  const written = commonStart(now, after);
  return Buffer.compare(now.subarray(written), before.subarray(written)) === 0;
}

function commonStart(left: Uint8Array, right: Uint8Array): number {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at < most && left[at] === right[at]) at += 1;
  return at;
}
