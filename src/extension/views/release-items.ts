import * as vscode from 'vscode';
import type { ReleaseState } from '../../core/release/evaluate/types';
import { commandIds, itemContexts } from '../contributions';
import type { Say } from '../shared/shared';
import { releaseTexts } from '../text/releases-view';
import type { RefDecorations } from './ref-decorations';
import { actionsNow } from './release-actions';
import { briefOfRelease } from './release-brief';
import { bad } from './release-detail';
import { groupOf, type GroupId } from './release-groups';
import type {
  BrokenRecordNode,
  ReleaseDetailNode,
  ReleaseGroupNode,
  ReleaseNode,
} from './release-nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The item of a group of releases; what is over stays closed, so that it is read when somebody asks. */
export function groupItem(
  { group, states, repository }: ReleaseGroupNode,
  say: Say,
): vscode.TreeItem {
  const isOver = group === 'closed' || group === 'released';
  const title = say(releaseTexts[group]);
  const item = new vscode.TreeItem(title, isOver ? Collapsed : Expanded);
  item.id = `${repository.root.toString()}\nreleases\n${group}`;
  item.description = String(states.length);
  item.iconPath = iconOf(group);
  item.contextValue = itemContexts.releaseGroup;
  const label = say(releaseTexts.groupLabel, { group: title, count: states.length });
  item.accessibilityInformation = { label };
  return item;
}

function iconOf(group: GroupId): vscode.ThemeIcon {
  const color = group === 'overdue' ? new vscode.ThemeColor(bad) : undefined;
  return new vscode.ThemeIcon(icons[group], color);
}

const icons: Readonly<Record<GroupId, string>> = {
  overdue: 'watch',
  running: 'sync',
  approved: 'verified',
  planned: 'calendar',
  released: 'rocket',
  closed: 'lock',
};

/** The item of a release. Its tooltip is made when somebody rests on it. */
export function releaseItem(
  { state, repository }: ReleaseNode,
  say: Say,
  decorations: RefDecorations,
): vscode.TreeItem {
  const { record } = state;
  const item = new vscode.TreeItem(nameOf(state), Collapsed);
  item.id = `${repository.root.toString()}\nrelease\n${record.id}`;
  const about = briefOfRelease(state, say).join(' · ');
  item.description = about;
  item.iconPath = iconOfKind(state);
  const isOverdue = groupOf(state) === 'overdue';
  const text = say(releaseTexts.overdue);
  decorations.mark(
    item,
    item.id,
    isOverdue ? [{ id: 'overdue', badge: '!', color: bad, text }] : [],
  );
  const actions = [...actionsNow(state), 'showRelease'].map((action) => `.${action}`);
  item.contextValue = `${itemContexts.release}.${state.status}${actions.join('')}`;
  const status = say(releaseTexts[isOverdue ? 'overdue' : state.status]);
  const label = say(releaseTexts.label, {
    ...{ kind: say(releaseTexts[record.kind]), version: nameOf(state), status, about },
  });
  item.accessibilityInformation = { label };
  return item;
}

/** What a release is called in a list. */
function nameOf({ record }: ReleaseState): string {
  const { version, title, unit } = record;
  return [
    ...(unit === undefined ? [] : [unit]),
    version,
    ...(title === undefined ? [] : [title]),
  ].join(' ');
}

function iconOfKind(state: ReleaseState): vscode.ThemeIcon {
  const id = { normal: 'rocket', temporary: 'beaker', emergency: 'flame' }[state.record.kind];
  const isOverdue = groupOf(state) === 'overdue';
  return new vscode.ThemeIcon(id, isOverdue ? new vscode.ThemeColor(bad) : undefined);
}

/** The item of something below a release. */
export function detailItem(
  { state, detail, repository }: ReleaseDetailNode,
  say: Say,
): vscode.TreeItem {
  const { label, description, icon, color, tooltip, click, below, isOpened = false } = detail;
  const item = new vscode.TreeItem(
    label,
    below.length === 0 ? None : isOpened ? Expanded : Collapsed,
  );
  item.id = [repository.root.toString(), 'release', state.record.id, detail.id].join('\n');
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(
    icon,
    color === undefined ? undefined : new vscode.ThemeColor(color),
  );
  item.tooltip = tooltip ?? [label, description].filter((line) => line !== '').join('\n');
  item.contextValue = itemContexts.releaseDetail;
  const spoken = say(releaseTexts.detailLabel, { label, state: description });
  item.accessibilityInformation = { label: description === '' ? label : spoken };
  if (click) {
    const { command, lacking, path } = click;
    const argument = {
      ...{ root: repository.root.fsPath, release: state.record.id },
      ...(lacking !== undefined && { lacking }),
      ...(path !== undefined && { path }),
    };
    item.command = { command, title: '', arguments: [argument] };
  }
  return item;
}

/** The item of a record that cannot be read; a click opens the file where it is wrong first. */
export function brokenItem({ file, repository }: BrokenRecordNode, say: Say): vscode.TreeItem {
  const name = file.path.split('/').at(-1) ?? file.path;
  const item = new vscode.TreeItem(name, None);
  item.id = `${repository.root.toString()}\nbroken-record\n${file.path}`;
  const [first] = file.problems;
  const reason = first ? say(first.message) : say(releaseTexts.broken);
  item.description = reason;
  item.tooltip = [file.path, ...file.problems.map(({ message }) => say(message))].join('\n');
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor(bad));
  item.contextValue = itemContexts.releaseDetail;
  const label = say(releaseTexts.brokenLabel, { file: file.path, reason });
  item.accessibilityInformation = { label };
  const argument = { root: repository.root.fsPath, release: file.id };
  item.command = { command: commandIds.openReleaseRecord, title: '', arguments: [argument] };
  return item;
}
