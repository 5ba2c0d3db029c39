import * as vscode from 'vscode';
import type { RecordCompletion } from '../../core/release/record/assist/complete-record';
import { now } from '../shared/now';
import type { Shared } from '../shared/shared';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { documentationPage } from './documentation';
import { code, escapeMarkdown } from './hover-text';
import { languageTexts } from '../text/language';
import { RecordSchema } from './record-schema';

/** Completes and explains what stands in release records. */
export class RecordAssist implements vscode.CompletionItemProvider, vscode.HoverProvider {
  private readonly schema: RecordSchema;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly context: vscode.ExtensionContext,
  ) {
    this.schema = new RecordSchema(context.extensionUri, (uri) => this.pathOf(uri) !== undefined);
  }

  register(): void {
    const selector = { pattern: '**/*.{yaml,yml}' };
    this.context.subscriptions.push(
      vscode.languages.registerCompletionItemProvider(selector, this, ' ', ':', '-'),
      vscode.languages.registerHoverProvider(selector, this),
    );
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const found = this.placeOf(document.uri);
    if (!found) return [];
    const brain = await this.shared.brain.load();
    const text = document.getText();
    const shape = brain.assistShape(found.path, text, found.snapshot);
    if (!shape) return [];
    const { at, today } = now();
    // The schema is that of records that were read as such.
    const hasSchema = this.pathOf(document.uri) !== undefined && (await this.schema.isTaken());
    const facts = { shape, today, now: at, hasSchema };
    const context = brain.recordContext(found.snapshot, found.path, facts);
    return brain
      .completeRecord(text, document.offsetAt(position), context)
      .map((completion, index) => this.itemOf(document, completion, index));
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const { settings, say, brain: loader } = this.shared;
    if (!settings.hoverEnabled(document.uri) || !this.pathOf(document.uri)) return undefined;
    if (await this.schema.isTaken()) return undefined;
    const brain = await loader.load();
    const offset = document.offsetAt(position);
    const hover = brain.hoverRecord(document.getText(), offset, await brain.loadParsers());
    if (!hover) return undefined;
    const page = documentationPage('release-records.md').toString();
    const parts = [
      `**${escapeMarkdown(hover.key)}** — ${escapeMarkdown(say(hover.told))}`,
      hover.choices.map(code).join(', '),
      `[${say(languageTexts.documentation)}](${page})`,
    ];
    const text = new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'));
    return new vscode.Hover(text, rangeOf(document, hover.range));
  }

  /** The path of a record in its repository; undefined for any other file. */
  private pathOf(uri: vscode.Uri): string | undefined {
    const place = this.placeOf(uri);
    return place?.snapshot.releases?.records.find(({ path }) => path === place.path)?.path;
  }

  /** Where a file is in its repository, as far as that was read. */
  private placeOf(uri: vscode.Uri) {
    for (const repository of this.model.repositoriesNow) {
      const path = repository.pathOf(uri);
      const { snapshot } = repository;
      if (path !== undefined && snapshot) return { path, snapshot };
    }
    return undefined;
  }

  private itemOf(
    document: vscode.TextDocument,
    { label, kind, told, insert, range }: RecordCompletion,
    index: number,
  ): vscode.CompletionItem {
    const item = new vscode.CompletionItem(label, kinds[kind]);
    item.range = rangeOf(document, range);
    item.insertText = insert;
    item.filterText = insert;
    item.sortText = String(index).padStart(4, '0');
    if (told) item.documentation = this.shared.say(told);
    return item;
  }
}

const kinds: Readonly<Record<RecordCompletion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  choice: vscode.CompletionItemKind.EnumMember,
  value: vscode.CompletionItemKind.Value,
};

function rangeOf(
  document: vscode.TextDocument,
  { offset, length }: { readonly offset: number; readonly length: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
}
