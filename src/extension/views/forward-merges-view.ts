import * as vscode from 'vscode';
import type { FixCell, FixState } from '../../core/merges/types';
import type { Text } from '../../core/text/language';
import type { Message } from '../../core/text/message';
import { message } from '../../core/text/message';
import { commandIds, itemContexts, viewIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { mergeTexts } from '../text/merges';
import type { RepositoryModel } from '../workspace/repository-model';
import type { LineHistories } from '../workspace/line-histories';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { repositoryItem } from './items';
import {
  missingIn,
  rowsBySource,
  type FixCellNode,
  type FixNode,
  type MergeLineNode,
  type MergeNode,
} from './merge-nodes';
import { registerTree, type ModelTree } from './register-tree';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
/** Digits of an id that people compare. */
const digits = 10;

/** Which fixes of release and hotfix branches have reached which newer line. */
export class ForwardMergesView {
  readonly tree: ModelTree<MergeNode> = {
    viewId: viewIds.forwardMerges,
    children: (parent) => this.children(parent),
    item: (node) => this.item(node),
    isSame: (before, after) => before.git?.history === after.git?.history,
  };

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly histories: LineHistories,
  ) {}

  register(context: vscode.ExtensionContext): void {
    const { view } = registerTree(context, this.shared, this.model, this.tree);
    const count = (): void => {
      const rows = this.model.repositoriesNow.flatMap(
        ({ snapshot }) => snapshot?.git?.history?.merges.rows ?? [],
      );
      const value = missingIn(rows);
      const tooltip = this.shared.say(mergeTexts.badge, { count: value });
      view.badge = value > 0 ? { value, tooltip } : undefined;
    };
    context.subscriptions.push(this.model.onDidChange(count));
  }

  private async children(parent: MergeNode | undefined): Promise<readonly MergeNode[]> {
    if (!parent) return this.roots();
    if (parent.type === 'repository') return linesOf(parent.repository);
    const { repository } = parent;
    if (parent.type === 'merge-line')
      return parent.rows.map((row): FixNode => ({ type: 'fix', repository, line: parent, row }));
    if (parent.type !== 'fix') return [];
    return parent.row.cells.map((cell): FixCellNode => ({
      type: 'fix-cell',
      repository,
      fix: parent,
      cell,
    }));
  }

  private async roots(): Promise<readonly MergeNode[]> {
    const repositories = await this.model.repositories();
    await Promise.all(repositories.map((it) => this.histories.of(it)));
    const filled = repositories.filter((it) => linesOf(it).length > 0);
    const [only, ...others] = filled;
    if (only && others.length === 0) return linesOf(only);
    return filled.map((repository) => ({ type: 'repository', repository }));
  }

  private item(node: MergeNode): vscode.TreeItem {
    switch (node.type) {
      case 'repository':
        return repositoryItem(node);
      case 'merge-line':
        return this.lineItem(node);
      case 'fix':
        return this.fixItem(node);
      case 'fix-cell':
        return this.cellItem(node);
    }
  }

  private lineItem(node: MergeLineNode): vscode.TreeItem {
    const { say } = this.shared;
    const { source, rows, repository, isUntold } = node;
    const missing = missingIn(rows);
    const item = new vscode.TreeItem(source.name, opened(rows.length, missing));
    item.id = `${repository.root.toString()}\n${source.ref}`;
    const state = isUntold ? say(mergeTexts.untold) : this.missing(missing);
    item.description = state;
    item.tooltip = [source.ref, state].join('\n');
    item.iconPath = isUntold
      ? icons.unknown
      : iconOfCount(missing, source.isTag ? 'tag' : 'git-branch');
    if (missing > 0) item.contextValue = itemContexts.mergeLine;
    const label = say(mergeTexts.sourceLabel, { branch: source.name, fixes: rows.length, state });
    item.accessibilityInformation = { label };
    return item;
  }

  private fixItem(node: FixNode): vscode.TreeItem {
    const { say } = this.shared;
    const { row, line, repository } = node;
    const { commit, subject, person, date } = row.fix;
    const missing = missingIn([row]);
    const item = new vscode.TreeItem(subject || commit.slice(0, digits), Collapsed);
    item.id = [repository.root.toString(), line.source.ref, commit].join('\n');
    const state = this.missing(missing);
    item.description = [commit.slice(0, digits), ...(missing > 0 ? [state] : [])].join(' · ');
    item.tooltip = say(mergeTexts.fixTooltip, { subject, person, date, commit });
    item.iconPath = iconOfCount(missing, 'git-commit');
    item.contextValue = missing > 0 ? `${itemContexts.fix}.missing` : itemContexts.fix;
    item.accessibilityInformation = { label: say(mergeTexts.fixLabel, { subject, state }) };
    return item;
  }

  private cellItem(node: FixCellNode): vscode.TreeItem {
    const { say } = this.shared;
    const { cell, fix, repository } = node;
    const { target } = cell;
    const item = new vscode.TreeItem(target.name, None);
    const { commit } = fix.row.fix;
    item.id = [repository.root.toString(), fix.line.source.ref, commit, target.ref].join('\n');
    const state = say(this.stateOf(cell));
    item.description = state;
    item.tooltip = [target.ref, state].join('\n');
    item.iconPath = icons[cell.state];
    item.contextValue = cell.state === 'missing' ? itemContexts.missingFix : itemContexts.fix;
    item.accessibilityInformation = {
      label: say(mergeTexts.cellLabel, { line: target.name, state }),
    };
    item.command = { command: commandIds.showFix, title: '', arguments: [node] };
    return item;
  }

  private stateOf({ state, by, reason }: FixCell): Text | Message {
    const told = this.shared.brain.now?.fixStates[state] ?? { en: state, 'zh-cn': state };
    if (by !== undefined)
      return message(mergeTexts.by, { state: told, commit: by.slice(0, digits) });
    return reason === undefined ? told : message(mergeTexts.because, { state: told, reason });
  }

  private missing(count: number): string {
    const { say } = this.shared;
    if (count === 0) return say(mergeTexts.allThere);
    return count === 1 ? say(mergeTexts.missingOne) : say(mergeTexts.missingMany, { count });
  }
}

/** The branches that have fixes, or of which these cannot be told. */
function linesOf(repository: RepositoryModel): readonly MergeLineNode[] {
  const { lines = [], rows = [], untold = [] } = repository.snapshot?.git?.history?.merges ?? {};
  const bySource = rowsBySource(rows);
  const allUntold = new Set(untold);
  return lines.flatMap((source): MergeLineNode[] => {
    const own = bySource.get(source) ?? [];
    const isUntold = allUntold.has(source);
    if (own.length === 0 && !isUntold) return [];
    return [{ type: 'merge-line', repository, source, rows: own, isUntold }];
  });
}

/** Few fixes that are missing show themselves. */
function opened(fixes: number, missing: number): vscode.TreeItemCollapsibleState {
  if (fixes === 0) return None;
  return missing > 0 && fixes <= mostOpened ? Expanded : Collapsed;
}

const mostOpened = 20;

function iconOfCount(missing: number, icon: string): vscode.ThemeIcon {
  return missing > 0 ? icons.missing : new vscode.ThemeIcon(icon);
}

const done = new vscode.ThemeColor('testing.iconPassed');
const icons: Readonly<Record<FixState, vscode.ThemeIcon>> = {
  merged: new vscode.ThemeIcon('check', done),
  'same-patch': new vscode.ThemeIcon('check-all', done),
  picked: new vscode.ThemeIcon('git-pull-request-create', done),
  exempt: new vscode.ThemeIcon('circle-slash'),
  reverted: new vscode.ThemeIcon('discard'),
  missing: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  unknown: new vscode.ThemeIcon('question'),
};
