import * as vscode from 'vscode';
import { isAtOrBelow } from '../../core/text/path-below';
import type { UnitState } from '../../core/units/types';
import { commandIds } from '../contributions';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import { viewTexts } from '../text/views';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { stateOfUnit, unitName } from './unit-text';

/** How long to wait while editors come and go. */
const settleMs = 100;

/** The version of the active editor's unit, or of the only unit; a click bumps it. */
export class StatusBar {
  private readonly soon: Debounced;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {
    this.soon = new Debounced(settleMs, () => inBackground(shared, this.draw()));
  }

  private item: vscode.StatusBarItem | undefined;

  register(context: vscode.ExtensionContext): void {
    const draw = (): void => this.soon.trigger();
    context.subscriptions.push(
      this.soon,
      { dispose: () => this.item?.dispose() },
      vscode.window.onDidChangeActiveTextEditor(draw),
      this.model.onDidChange(draw),
      this.shared.settings.onDidChange(draw),
    );
    draw();
  }

  private async draw(): Promise<void> {
    const shown = this.shared.settings.statusBarEnabled ? await this.find() : undefined;
    if (!shown) {
      this.item?.hide();
      return;
    }
    const { repository, state } = shown;
    const { say } = this.shared;
    this.item ??= vscode.window.createStatusBarItem(
      'stemma.version',
      vscode.StatusBarAlignment.Left,
      10,
    );
    const unit = unitName(state.unit, say);
    const version = state.version ?? '';
    const bad = state.drift || state.verdict === 'invalid';
    this.item.name = say(viewTexts.statusName);
    this.item.text = `$(${bad ? 'warning' : 'versions'}) ${version}`;
    const tooltip = say(viewTexts.statusTooltip, { version, unit, state: stateOfUnit(state) });
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: tooltip };
    this.item.command = {
      command: commandIds.bump,
      title: '',
      arguments: [{ unit: state.unit.id, root: repository.root.fsPath }],
    };
    this.item.show();
  }

  private async find(): Promise<{ repository: RepositoryModel; state: UnitState } | undefined> {
    const active = vscode.window.activeTextEditor?.document.uri;
    const repositories = await this.model.repositories();
    const own = active ? await this.model.repositoryOf(active) : undefined;
    const repository = own ?? (repositories.length === 1 ? repositories[0] : undefined);
    if (!repository) return undefined;
    const snapshot = await repository.current();
    const brain = await this.shared.brain.load();
    const states = brain.unitStates(snapshot).filter(({ version }) => version !== undefined);
    const path = active ? repository.pathOf(active) : undefined;
    const state = innermost(states, path) ?? (states.length === 1 ? states[0] : undefined);
    return state ? { repository, state } : undefined;
  }
}

/** The unit whose folder a file is deepest in. */
function innermost(states: readonly UnitState[], path: string | undefined): UnitState | undefined {
  if (path === undefined) return undefined;
  const around = states.filter(({ unit }) => isAtOrBelow(path, unit.path));
  return around.sort((left, right) => right.unit.path.length - left.unit.path.length)[0];
}
