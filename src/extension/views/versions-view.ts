import * as vscode from 'vscode';
import type { VersionPlace } from '../../core/units/types';
import { commandIds, itemContexts, viewIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { viewTexts } from '../text/views';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { besideItem } from './beside-item';
import { repositoryItem } from './items';
import type { BesideNode, RepositoryNode, SlotNode, UnitNode } from './nodes';
import { registerTree, type ModelTree } from './register-tree';
import { briefOf, fallingCodes, isAbout, wrongAround, type VersionFindings } from './unit-findings';
import { iconOfState, pathInUnit, stateOfUnit, unitName } from './unit-text';

type Node = RepositoryNode | UnitNode | SlotNode | BesideNode;

/** How many tags a tooltip lists. */
const mostTags = 10;

/** The units of every repository, and each place that holds a unit's version. */
export class VersionsView {
  readonly tree: ModelTree<Node> = {
    viewId: viewIds.versions,
    children: (parent) => this.children(parent),
    item: (node) => this.item(node),
    isSame: (before, after) => this.shared.brain.now?.haveSameManifests(before, after) ?? false,
  };

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly findings: VersionFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    const { redraw } = registerTree(context, this.shared, this.model, this.tree);
    let codes = '';
    context.subscriptions.push(
      this.findings.refs.onDidMark(() => redraw()),
      this.findings.files.onDidChange(() => {
        const now = this.model.repositoriesNow.flatMap((it) => fallingCodes(it, this.findings));
        const marks = JSON.stringify(now.map(({ place }) => place));
        if (marks !== codes) redraw();
        codes = marks;
      }),
    );
  }

  private async children(parent: Node | undefined): Promise<readonly Node[]> {
    if (!parent) return this.roots();
    if (parent.type === 'repository') return this.unitsOf(parent.repository);
    if (parent.type !== 'unit') return [];
    const { repository, state } = parent;
    return [
      ...state.places.map((place) => ({ type: 'slot', repository, unit: parent, place }) as const),
      ...state.beside.map((slot) => ({ type: 'beside', repository, unit: parent, slot }) as const),
    ];
  }

  private async roots(): Promise<readonly Node[]> {
    const repositories = await this.model.repositories();
    const lists = await Promise.all(repositories.map((it) => this.unitsOf(it)));
    if (repositories.length === 1) return lists[0] ?? [];
    const filled = repositories.filter((_, index) => (lists[index]?.length ?? 0) > 0);
    return filled.map((repository) => ({ type: 'repository', repository }));
  }

  private async unitsOf(repository: RepositoryModel): Promise<readonly UnitNode[]> {
    const snapshot = await repository.current();
    const brain = await this.shared.brain.load();
    const states = brain.unitStates(snapshot);
    const alone = states.length === 1;
    return states.map((state) => ({ type: 'unit', repository, state, alone }));
  }

  private item(node: Node): vscode.TreeItem {
    if (node.type === 'repository') return repositoryItem(node);
    if (node.type === 'beside') {
      const found = fallingCodes(node.repository, this.findings);
      return besideItem(
        this.shared,
        node,
        found.find((it) => isAbout(it, node.slot)),
      );
    }
    return node.type === 'unit' ? this.unitItem(node) : this.slotItem(node);
  }

  private unitItem({ repository, state, alone }: UnitNode): vscode.TreeItem {
    const { say } = this.shared;
    const wrong = wrongAround(repository, state, this.findings);
    const name = unitName(state.unit, say);
    const version = state.version ?? say(viewTexts.noVersion);
    // Many units are an overview; what is wrong shows itself.
    const opened = alone || state.drift || state.verdict !== 'valid' || wrong.codes.length > 0;
    const item = new vscode.TreeItem(
      name,
      opened ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.id = `${repository.root.toString()}\n${state.unit.id}`;
    const brief = briefOf(state, wrong, say);
    item.description = [version, ...brief].join(' · ');
    const verdict = wrong.codes.length > 0 ? 'invalid' : state.verdict;
    item.iconPath = iconOfState(verdict, state.drift || wrong.tags.length > 0, 'package');
    item.contextValue = itemContexts.unit;
    const about = state.unit.scheme
      ? say(viewTexts.unitTooltip, { unit: name, version, scheme: state.unit.scheme.data.title })
      : say(viewTexts.unitTooltipFree, { unit: name, version });
    const told = [...wrong.codes, ...wrong.tags].slice(0, mostTags).map((it) => say(it.message));
    item.tooltip = [about, ...told].join('\n');
    const label = say(viewTexts.unitLabel, { unit: name, version, state: stateOfUnit(state) });
    item.accessibilityInformation = { label: [label, ...brief].join(', ') };
    return item;
  }

  private slotItem(node: SlotNode): vscode.TreeItem {
    const { say } = this.shared;
    const { place, repository, unit } = node;
    const slot = place.slots[0];
    const item = new vscode.TreeItem(pathInUnit(slot.path, unit.state.unit.path));
    item.id = `${repository.root.toString()}\n${unit.state.unit.id}\n${slot.path}\n${slot.slot}`;
    item.description = `${place.value} · ${slot.slot}`;
    const differs = isOutOfStep(place, unit);
    item.iconPath = iconOfState(place.verdict, differs, 'file');
    item.contextValue = itemContexts.slot;
    const state = this.stateOfPlace(place, differs, unit.state.version ?? '');
    item.tooltip = `${slot.path}:${slot.line}\n${state}`;
    item.accessibilityInformation = {
      label: say(viewTexts.slotLabel, { file: slot.path, version: place.value, state }),
    };
    item.command = { command: commandIds.revealSlot, title: '', arguments: [node] };
    return item;
  }

  private stateOfPlace(place: VersionPlace, differs: boolean, version: string): string {
    const { say } = this.shared;
    const problem = place.refusal ?? place.result?.problems[0];
    if (problem) return say(problem.message);
    return differs ? say(viewTexts.stateDiffers, { version }) : say(viewTexts.stateGood);
  }
}

/** Whether a place holds another version than its unit. */
function isOutOfStep(place: VersionPlace, unit: UnitNode): boolean {
  return unit.state.outOfStep.includes(place);
}
