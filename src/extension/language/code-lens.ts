import * as vscode from 'vscode';
import { commandIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { languageTexts } from '../text/language';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { DocumentReader } from './document-reader';

/** Offers Bump Version above the version of a manifest. */
export class BumpLens implements vscode.CodeLensProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly reader: DocumentReader,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this.changed,
      this.model.onDidChange(() => this.changed.fire()),
      this.shared.settings.onDidChange(() => this.changed.fire()),
      vscode.languages.registerCodeLensProvider({ pattern: '**' }, this),
    );
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!this.shared.settings.codeLensEnabled(document.uri)) return [];
    const facts = await this.reader.facts(document);
    if (!facts) return [];
    const title = this.shared.say(languageTexts.bumpLens);
    return facts.units.flatMap(({ unit, places }) => {
      const slot = places.flatMap((place) => place.slots).find(({ path }) => path === facts.path);
      if (!slot) return [];
      const at = document.positionAt(slot.range.offset);
      const argument = { unit: unit.id, root: facts.repository.root.fsPath };
      const command = { title, command: commandIds.bump, arguments: [argument] };
      return [new vscode.CodeLens(new vscode.Range(at, at), command)];
    });
  }
}
