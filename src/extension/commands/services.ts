import type { FileChecks } from '../findings/file-checks';
import type { Diagnostics } from '../language/diagnostics';
import type { ReviewFiles } from '../plan/review-files';
import type { PlanRunner } from '../plan/plan-runner';
import type { RefFindings } from '../refs/ref-findings';
import type { CommitFiles } from '../shared/commit-files';
import type { Shared } from '../shared/shared';
import type { VirtualDocuments } from '../shared/virtual-documents';
import type { FamilyTreePanel } from '../webview/family-tree/panel';
import type { ReleasePanels } from '../webview/release/panel';
import type { TestSchemePanel } from '../webview/test-scheme/panel';
import type { BaselinesView } from '../views/baselines-view';
import type { RefFilters } from '../views/ref-filter';
import type { RefGrouping } from '../views/ref-groups';
import type { ReleaseLinesView } from '../views/release-lines-view';
import type { LineHistories } from '../workspace/line-histories';
import type { ReleaseStates } from '../workspace/release-states';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** What commands act with. */
export interface Services extends Shared {
  readonly model: WorkspaceModel;
  readonly diagnostics: Diagnostics;
  readonly fileChecks: FileChecks;
  readonly refFindings: RefFindings;
  readonly releaseLines: ReleaseLinesView;
  readonly baselines: BaselinesView;
  readonly groups: RefGrouping;
  readonly filters: RefFilters;
  readonly previews: VirtualDocuments;
  readonly explanations: VirtualDocuments;
  readonly commitFiles: CommitFiles;
  readonly runner: PlanRunner;
  readonly reviewFiles: ReviewFiles;
  /** Loads the panel Test a Scheme. */
  readonly schemePanel: () => Promise<TestSchemePanel>;
  /** Loads the panel Family Tree. */
  readonly familyTree: () => Promise<FamilyTreePanel>;
  readonly histories: LineHistories;
  readonly releases: ReleaseStates;
  /** Loads the dashboards of releases. */
  readonly releasePanels: () => Promise<ReleasePanels>;
}
