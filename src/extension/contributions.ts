/**
 * Every id that `package.json` contributes, typed once. `test/unit/extension/contributions.test.ts`
 * compares this file with the manifest.
 */

export const commandIds = {
  bump: 'stemma.bump',
  createTag: 'stemma.createTag',
  createReleaseBranch: 'stemma.createReleaseBranch',
  createBaseline: 'stemma.createBaseline',
  startHotfix: 'stemma.startHotfix',
  finishHotfix: 'stemma.finishHotfix',
  newName: 'stemma.newName',
  explainName: 'stemma.explainName',
  testScheme: 'stemma.testScheme',
  inferPolicy: 'stemma.inferPolicy',
  choosePolicy: 'stemma.choosePolicy',
  openPolicy: 'stemma.openPolicy',
  checkWorkspace: 'stemma.checkWorkspace',
  applyFix: 'stemma.applyFix',
  setSeverity: 'stemma.setSeverity',
  ignoreName: 'stemma.ignoreName',
  renameToLegalName: 'stemma.renameToLegalName',
  createLayout: 'stemma.createLayout',
  undo: 'stemma.undo',
  push: 'stemma.push',
  refresh: 'stemma.refresh',
  showLog: 'stemma.showLog',
  revealSlot: 'stemma.revealSlot',
  copyName: 'stemma.copyName',
  showMore: 'stemma.showMore',
  checkout: 'stemma.checkout',
  compareWithPrevious: 'stemma.compareWithPrevious',
  compareWith: 'stemma.compareWith',
  revealRef: 'stemma.revealRef',
  showCommits: 'stemma.showCommits',
  pushRef: 'stemma.pushRef',
  deleteRef: 'stemma.deleteRef',
  renameRef: 'stemma.renameRef',
  filterRefs: 'stemma.filterRefs',
  clearRefFilter: 'stemma.clearRefFilter',
  compareWithRemotes: 'stemma.compareWithRemotes',
  showFamilyTree: 'stemma.showFamilyTree',
  mergeForward: 'stemma.mergeForward',
  exemptFix: 'stemma.exemptFix',
  showFix: 'stemma.showFix',
  installGitHooks: 'stemma.installGitHooks',
  startRelease: 'stemma.startRelease',
  showRelease: 'stemma.showRelease',
  openReleaseRecord: 'stemma.openReleaseRecord',
  supplyMissing: 'stemma.supplyMissing',
  submitBuild: 'stemma.submitBuild',
  recordReport: 'stemma.recordReport',
  recordDefect: 'stemma.recordDefect',
  requestApproval: 'stemma.requestApproval',
  approveRelease: 'stemma.approveRelease',
  rejectRelease: 'stemma.rejectRelease',
  enterRepository: 'stemma.enterRepository',
  tagRelease: 'stemma.tagRelease',
  authoriseUse: 'stemma.authoriseUse',
  handOut: 'stemma.handOut',
  deployRelease: 'stemma.deployRelease',
  publishRelease: 'stemma.publishRelease',
  announceRelease: 'stemma.announceRelease',
  releaseNotes: 'stemma.releaseNotes',
  recordIncident: 'stemma.recordIncident',
  closeRelease: 'stemma.closeRelease',
  findVersion: 'stemma.findVersion',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

export const viewContainerId = 'stemma';

export const viewIds = {
  versions: 'stemma.versions',
  releases: 'stemma.releases',
  releaseLines: 'stemma.releaseLines',
  baselines: 'stemma.baselines',
  forwardMerges: 'stemma.forwardMerges',
} as const;

/** Types of the panels that the editor brings back after a reload. */
export const panelIds = {
  testScheme: 'stemma.testScheme',
  familyTree: 'stemma.familyTree',
  release: 'stemma.release',
} as const;

/** The section of all settings, and each setting's key inside it. */
export const settingsSection = 'stemma';

export const settingKeys = {
  language: 'language',
  diagnosticsEnabled: 'diagnostics.enabled',
  refDiagnosticsEnabled: 'diagnostics.refs',
  rules: 'rules',
  hoverEnabled: 'hover.enabled',
  codeLensEnabled: 'codeLens.enabled',
  statusBarEnabled: 'statusBar.enabled',
  bumpPreview: 'bump.preview',
} as const;

/** Keys that `when` clauses of the manifest read. */
export const contextKeys = {
  /** The first look at the workspace is done. */
  ready: 'stemma.ready',
  /** Some repository has a policy file. */
  hasPolicy: 'stemma.hasPolicy',
  /** `present`, `untrusted`, `no-git`, `no-repository` or `failed`. */
  git: 'stemma.git',
  /** Paths on the disk of files and folders whose names are not in order. */
  wrongNames: 'stemma.wrongNames',
  /** The last change can be taken back. */
  canUndo: 'stemma.canUndo',
  /** A filter hides some of the tags, branches and baselines. */
  isFiltered: 'stemma.isFiltered',
} as const;

/** `contextValue` of tree items, which item menus read. */
export const itemContexts = {
  unit: 'stemma.unit',
  slot: 'stemma.slot',
  line: 'stemma.line',
  ref: 'stemma.ref',
  malformedRef: 'stemma.malformedRef',
  group: 'stemma.group',
  baseline: 'stemma.baseline',
  milestone: 'stemma.milestone',
  mergeLine: 'stemma.mergeLine',
  missingFix: 'stemma.missingFix',
  fix: 'stemma.fix',
  /** With a suffix for each action that it waits for, such as `.submitBuild`. */
  release: 'stemma.release',
  releaseGroup: 'stemma.releaseGroup',
  releaseDetail: 'stemma.releaseDetail',
} as const;

/** Schemes of read-only documents that the extension shows. */
export const documentSchemes = {
  preview: 'stemma-preview',
  review: 'stemma-review',
  explanation: 'stemma-explanation',
  names: 'stemma-names',
  /** Items of tags and branches in the views, for their badges. */
  refItem: 'stemma-ref',
  /** Files as commits hold them. */
  commitFile: 'stemma-commit',
} as const;
