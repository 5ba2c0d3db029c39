import { readRecord } from '../../src/core/release/record/read-record';
import { newRecordText } from '../../src/core/release/record/edit-record';
import type { RecordFile, RecordValue } from '../../src/core/release/record/types';
import type { ReleaseRecord } from '../../src/core/release/types';
import { parsers } from '../../src/lazy/parsers';

/** A record as it is read from a text. */
export function recordOfText(text: string, path = 'releases/2.1.0.yaml'): RecordFile {
  const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
  return readRecord({ path, content, fingerprint: `of ${text}` }, parsers);
}

/** A record as it is read from the text that is written for it. */
export function writtenRecord({ id, ...values }: ReleaseRecord): RecordFile {
  const text = newRecordText(values as unknown as Readonly<Record<string, RecordValue>>);
  return recordOfText(text, `releases/${id}.yaml`);
}
