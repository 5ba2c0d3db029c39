import * as vscode from 'vscode';
import { itemContexts } from '../contributions';
import type { Say } from '../shared/shared';
import { refViewTexts } from '../text/ref-views';
import type { MilestoneNode } from './nodes';
import type { RefDecorations } from './ref-decorations';

/** The item of a milestone that has no baseline yet. */
export function milestoneItem(
  { repository, project, expected }: MilestoneNode,
  say: Say,
  decorations: RefDecorations,
): vscode.TreeItem {
  const { milestone, iteration, isOverdue } = expected;
  const { stage, title, due, requires, confirm } = milestone;
  const name = title ? say(title) : stage;
  const item = new vscode.TreeItem(name);
  item.id = `${repository.root.toString()}\nmilestone\n${project.label}\n${iteration ?? ''}\n${stage}`;
  const overdue = say(refViewTexts.overdue);
  const color = 'list.errorForeground';
  decorations.mark(
    item,
    item.id,
    isOverdue ? [{ id: 'overdue', badge: '!', color, text: overdue }] : [],
  );
  item.iconPath = isOverdue
    ? new vscode.ThemeIcon('watch', new vscode.ThemeColor(color))
    : new vscode.ThemeIcon('circle-large-outline');
  item.contextValue = itemContexts.milestone;
  const state = [
    isOverdue ? overdue : say(refViewTexts.expected),
    ...(due === undefined ? [] : [say(refViewTexts.due, { day: due })]),
  ].join(' · ');
  item.description = [...(title ? [stage] : []), state].join(' · ');
  const label = say(refViewTexts.milestoneLabel, { title: name, state });
  const gates = [
    ...(requires.length > 0 ? [say(refViewTexts.requires, { items: requires })] : []),
    ...(confirm.length > 0 ? [say(refViewTexts.confirms, { items: confirm })] : []),
  ];
  item.tooltip = [label, ...gates].join('\n');
  item.accessibilityInformation = { label: [label, ...gates].join(', ') };
  return item;
}
