/**
 * What the fingerprint of a text that an editor has not saved begins with, so that it never equals
 * the fingerprint of a file's bytes.
 */
export const unsavedPrefix = 'unsaved:';

/** Whether a fingerprint identifies unsaved text of an editor instead of the bytes of a file. */
export function isUnsaved(fingerprint: string): boolean {
  return fingerprint.startsWith(unsavedPrefix);
}
