import * as vscode from 'vscode';
import type { Shared } from '../shared/shared';
import type { DocumentReader, PlaceFacts } from './document-reader';
import { factsAsMarkdown, type NameFacts } from './hover-text';
import { readingOf } from './reading-of';

/** Explains the version under the mouse. */
export class VersionHover implements vscode.HoverProvider {
  constructor(
    private readonly shared: Shared,
    private readonly reader: DocumentReader,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(vscode.languages.registerHoverProvider({ pattern: '**' }, this));
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    if (!this.shared.settings.hoverEnabled(document.uri)) return undefined;
    const at = await this.reader.placeAt(document, document.offsetAt(position));
    if (!at) return undefined;
    const facts = await this.factsOf(at);
    if (!facts) return undefined;
    const { range } = at;
    const start = document.positionAt(range.offset);
    const end = document.positionAt(range.offset + range.length);
    const text = new vscode.MarkdownString(factsAsMarkdown(facts, this.shared.settings.language));
    return new vscode.Hover(text, new vscode.Range(start, end));
  }

  /** Undefined when nothing is known but the version itself. */
  private async factsOf({ facts, unit, place }: PlaceFacts): Promise<NameFacts | undefined> {
    const brain = await this.shared.brain.load();
    const refusal = place.refusal ? [place.refusal.message] : [];
    const scheme = brain.schemeOfUnit(facts.snapshot.policy, unit.unit);
    const version = place.version ?? place.value;
    const result = place.result ?? brain.parse(scheme, version);
    // Without a policy the scheme only explains; what is wrong is the ecosystem's to say.
    const problems = place.result?.problems.map(({ message }) => message) ?? [];
    if (!place.result && !result.name) {
      return place.refusal && { name: place.value, problems: refusal, next: [] };
    }
    return {
      name: place.value,
      scheme: { id: scheme.id, title: scheme.data.title },
      problems: [...problems, ...refusal],
      ...readingOf(brain, scheme, version, result),
      forms: brain.sharedForms(scheme, version, unit.unit.projections),
    };
  }
}
