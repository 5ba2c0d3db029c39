import * as vscode from 'vscode';
import type { Text } from '../../core/text/language';
import type { UnitState } from '../../core/units/types';
import { commandIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { languageTexts } from '../text/language';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { DocumentReader } from './document-reader';

/** Says above the version of a manifest how it is read and whether it is in order, and offers Bump Version. */
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
    const brain = await this.shared.brain.load();
    return facts.units.flatMap((state) => {
      const { unit, places, version } = state;
      const slot = places.flatMap((place) => place.slots).find(({ path }) => path === facts.path);
      if (!slot) return [];
      const at = document.positionAt(facts.shown(slot.range).offset);
      const range = new vscode.Range(at, at);
      const root = facts.repository.root.fsPath;
      const scheme = brain.schemeOfUnit(facts.snapshot.policy, unit);
      const explain = {
        title: this.shared.say(textOfState(state), { scheme: scheme.data.title }),
        command: commandIds.explainName,
        arguments: [version ?? slot.value],
      };
      const bump = {
        title: this.shared.say(languageTexts.bumpLens),
        command: commandIds.bump,
        arguments: [{ unit: unit.id, root }],
      };
      return [new vscode.CodeLens(range, explain), new vscode.CodeLens(range, bump)];
    });
  }
}

function textOfState({ verdict, drift }: UnitState): Text {
  if (verdict === 'invalid') return languageTexts.lensMalformed;
  if (drift) return languageTexts.lensDrift;
  return verdict === 'warn' ? languageTexts.lensDoubtful : languageTexts.lensLegal;
}
