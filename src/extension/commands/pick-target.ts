import { basename } from 'node:path';
import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import type { UnitState } from '../../core/units/types';
import { HumanError } from '../shared/human-error';
import type { Shared } from '../shared/shared';
import { commandTexts, otherTexts } from '../text/commands';
import { generalTexts } from '../text/general';
import { isViewNode } from '../views/nodes';
import { unitName } from '../views/unit-text';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';

/**
 * The repository that a command is about: of the item it was called on, else of the active editor, else
 * the only one, else asked for. Undefined when the person left the question.
 */
export async function pickRepository(
  shared: Shared,
  model: WorkspaceModel,
  argument: unknown,
): Promise<RepositoryModel | undefined> {
  if (isViewNode(argument)) return argument.repository;
  const repositories = await model.repositories();
  const named = repositories.find(({ root }) => root.fsPath === textOf(argument, 'root'));
  if (named) return named;
  const first = repositories[0];
  if (!first) throw new HumanError(message(generalTexts.noFolder));
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active ? await model.repositoryOf(active) : undefined;
  if (own ?? repositories.length === 1) return own ?? first;
  const choices = repositories.map((repository) => ({
    label: basename(repository.root.path),
    description: repository.root.fsPath,
    repository,
  }));
  const title = shared.say(commandTexts.pickRepository);
  return (await vscode.window.showQuickPick(choices, { title }))?.repository;
}

/** The unit that a command is about, found in the same way. */
export async function pickUnit(
  shared: Shared,
  repository: RepositoryModel,
  states: readonly UnitState[],
  item: unknown,
): Promise<UnitState | undefined> {
  const wanted = unitIdOf(item);
  const named = states.find(({ unit }) => unit.id === wanted);
  if (named) return named;
  const withVersion = states.filter(({ version }) => version !== undefined);
  if (withVersion.length === 0) {
    throw new HumanError(message(commandTexts.noUnit, { folder: repository.root.fsPath }));
  }
  if (withVersion.length === 1) return withVersion[0];
  const choices = withVersion.map((state) => ({
    label: unitName(state.unit, shared.say),
    description: state.version ?? '',
    detail: [...new Set(state.slots.map(({ path }) => path))].join(', '),
    state,
  }));
  const title = shared.say(commandTexts.pickUnit);
  return (await vscode.window.showQuickPick(choices, { title }))?.state;
}

/** The unit of the item that a command was called on, or the one that its caller names. */
export function unitIdOf(item: unknown): string | undefined {
  if (isViewNode(item)) {
    if (item.type === 'unit') return item.state.unit.id;
    if (item.type === 'slot' || item.type === 'beside') return item.unit.state.unit.id;
    return item.type === 'ref' ? item.unit : undefined;
  }
  return textOf(item, 'unit');
}

/** A text that the caller of a command gave under a key, from a keybinding or another extension. */
export function textOf(argument: unknown, key: string): string | undefined {
  const value = valueOf(argument, key);
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts that the caller of a command gave under a key; undefined where that is no list. */
export function textsIn(argument: unknown, key: string): readonly string[] | undefined {
  const value = valueOf(argument, key);
  return Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string')
    : undefined;
}

/** Texts by key that the caller of a command gave under a key; what is no text is left out. */
export function textsOf(
  argument: unknown,
  key: string,
): Readonly<Record<string, string>> | undefined {
  const value = valueOf(argument, key);
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = Object.entries(value).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** Whether the caller of a command switched something on. */
export function isSet(argument: unknown, key: string): boolean {
  return valueOf(argument, key) === true;
}

function valueOf(argument: unknown, key: string): unknown {
  if (typeof argument !== 'object' || argument === null || isViewNode(argument)) return undefined;
  return Object.entries(argument).find(([name]) => name === key)?.[1];
}

/** Throws a `HumanError` when files of the repository cannot be changed from here. */
export function requireDisk(repository: RepositoryModel): void {
  if (repository.root.scheme === 'file') return;
  throw new HumanError(message(otherTexts.virtual, { folder: repository.root.path }));
}
