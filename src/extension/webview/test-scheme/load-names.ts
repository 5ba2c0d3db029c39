import { posix } from 'node:path';
import * as vscode from 'vscode';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { NameSource } from './protocol';
import { mostNames } from './split-names';

/** Names that the repository has: of tags, of branches, or of files. */
export async function loadNames(
  repository: RepositoryModel | undefined,
  source: NameSource,
): Promise<readonly string[]> {
  if (!repository) return [];
  if (source === 'files') return fileNames(repository);
  const { git } = await repository.current();
  const prefix = source === 'tags' ? 'refs/tags/' : 'refs/heads/';
  const names = (git?.refs ?? []).filter(({ ref }) => ref.startsWith(prefix));
  return unique(names.map(({ ref }) => ref.slice(prefix.length)));
}

async function fileNames(repository: RepositoryModel): Promise<readonly string[]> {
  const pattern = new vscode.RelativePattern(repository.root, '**/*');
  const files = await vscode.workspace.findFiles(pattern, undefined, mostNames);
  return unique(files.map(({ path }) => posix.basename(path)).sort());
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, mostNames);
}
