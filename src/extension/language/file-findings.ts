import type { Finding } from '../../core/rules/types';

/** A finding inside a file. */
export type FileFinding = Finding & { readonly place: { readonly type: 'file' } };

/** The findings that are inside files. */
export function fileFindings(findings: readonly Finding[]): readonly FileFinding[] {
  return findings.filter((finding): finding is FileFinding => finding.place.type === 'file');
}
