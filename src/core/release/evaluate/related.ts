import { quarterOf } from '../calendar/quarter';
import type { RecordFile, ReleaseFolder } from '../record/types';
import type { ReleaseRecord } from '../types';
import { releaseDay } from '../release-day';

/** A file whose record could be read. */
export type ReadFile = RecordFile & { readonly record: ReleaseRecord };

/** The files of the release folder that could be read. */
export function readFiles(folder: ReleaseFolder | undefined): readonly ReadFile[] {
  return (folder?.records ?? []).filter((file): file is ReadFile => file.record !== undefined);
}

/** The records of the release folder that could be read. */
export function recordsOf(folder: ReleaseFolder | undefined): readonly ReleaseRecord[] {
  return readFiles(folder).map(({ record }) => record);
}

/** Tells which other releases a release has to do with: those of its version, and those of its quarter. */
export function relatedRecords(
  files: readonly ReadFile[],
): (file: ReadFile) => readonly ReadFile[] {
  const byKey = new Map<string, ReadFile[]>();
  for (const file of files) {
    for (const key of keysOf(file.record)) {
      const known = byKey.get(key);
      if (known) known.push(file);
      else byKey.set(key, [file]);
    }
  }
  return (file) => {
    const all = keysOf(file.record).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(all)].filter((other) => other !== file);
  };
}

function keysOf(record: ReleaseRecord): readonly string[] {
  const unit = record.unit ?? '';
  const day = releaseDay(record);
  const version = JSON.stringify(['version', unit, record.version.normalize('NFC')]);
  if (day === undefined) return [version];
  return [version, JSON.stringify(['quarter', unit, record.kind, quarterOf(day)])];
}
