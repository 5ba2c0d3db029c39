import * as vscode from 'vscode';
import type { FamilyNode } from '../../../core/family/types';
import type { Text } from '../../../core/text/language';
import { commandIds, type CommandId } from '../../contributions';
import type { Shared } from '../../shared/shared';
import { familyTreeTexts as texts } from '../../text/family-tree';
import type { RepositoryModel } from '../../workspace/repository-model';

/** Goes to a ref of the picture in the sidebar; the main branch, which no view lists, has only actions. */
export async function openRef(
  shared: Shared,
  repository: RepositoryModel,
  node: FamilyNode,
): Promise<void> {
  if (node.role === 'main') return offerActions(shared, repository, node);
  const argument = { root: repository.root.fsPath, ref: node.ref };
  await vscode.commands.executeCommand(commandIds.revealRef, argument);
}

/** Asks what to do with a ref of the picture, and has the command of the views do it. */
export async function offerActions(
  { say }: Shared,
  repository: RepositoryModel,
  { ref, name, role }: FamilyNode,
): Promise<void> {
  const isTag = ref.startsWith('refs/tags/');
  const isReleased = role === 'release' || role === 'customer' || role === 'patch';
  const actions: readonly (readonly [string, Text, CommandId | undefined])[] = [
    ['list-tree', texts.reveal, commandIds.revealRef],
    ['copy', texts.copy, undefined],
    ['arrow-right', texts.checkout, commandIds.checkout],
    ['diff-multiple', texts.compare, commandIds.compareWithPrevious],
    ['git-commit', texts.commits, commandIds.showCommits],
    ...(isTag && isReleased
      ? ([['git-branch-create', texts.hotfix, commandIds.startHotfix]] as const)
      : []),
  ];
  const items = actions.map(([icon, label, command]) => ({
    label: `$(${icon}) ${say(label)}`,
    command,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: say(texts.menu, { name }) });
  if (!picked) return;
  if (picked.command === undefined) await vscode.env.clipboard.writeText(name);
  else {
    const argument = { root: repository.root.fsPath, ref };
    await vscode.commands.executeCommand(picked.command, argument);
  }
}
