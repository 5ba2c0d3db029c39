import type { RefFindings } from '../../refs/ref-findings';
import type { RefGrouping } from '../../views/ref-groups';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { WorkspaceModel } from '../../workspace/workspace-model';

/** What the picture of the release lines is made from. */
export interface FamilySources {
  readonly model: WorkspaceModel;
  readonly groups: RefGrouping;
  readonly findings: RefFindings;
}

/** The panel Family Tree, for commands. */
export interface FamilyTree {
  /** Opens the panel, or brings it to the front. */
  readonly show: (repository: RepositoryModel) => Promise<void>;
}
