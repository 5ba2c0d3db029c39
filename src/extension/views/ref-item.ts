import * as vscode from 'vscode';
import type { RefDetails } from '../../host/git/ref-details';
import { itemContexts } from '../contributions';
import type { Say, Shared } from '../shared/shared';
import type { Text } from '../../core/text/language';
import { refViewTexts } from '../text/ref-views';
import { viewTexts } from '../text/views';
import type { MalformedRefNode, RefNode } from './nodes';
import type { RefDecorations } from './ref-decorations';
import type { RefState } from './ref-state';

/** What the item of a ref shows beside its name. */
export interface RefAbout {
  readonly details: RefDetails | undefined;
  readonly states: readonly RefState[];
  /** What it comes after, patches or leads to; in words. */
  readonly kin: readonly string[];
}

/** The item of a tag, branch or baseline that the policy can read. */
export function refItem(
  { say }: Pick<Shared, 'say'>,
  node: RefNode,
  { details, states, kin }: RefAbout,
  decorations: RefDecorations,
): vscode.TreeItem {
  const { named, below = [] } = node;
  const item = new vscode.TreeItem(named.shortName, stateOfTree(below.length));
  item.id = idOf(node);
  decorations.mark(item, item.id, states);
  item.iconPath = iconOf(node);
  item.contextValue = contextOf(node, states);
  const day = details?.date?.slice(0, 10);
  const brief = [
    ...(day === undefined ? [] : [day]),
    ...itemOf(node, say),
    ...states.map(({ brief: few, text }) => few ?? text),
  ];
  item.description = brief.join(' · ');
  const label = say(labelOf(node), { name: named.shortName });
  const role = roleText(node);
  const spoken = [
    label,
    ...(role ? [say(role)] : []),
    ...kin,
    ...(day === undefined ? [] : [day]),
    ...itemOf(node, say),
    ...states.map(({ text }) => text),
    ...(details?.subject ? [details.subject] : []),
  ];
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

/** The same for an item in every drawing of a view. */
export function idOf({ repository, named }: RefNode): string {
  return `${repository.root.toString()}\n${named.kind}\n${named.ref.ref}`;
}

/** Few names below another are shown at once. */
const mostShownAtOnce = 5;

function stateOfTree(below: number): vscode.TreeItemCollapsibleState {
  if (below === 0) return vscode.TreeItemCollapsibleState.None;
  return below > mostShownAtOnce
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.Expanded;
}

/** The item of a name that its scheme refuses, with the reason. */
export function malformedItem(
  { say }: Pick<Shared, 'say'>,
  { classified, repository }: MalformedRefNode,
  decorations: RefDecorations,
): vscode.TreeItem {
  const reason = classified.reason ? say(classified.reason) : '';
  const item = new vscode.TreeItem(classified.shortName);
  item.id = `${repository.root.toString()}\nmalformed\n${classified.ref.ref}`;
  const text = say(refViewTexts.malformed);
  decorations.mark(item, item.id, [
    { id: 'malformed', badge: '!', color: 'list.errorForeground', text },
  ]);
  item.description = reason;
  item.tooltip = reason;
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  const kind = classified.ref.ref.startsWith('refs/heads/') ? 'branch' : 'tag';
  const isHead = repository.snapshot?.git?.head.branch === classified.ref.ref;
  item.contextValue = `${itemContexts.malformedRef}.${kind}${isHead ? '.head' : ''}`;
  const label = say(viewTexts.malformedLabel, { name: classified.shortName, reason });
  item.accessibilityInformation = { label };
  return item;
}

/** What menus look at: what the item is, and states that change what can be done with it. */
function contextOf({ named, role }: RefNode, states: readonly RefState[]): string {
  if (named.kind === 'baseline') return itemContexts.baseline;
  if (named.kind === 'tag') return `${itemContexts.ref}.tag${role === 'stage' ? '.stage' : ''}`;
  if (named.kind === 'remote') return `${itemContexts.ref}.branch.remote`;
  const hotfix = named.rule.role === 'hotfix' ? '.hotfix' : '';
  const head = states.some(({ id }) => id === 'head') ? '.head' : '';
  return `${itemContexts.ref}.branch${hotfix}${head}`;
}

function iconOf({ named, role, placed }: RefNode): vscode.ThemeIcon {
  if (named.kind === 'baseline') {
    return new vscode.ThemeIcon(placed?.point.item === undefined ? 'milestone' : 'bookmark');
  }
  if (named.kind === 'remote') return new vscode.ThemeIcon('cloud');
  if (named.kind === 'branch') {
    const isHotfix = named.rule.role === 'hotfix';
    return new vscode.ThemeIcon(isHotfix ? 'git-pull-request' : 'git-branch');
  }
  return new vscode.ThemeIcon(icons[role ?? 'release']);
}

const icons = { release: 'tag', stage: 'beaker', customer: 'verified', patch: 'flame' } as const;

/** What a ref is on the way of its line; undefined where there is nothing to say beside its kind. */
export function roleText({ named, role }: RefNode): Text | undefined {
  if (named.kind === 'remote') return refViewTexts.remoteBranch;
  if (named.kind === 'branch') {
    if (named.rule.role === 'hotfix') return refViewTexts.hotfixBranch;
    return named.rule.role === 'release' ? refViewTexts.releaseBranch : undefined;
  }
  return role && refViewTexts[role];
}

/** What a baseline is of, in words. */
function itemOf({ placed }: RefNode, say: Say): readonly string[] {
  if (!placed) return [];
  const { point, milestone } = placed;
  if (point.item !== undefined) return [say(refViewTexts.item, { item: point.item })];
  return milestone?.title ? [say(milestone.title)] : [];
}

/** The name of a ref with its kind. */
export function labelOf({
  named,
}: RefNode): (typeof viewTexts)['tagLabel' | 'branchLabel' | 'baselineLabel'] {
  if (named.kind === 'tag') return viewTexts.tagLabel;
  return named.kind === 'baseline' ? viewTexts.baselineLabel : viewTexts.branchLabel;
}
