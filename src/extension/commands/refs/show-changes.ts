import * as vscode from 'vscode';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { refCommandTexts } from '../../text/refs';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { Services } from '../services';

/** Two commits to compare, each with what to call it. */
export interface Comparison {
  /** Object id of a commit or a tag of one; absent for what a commit without parents brings. */
  readonly from?: string;
  readonly to: string;
  readonly fromName: string;
  readonly toName: string;
}

/** The editor shows each of them; more would take it long. */
const mostFiles = 1_000;

/** Opens VS Code's view of all files that differ between two commits. */
export async function showChanges(
  services: Services,
  repository: RepositoryModel,
  { from, to, fromName, toName }: Comparison,
): Promise<void> {
  const { say, commitFiles } = services;
  const brain = await services.brain.load();
  const names = { from: fromName, to: toName };
  const result = await withSignal(say(refCommandTexts.reading, names), (signal) =>
    brain.changedFiles(repository.root.fsPath, from && commitOf(from), commitOf(to), signal),
  );
  if (!result.ok) throw new HumanError(result.reason);
  const { files } = result;
  if (files.length === 0) {
    void vscode.window.showInformationMessage(say(refCommandTexts.noChanges, names));
    return;
  }
  const shown = files.slice(0, mostFiles);
  // The editor itself adds how many it shows.
  const text = shown.length < files.length ? refCommandTexts.firstChanges : refCommandTexts.changes;
  const title = say(text, { ...names, shown: shown.length, count: files.length });
  const { root } = repository;
  const resources = shown.map(({ before, after }) => {
    const label = repository.uriOf((after ?? before)?.path ?? '');
    const uris = [before, after].map((file) => file && commitFiles.uriOf(root, file));
    return [label, ...uris];
  });
  await vscode.commands.executeCommand('vscode.changes', title, resources);
}

function commitOf(id: string): string {
  return `${id}^{commit}`;
}
