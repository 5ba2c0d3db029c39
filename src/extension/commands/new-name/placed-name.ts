import type * as vscode from 'vscode';
import type { Scheme } from '../../../core/scheme';
import type { RepositorySnapshot } from '../../../core/snapshot/types';
import type { RepositoryModel } from '../../workspace/repository-model';

/** A whole name with where it comes from. */
export interface PlacedName {
  readonly scheme: Scheme;
  readonly text: string;
  /** The repository that it is for; absent where no folder is open. */
  readonly repository?: RepositoryModel;
  readonly snapshot?: RepositorySnapshot;
  /** The editor in which the command was called. */
  readonly editor?: vscode.TextEditor;
  readonly argument: unknown;
}
