export { spliceText } from '../../core/plan/splice-text';
import type { PlannedEdit } from '../../core/plan/types';

/** Replaces the byte ranges of the edits and keeps every other byte. `replacements` go by edit. */
export function spliceBytes(
  bytes: Uint8Array,
  edits: readonly PlannedEdit[],
  replacements: readonly Uint8Array[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  edits.forEach((edit, index) => {
    parts.push(bytes.subarray(from, edit.byteOffset), replacements[index] ?? new Uint8Array());
    from = edit.byteOffset + edit.byteLength;
  });
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
}
