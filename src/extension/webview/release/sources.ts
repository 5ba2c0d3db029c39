import type { ReleaseStates } from '../../workspace/release-states';
import type { WorkspaceModel } from '../../workspace/workspace-model';

/** What dashboards are made from. */
export interface ReleaseSources {
  readonly model: WorkspaceModel;
  readonly releases: ReleaseStates;
}
