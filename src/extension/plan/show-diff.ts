import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { EditFileStep } from '../../core/plan/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
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
  const before = repository.snapshot && textOfFile(repository.snapshot, step.path);
  if (before === undefined) return;
  const after = previews.add(uri.path, brain.spliceText(before, step.edits));
  const title = shared.say(commandTexts.diffTitle, { file: basename(step.path) });
  await vscode.commands.executeCommand('vscode.diff', uri, after, title, { preview: true });
}

/** The text of a manifest, of the changelog or of a release record. */
export function textOfFile(
  { manifests, changelog, releases }: RepositorySnapshot,
  path: string,
): string | undefined {
  const files = [...manifests, ...(releases?.records ?? [])];
  const file = files.find((each) => each.path === path);
  return (file ?? (changelog?.path === path ? changelog : undefined))?.content.text;
}
