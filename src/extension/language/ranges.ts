import * as vscode from 'vscode';
import type { CharacterRange } from '../../core/manifest/types';

/** A stretch of a document; an empty one is widened to one character so that it can be seen. */
export function rangeIn(document: vscode.TextDocument, range: CharacterRange): vscode.Range {
  const start = document.positionAt(range.offset);
  const end = document.positionAt(range.offset + range.length);
  if (!start.isEqual(end)) return new vscode.Range(start, end);
  return document.getWordRangeAtPosition(start) ?? new vscode.Range(start, start.translate(0, 1));
}

/** A stretch of a text that is not open; lines end with LF, CRLF or CR. */
export function rangeInText(text: string, range: CharacterRange): vscode.Range {
  const start = positionInText(text, range.offset);
  return new vscode.Range(start, positionInText(text, range.offset + Math.max(range.length, 1)));
}

function positionInText(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
