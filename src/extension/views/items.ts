import * as vscode from 'vscode';
import type { RefDetails } from '../../host/git/ref-details';
import type { RefKind } from '../../core/refs/types';
import type { RefFinding } from '../../core/rules/check-refs';
import { itemContexts } from '../contributions';
import type { Shared } from '../shared/shared';
import { viewTexts } from '../text/views';
import type { MalformedRefNode, RefNode, RepositoryNode } from './nodes';

/** The item of a repository; only shown when the workspace has several. */
export function repositoryItem(node: RepositoryNode): vscode.TreeItem {
  const name = node.repository.root.path.split('/').at(-1) ?? '';
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.repository.root.toString();
  item.iconPath = new vscode.ThemeIcon('repo');
  item.tooltip = node.repository.root.fsPath;
  return item;
}

/** The item of a tag, branch or baseline that the policy can read, marked where something is wrong with it. */
export function refItem(
  { say }: Shared,
  { named, repository }: RefNode,
  details: RefDetails | undefined,
  findings: readonly RefFinding[],
): vscode.TreeItem {
  const item = new vscode.TreeItem(named.shortName);
  item.id = `${repository.root.toString()}\n${named.kind}\n${named.ref.ref}`;
  item.iconPath = findings.length > 0 ? warningIcon : new vscode.ThemeIcon(iconOf(named.kind));
  item.contextValue = itemContexts.ref;
  const label = say(labelOf(named.kind), { name: named.shortName });
  const day = details?.date?.slice(0, 10);
  const wrong = findings.map(({ message }) => say(message));
  const brief = findings.length > 0 ? [say(viewTexts.notInOrder)] : [];
  item.description = [...(day === undefined ? [] : [day]), ...brief].join(' · ');
  const spoken = [label, ...(day === undefined ? [] : [day]), ...wrong];
  item.accessibilityInformation = { label: spoken.join(', ') };
  item.tooltip = [label, ...linesOf(details, say), ...wrong].join('\n');
  return item;
}

/** The item of a name that its scheme refuses, with the reason. */
export function malformedItem({ say }: Shared, node: MalformedRefNode): vscode.TreeItem {
  const { classified, repository } = node;
  const reason = classified.reason ? say(classified.reason) : '';
  const item = new vscode.TreeItem(classified.shortName);
  item.id = `${repository.root.toString()}\nmalformed\n${classified.ref.ref}`;
  item.description = reason;
  item.tooltip = reason;
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  item.contextValue = itemContexts.malformedRef;
  const label = say(viewTexts.malformedLabel, { name: classified.shortName, reason });
  item.accessibilityInformation = { label };
  return item;
}

const warningIcon = new vscode.ThemeIcon(
  'warning',
  new vscode.ThemeColor('list.warningForeground'),
);

function linesOf(details: RefDetails | undefined, say: Shared['say']): readonly string[] {
  if (!details) return [];
  const who = [details.person, details.date?.slice(0, 16).replace('T', ' ')].filter(Boolean);
  const commit = say(viewTexts.commit, { commit: details.target.slice(0, 10) });
  const { external: version } = details;
  const external = version === undefined ? '' : say(viewTexts.external, { version });
  return [details.subject, external, who.join(', '), commit].filter((line) => line !== '');
}

function iconOf(kind: RefKind): string {
  if (kind === 'tag') return 'tag';
  return kind === 'baseline' ? 'milestone' : 'git-branch';
}

function labelOf(kind: RefKind): (typeof viewTexts)['tagLabel' | 'branchLabel' | 'baselineLabel'] {
  if (kind === 'tag') return viewTexts.tagLabel;
  return kind === 'baseline' ? viewTexts.baselineLabel : viewTexts.branchLabel;
}
