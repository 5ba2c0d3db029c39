import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { EditFileStep } from '../../core/plan/types';
import { commandTexts } from '../text/commands';
import type { Shared } from '../shared/shared';
import type { VirtualDocuments } from '../shared/virtual-documents';
import type { RepositoryModel } from '../workspace/repository-model';

/** Opens the file as it is beside the file as a step would leave it. */
export async function showDiff(
  shared: Shared,
  previews: VirtualDocuments,
  repository: RepositoryModel,
  step: EditFileStep,
): Promise<void> {
  const brain = await shared.brain.load();
  const uri = repository.uriOf(step.path);
  const before = repository.snapshot?.manifests.find((file) => file.path === step.path);
  if (!before) return;
  const after = previews.add(uri.path, brain.spliceText(before.content.text, step.edits));
  const title = shared.say(commandTexts.diffTitle, { file: basename(step.path) });
  await vscode.commands.executeCommand('vscode.diff', uri, after, title, { preview: true });
}
