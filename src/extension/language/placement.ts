import type * as vscode from 'vscode';
import type { ManifestFile } from '../../core/snapshot/types';
import type { CharacterRange } from '../../core/text/range';
import { shownRange } from '../../core/text/shown-range';
import { isSameFile } from '../../core/text/shown-text';
import type { FileFinding } from './file-findings';

/** A finding inside a document. */
export interface DocumentFinding {
  readonly finding: FileFinding;
  /** Where it stands in the document. */
  readonly range: CharacterRange;
}

/** Where a stretch of a file's text stands in the document. */
type Placement = (range: CharacterRange) => CharacterRange;

/** Of a document whose text is what was read. */
export const asItStands: Placement = (range) => range;

/** Where the places of a file stand in a document that shows the file as it is saved; undefined for another text. */
export function shownIn(
  document: vscode.TextDocument,
  { content }: Pick<ManifestFile, 'content'>,
): Placement | undefined {
  const text = document.getText();
  if (text === content.text) return asItStands;
  if (document.isDirty) return undefined;
  if (!isSameFile(content, { text, encoding: document.encoding })) return undefined;
  return (range) => shownRange(content.text, text, range);
}

/** Findings with their places in the document. */
export function placed(
  findings: readonly FileFinding[],
  shown: Placement,
): readonly DocumentFinding[] {
  return findings.map((finding) => ({ finding, range: shown(finding.place.range) }));
}
