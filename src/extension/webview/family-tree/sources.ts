import type { RefFindings } from '../../refs/ref-findings';
import type { RefGrouping } from '../../views/ref-groups';
import type { WorkspaceModel } from '../../workspace/workspace-model';

/** What the picture of the release lines is made from. */
export interface FamilySources {
  readonly model: WorkspaceModel;
  readonly groups: RefGrouping;
  readonly findings: RefFindings;
}
