import * as vscode from 'vscode';
import { registerCommands } from './commands/register';
import { documentSchemes, panelIds } from './contributions';
import { createFileChecks } from './findings/file-checks';
import { NextVersions } from './language/completion';
import { BumpLens } from './language/code-lens';
import { Diagnostics } from './language/diagnostics';
import { DocumentReader } from './language/document-reader';
import { Fixes } from './language/fixes';
import { VersionHover } from './language/hover';
import { PolicyAssist } from './language/policy-assist';
import { RecordAssist } from './language/record-assist';
import { SchemeLens } from './language/scheme-lens';
import { NameDecorations } from './names/name-decorations';
import { NameFindings } from './names/name-findings';
import { NameFixes } from './names/name-fixes';
import { NameProblems } from './names/name-problems';
import { ReviewFiles } from './plan/review-files';
import { PlanRunner } from './plan/plan-runner';
import { RefFindings } from './refs/ref-findings';
import { RefFixes } from './refs/ref-fixes';
import { RefProblems } from './refs/ref-problems';
import { CommitFiles } from './shared/commit-files';
import { BrainLoader } from './shared/brain';
import { Settings } from './shared/settings';
import { speakerOf, type Shared } from './shared/shared';
import { VirtualDocuments } from './shared/virtual-documents';
import { BaselinesView } from './views/baselines-view';
import { RefDecorations } from './views/ref-decorations';
import { RefFilters } from './views/ref-filter';
import { RefGrouping } from './views/ref-groups';
import { ReleaseLinesView } from './views/release-lines-view';
import { ReleasesView } from './views/releases-view';
import { StatusBar } from './views/status-bar';
import { VersionsView } from './views/versions-view';
import { ForwardMergesView } from './views/forward-merges-view';
import { registerPanel } from './webview/shared/register-panel';
import { CarriedVersions } from './workspace/carried-versions';
import { LineHistories } from './workspace/line-histories';
import { HookProgram } from './workspace/hook-program';
import { Recovery } from './workspace/recovery';
import { ReleaseStates } from './workspace/release-states';
import { WorkspaceModel } from './workspace/workspace-model';

/** Constructs and registers, and loads nothing: the engine comes when a feature first needs it. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Stemma', { log: true });
  const settings = new Settings();
  const shared: Shared = { log, settings, brain: new BrainLoader(), say: speakerOf(settings) };
  const model = new WorkspaceModel(shared);
  const previews = new VirtualDocuments(documentSchemes.preview);
  const explanations = new VirtualDocuments(documentSchemes.explanation);
  const reviewFiles = new ReviewFiles();
  const commitFiles = new CommitFiles(shared, model);
  context.subscriptions.push(
    log,
    settings,
    model,
    previews,
    explanations,
    reviewFiles,
    commitFiles,
  );

  const reader = new DocumentReader(shared, model);
  const fileChecks = createFileChecks(shared, model);
  const diagnostics = new Diagnostics(shared, model, reader, fileChecks);
  const groups = new RefGrouping(shared);
  const refFindings = new RefFindings(shared, model);
  const releases = new ReleaseStates(shared, model);
  context.subscriptions.push(fileChecks, refFindings, releases, new CarriedVersions(shared, model));
  const filters = new RefFilters(shared, refFindings);
  const decorations = new RefDecorations();
  decorations.register(context);
  context.subscriptions.push(filters);
  const refParts = { shared, groups, findings: refFindings, filters, decorations };
  const releaseLines = new ReleaseLinesView(refParts, model);
  const baselines = new BaselinesView(refParts, model);
  new VersionsView(shared, model, { refs: refFindings, files: fileChecks, settings }).register(
    context,
  );
  releaseLines.register(context);
  baselines.register(context);
  new ReleasesView(shared, model, releases, decorations).register(context);
  const histories = new LineHistories(shared, model);
  context.subscriptions.push(histories);
  new ForwardMergesView(shared, model, histories).register(context);
  new RefProblems(shared, model, refFindings).register(context);
  new RefFixes(shared, model, refFindings).register(context);
  new StatusBar(shared, model).register(context);
  new Recovery(shared, model).register(context);
  new HookProgram(shared, model).register(context);
  diagnostics.register(context);
  new VersionHover(shared, reader).register(context);
  new Fixes(shared, reader).register(context);
  new BumpLens(shared, model, reader).register(context);
  new SchemeLens(shared, model).register(context);
  new PolicyAssist(shared, model).register(context);
  new RecordAssist(shared, model, context).register();
  const schemePanel = registerPanel(
    context,
    panelIds.testScheme,
    ({ TestSchemePanel }, extension) => new TestSchemePanel(shared, model, extension),
  );
  const familySources = { model, groups, findings: refFindings };
  const familyTree = registerPanel(
    context,
    panelIds.familyTree,
    ({ FamilyTreePanel }, extension) => new FamilyTreePanel(shared, familySources, extension),
  );
  const releasePanels = registerPanel(
    context,
    panelIds.release,
    ({ ReleasePanels }, extension) => new ReleasePanels(shared, { model, releases }, extension),
  );
  new NextVersions(shared, reader).register(context);
  const names = new NameFindings(shared, model, fileChecks);
  context.subscriptions.push(names);
  new NameDecorations(shared, names).register(context);
  new NameProblems(shared, model, fileChecks, names).register(context);
  new NameFixes(shared, model, names).register(context);
  registerCommands(context, {
    ...shared,
    model,
    diagnostics,
    fileChecks,
    refFindings,
    releaseLines,
    baselines,
    groups,
    filters,
    previews,
    explanations,
    commitFiles,
    runner: new PlanRunner(shared),
    reviewFiles,
    schemePanel,
    familyTree,
    histories,
    releases,
    releasePanels,
  });
}
