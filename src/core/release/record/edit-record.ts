import type { EditFileStep } from '../../plan/types';
import type { Result } from '../../text/result';
import type { RecordChange, RecordFile, RecordValue } from './types';

/**
 * Changes a record where the changes say and nowhere else: comments, order, quotes and line ends stay.
 * Refused for a text that is too broken to be edited.
 */
export function editRecord(
  file: RecordFile,
  changes: readonly RecordChange[],
): Result<EditFileStep> {
  throw new Error(file.path + String(changes.length));
}

/** The text of a new record, in the order in which people read it. */
export function newRecordText(values: Readonly<Record<string, RecordValue>>): string {
  throw new Error(String(values));
}
