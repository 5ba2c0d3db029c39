import * as vscode from 'vscode';
import type { Shared } from '../shared/shared';
import { today } from '../shared/today';
import type { DocumentReader } from './document-reader';

/** Completes a version with the legal ones that may come next. */
export class NextVersions implements vscode.CompletionItemProvider {
  constructor(
    private readonly shared: Shared,
    private readonly reader: DocumentReader,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      vscode.languages.registerCompletionItemProvider({ pattern: '**' }, this),
    );
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const at = await this.reader.placeAt(document, document.offsetAt(position));
    const scheme = at?.unit.unit.scheme;
    if (!at || !scheme || at.slot.part !== undefined) return [];
    const brain = await this.shared.brain.load();
    const base = at.place.result?.name ?? brain.parse(scheme, at.unit.version ?? '').name;
    if (!base) return [];
    // What the editor shows of a file in another encoding must not be typed into.
    if (document.getText().includes('\ufffd')) return [];
    const { offset, length } = at.range;
    const range = new vscode.Range(
      document.positionAt(offset),
      document.positionAt(offset + length),
    );
    return brain.nextSteps(scheme, base, { today: today() }).flatMap((next, index) => {
      if (!next.result.ok) return [];
      const name = next.result.to.text;
      const item = new vscode.CompletionItem(
        { label: name, description: this.shared.say(next.title) },
        vscode.CompletionItemKind.Value,
      );
      item.range = range;
      // The typed version is the wrong prefix for most of its successors; all stay offered.
      item.filterText = document.getText(range);
      item.sortText = String(index).padStart(3, '0');
      item.insertText = name;
      return [item];
    });
  }
}
