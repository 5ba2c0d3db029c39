import type { Finding } from '../../core/rules/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { inTurns } from '../shared/in-turns';
import type { Shared } from '../shared/shared';
import { today } from '../shared/today';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { RepositoryChecks } from './repository-checks';

/** What is wrong in the files of a repository and with their names, by the policy alone. */
export interface CheckedFiles {
  readonly snapshot: RepositorySnapshot;
  readonly findings: readonly Finding[];
}

/** Everything that is wrong with files, found out once for all who show it. */
export type FileChecks = RepositoryChecks<CheckedFiles>;

export function createFileChecks(shared: Shared, model: WorkspaceModel): FileChecks {
  return new RepositoryChecks(shared, model, async (_repository, snapshot, _before, isWanted) => {
    const brain = await shared.brain.load();
    const findings = await inTurns(brain.checkFiles(snapshot, today()), isWanted);
    return findings && { snapshot, findings };
  });
}
