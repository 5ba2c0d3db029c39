import * as vscode from 'vscode';
import { itemContexts } from '../contributions';
import type { Say } from '../shared/shared';
import { refViewTexts } from '../text/ref-views';
import type { IterationNode, ProjectNode } from './nodes';

/** The item of a project with its baselines. */
export function projectItem({ repository, project }: ProjectNode, say: Say): vscode.TreeItem {
  const label = project.label === '' ? say(refViewTexts.milestones) : project.label;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${repository.root.toString()}\nproject\n${project.label}`;
  const count = countsOf(project.iterations, say);
  item.description = count;
  item.iconPath = new vscode.ThemeIcon('project');
  item.contextValue = itemContexts.group;
  item.tooltip = `${label}\n${count}`;
  item.accessibilityInformation = {
    label: say(refViewTexts.projectLabel, { project: label, count }),
  };
  return item;
}

/** The item of an iteration, or of the project as a whole. */
export function iterationItem(node: IterationNode, say: Say): vscode.TreeItem {
  const { iteration, project } = node;
  const number = iteration.iteration;
  const label =
    number === undefined
      ? say(refViewTexts.wholeProject)
      : say(refViewTexts.iteration, { iteration: number });
  // What is going on is open; what is long over is not.
  const isCurrent = project.iterations.indexOf(iteration) === 0 || iteration.expected.length > 0;
  const isOpen = isCurrent || number === undefined;
  const item = new vscode.TreeItem(
    label,
    isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = iterationId(node);
  const count = countsOf([iteration], say);
  item.description = count;
  item.iconPath = new vscode.ThemeIcon(number === undefined ? 'folder' : 'sync');
  item.contextValue = itemContexts.group;
  item.tooltip = `${label}\n${count}`;
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function countsOf(iterations: readonly IterationNode['iteration'][], say: Say): string {
  const expected = iterations.flatMap((each) => each.expected);
  const late = expected.filter((each) => each.isOverdue).length;
  const count = iterations.flatMap((each) => each.baselines).length;
  const made =
    count === 1 ? say(refViewTexts.oneBaseline) : say(refViewTexts.manyBaselines, { count });
  return [
    ...(count > 0 || expected.length === 0 ? [made] : []),
    ...(expected.length > 0 ? [say(refViewTexts.expectedCount, { count: expected.length })] : []),
    ...(late > 0 ? [say(refViewTexts.overdueCount, { count: late })] : []),
  ].join(' · ');
}

/** The same for an iteration in every drawing of the view. */
export function iterationId({ repository, project, iteration }: IterationNode): string {
  const number = iteration.iteration ?? '';
  return `${repository.root.toString()}\niteration\n${project.label}\n${number}`;
}
