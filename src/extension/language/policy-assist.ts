import * as vscode from 'vscode';
import type { AssistContext, PolicyCompletion, PolicyHover } from '../../core/policy/assist/types';
import { policyFileName } from '../../core/policy/types';
import type { Shared } from '../shared/shared';
import { languageTexts } from '../text/language';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { documentationPage } from './documentation';
import { code, entryText, escapeMarkdown } from './hover-text';

/** Completes and explains what stands in `stemma.jsonc`, beyond what its JSON schema knows. */
export class PolicyAssist implements vscode.CompletionItemProvider, vscode.HoverProvider {
  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {}

  register(context: vscode.ExtensionContext): void {
    const selector = { pattern: `**/${policyFileName}` };
    context.subscriptions.push(
      vscode.languages.registerCompletionItemProvider(selector, this, '"', '{'),
      vscode.languages.registerHoverProvider(selector, this),
    );
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const context = await this.contextOf(document);
    if (!context) return [];
    const brain = await this.shared.brain.load();
    const offset = document.offsetAt(position);
    return brain
      .completePolicy(document.getText(), offset, context)
      .map((completion, index) => this.itemOf(document, completion, index));
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    if (!this.shared.settings.hoverEnabled(document.uri)) return undefined;
    const context = await this.contextOf(document);
    if (!context) return undefined;
    const brain = await this.shared.brain.load();
    const hover = brain.hoverPolicy(document.getText(), document.offsetAt(position), context);
    if (!hover) return undefined;
    const text = new vscode.MarkdownString(this.markdownOf(hover));
    return new vscode.Hover(text, rangeOf(document, hover.range));
  }

  /** Undefined for a file of that name that is no repository's policy. */
  private async contextOf(document: vscode.TextDocument): Promise<AssistContext | undefined> {
    const repository = await this.model.repositoryOf(document.uri);
    if (repository?.pathOf(document.uri) !== policyFileName) return undefined;
    const brain = await this.shared.brain.load();
    const refs = repository.snapshot?.git?.refs ?? [];
    const namesIn = (prefix: string): string[] =>
      refs.flatMap(({ ref }) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
    return {
      catalogue: await brain.loadCatalogue(),
      presets: brain.presets,
      rules: brain.rules,
      tags: namesIn('refs/tags/'),
      branches: namesIn('refs/heads/'),
    };
  }

  private itemOf(
    document: vscode.TextDocument,
    { label, kind, title, example, insert, range }: PolicyCompletion,
    index: number,
  ): vscode.CompletionItem {
    const description = title && this.shared.say(title);
    const item = new vscode.CompletionItem(
      { label, ...(description !== undefined && { description }) },
      kinds[kind],
    );
    item.range = rangeOf(document, range);
    item.insertText = insert;
    item.filterText = insert;
    item.sortText = String(index).padStart(4, '0');
    if (example !== undefined) item.detail = example;
    return item;
  }

  private markdownOf({ word, title, texts, examples, page, words }: PolicyHover): string {
    const { say, settings } = this.shared;
    const head = title ? ` — ${escapeMarkdown(say(title))}` : '';
    const shown = examples.map(code).join(', ');
    return [
      `**${escapeMarkdown(word)}**${head}`,
      ...texts.map((text) => escapeMarkdown(say(text))),
      shown === '' ? '' : `${say(languageTexts.example)} ${shown}`,
      ...words.map((entry) => `- ${entryText(entry, settings.language, '  ')}`),
      page === undefined
        ? ''
        : `[${say(languageTexts.documentation)}](${documentationPage(page).toString()})`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  }
}

const kinds: Readonly<Record<PolicyCompletion['kind'], vscode.CompletionItemKind>> = {
  scheme: vscode.CompletionItemKind.Class,
  field: vscode.CompletionItemKind.Field,
  event: vscode.CompletionItemKind.Event,
  variable: vscode.CompletionItemKind.Variable,
  unit: vscode.CompletionItemKind.Module,
  value: vscode.CompletionItemKind.Value,
  name: vscode.CompletionItemKind.Reference,
};

function rangeOf(
  document: vscode.TextDocument,
  { offset, length }: { readonly offset: number; readonly length: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
}
