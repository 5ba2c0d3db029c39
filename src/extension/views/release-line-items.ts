import * as vscode from 'vscode';
import { commandIds, itemContexts } from '../contributions';
import type { Say } from '../shared/shared';
import { refViewTexts } from '../text/ref-views';
import { viewTexts } from '../text/views';
import type { LineNode, MalformedGroupNode, MoreNode, RefUnitNode } from './nodes';
import { lineKeyOf } from './ref-groups';

/** The item of a release line. @param owner what its names are about; told where no item above it does */
export function lineItem(
  { repository, line, isOfUnit }: LineNode,
  owner: string,
  say: Say,
): vscode.TreeItem {
  const item = new vscode.TreeItem(line.line, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${repository.root.toString()}\n${lineKeyOf(line)}`;
  const count = countOf(line.refs, say);
  item.description = [...(isOfUnit === true ? [] : [owner]), count].join(' · ');
  item.iconPath = new vscode.ThemeIcon('repo-forked');
  item.contextValue = itemContexts.line;
  item.tooltip = `${line.line} (${line.scheme})`;
  item.accessibilityInformation = { label: say(viewTexts.lineLabel, { line: line.line, count }) };
  return item;
}

/** The item of a unit with its lines. */
export function unitItem({ repository, title, lines }: RefUnitNode, say: Say): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${repository.root.toString()}\nunit\n${title}`;
  const { length: count } = lines;
  const lineCount =
    count === 1 ? say(refViewTexts.oneLine) : say(refViewTexts.manyLines, { count });
  item.description = lineCount;
  item.iconPath = new vscode.ThemeIcon('package');
  item.contextValue = itemContexts.group;
  item.tooltip = title;
  item.accessibilityInformation = {
    label: say(refViewTexts.unitLabel, { unit: title, count: lineCount }),
  };
  return item;
}

/** The item of all malformed names. */
export function groupItem({ repository, refs }: MalformedGroupNode, say: Say): vscode.TreeItem {
  const label = say(viewTexts.malformedNames);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${repository.root.toString()}\nmalformed`;
  item.description = countOf(refs, say);
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = itemContexts.group;
  return item;
}

/** The item that stands for those that are not shown yet. */
export function moreItem(node: MoreNode, say: Say): vscode.TreeItem {
  const item = new vscode.TreeItem(say(viewTexts.more, { count: node.left }));
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: commandIds.showMore, title: '', arguments: [node] };
  return item;
}

function countOf(names: readonly unknown[], say: Say): string {
  const { length: count } = names;
  return count === 1 ? say(viewTexts.oneName) : say(viewTexts.manyNames, { count });
}
