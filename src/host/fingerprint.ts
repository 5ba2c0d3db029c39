import { createHash } from 'node:crypto';
import { unsavedPrefix } from '../core/snapshot/unsaved';

/** Identifies the exact bytes of a file: SHA-256 in lower-case hex. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Identifies the exact text of a document that an editor has not saved. */
export function fingerprintOfUnsaved(text: string): string {
  return unsavedPrefix + createHash('sha256').update(text, 'utf8').digest('hex');
}
