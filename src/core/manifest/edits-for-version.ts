import type { PlannedEdit } from '../plan/types';
import type { ManifestFile } from '../snapshot/types';
import { success, type Result } from '../text/result';
import { editSlot } from './edit-slot';
import { valueForVersion } from './slot-value';
import type { VersionMove } from './version-move';

/**
 * The edits that make every slot of a file hold a version, each in its own shape and in the form that its
 * ecosystem takes: `8.9.8` becomes `8, 9, 8, 0`, or `8` in `_MAJOR`; a `+build` and a fourth number stay; a
 * code rises. A slot that holds it already needs none, and a packed integer that nobody knows how to compute
 * is left as it is. Fails, with nothing to write, where a slot has no room for the version or its ecosystem
 * refuses it.
 *
 * @returns edits in ascending order
 */
export function editsForVersion(
  file: ManifestFile,
  move: VersionMove,
): Result<readonly PlannedEdit[]> {
  const edits: PlannedEdit[] = [];
  for (const slot of file.slots) {
    const value = valueForVersion(slot, file, move);
    if (!value.ok) return value;
    if (value.value === undefined || value.value === slot.value) continue;
    const edit = editSlot(slot, value.value);
    if (!edit.ok) return edit;
    if (edit.value.after !== edit.value.before) edits.push(edit.value);
  }
  return success(edits.sort((left, right) => left.offset - right.offset));
}
