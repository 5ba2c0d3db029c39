/**
 * Everything that decides and acts, for the editor: a chunk of its own, because activation needs none of
 * it. The extension reaches it through `extension/shared/brain.ts` alone.
 */
export { findRepository } from '../host/find-repository';
export { removeStaleLock, staleLockIn } from '../host/git/locks';
export { watchedPlaces } from '../host/git/watched-places';
export {
  changeHooks,
  forgetProgram,
  hooksFolderOf,
  plannedInstall,
  plannedRemoval,
  recordProgram,
  refreshProgram,
  sharedWith,
} from '../host/hooks';
export { spliceText } from '../core/plan/splice-text';
export { unitStates } from '../core/units/unit-states';
export { readRepository } from '../host/read-repository';
export { createCarriedCache } from '../host/carried/carried-cache';
export { readCarried } from '../host/carried/read-carried';
export { createHistoryCache } from '../host/merges/history-cache';
export { readHistory, untoldHistory } from '../host/merges/read-history';
export { bringForward, goOn, undoForward } from '../host/merges/bring-forward';
export { identityAt } from '../host/merges/identity';
export { planExempt } from '../core/merges/plan-exempt';
export { fixStates } from '../core/merges/fix-states';
export { refDetails, refObjects, revisionOf, tagDeciders } from '../host/git';
export {
  applyPlan,
  lastChange,
  pendingJournal,
  rollBackJournal,
  undoPlan,
} from '../host/apply-plan';
export { offerPush, pushChange, refsOf } from '../host/push-change';
export { pathsAt } from '../host/paths-at';
export { suggestEventFor } from '../host/suggest-event';
export { editsNotMade, reviewedText } from '../core/plan/reviewed-edits';
export { whySuggested } from '../core/commits/suggest-event';
export { fingerprintOfUnsaved } from '../host/fingerprint';
export { isUnsaved } from '../core/snapshot/unsaved';
export { loadCatalogue, loadParsers } from '../host/lazy';
export { policyContextFor } from '../host/read/policy-context';
export { createKindFinder, kindsAgain } from '../host/read/manifest-paths';
export { manifestKinds } from '../core/manifest/kinds';
export { readManifest, readManifestOfKinds } from '../core/manifest/read-manifest';
export { escapeGlob, expandGlob } from '../core/text/glob';
export { foldersOf } from '../core/paths/folders-of';
export { createFileRuleFinder } from '../core/paths/file-rule-finder';
export { checkLayoutPlace, layoutsWithoutPlace } from '../core/paths/layout-folders';
export { createPathFilter } from '../core/paths/wanted-paths';
export { basisTexts } from '../core/new-name/basis-texts';
export { buildName } from '../core/new-name/build-name';
export { fillIn } from '../core/new-name/fill-in';
export { namingContext } from '../core/new-name/naming-context';
export { showPieces } from '../core/new-name/pieces';
export { tagMessageFor } from '../core/plan/tag-message';
export { checkExternal, externalSchemeFor } from '../core/plan/external-version';
export { namePlaces } from '../core/plan/name-places';
export { namesOfScheme, refNameFor } from '../core/plan/names-of-scheme';
export { planNewPath } from '../core/plan/plan-new-path';
export { gitOf } from '../core/plan/git-obstacle';
export { checkNewName, noRule, rulesFor } from '../core/plan/new-name';
export { nextBaselineNames, nextBranchNames, nextTagNames } from '../core/plan/next-names';
export { planIgnore, planSeverity } from '../core/plan/edit-policy';
export { planFix } from '../core/plan/plan-fix';
export { planBump } from '../core/plan/plan-bump';
export { planLayout } from '../core/plan/plan-layout';
export { planLegalRename } from '../core/plan/plan-rename';
export { policyPlaces } from '../core/policy/policy-places';
export { siblingsFor } from '../core/plan/siblings-for';
export { gateOfName, planBaseline, readGate } from '../core/plan/plan-baseline';
export { planBranch, planTag } from '../core/plan/plan-ref';
export { proposePlan } from '../core/release/calendar/propose-plan';
export { nodeTitle } from '../core/release/process/roles';
export { planNodesOf, rolesAsked } from '../core/release/plans/asked-at-start';
export { lastStable } from '../core/release/plans/target-version';
export { unitOfRelease } from '../core/release/plans/build-at-present';
export { checkPackage, nextPackage } from '../core/release/plans/package-name';
export { releaseOf } from '../core/release/plans/release-of';
export { passGate, missingAt, tellLacking } from '../core/release/plans/pass-gate';
export { planApproval } from '../core/release/plans/plan-approval';
export { mayBeLetterOf } from '../core/release/letters/letter-files';
export { planAuthorise } from '../core/release/plans/plan-authorise';
export { planClose } from '../core/release/plans/plan-close';
export { planDefect } from '../core/release/plans/plan-defect';
export { planFeedback } from '../core/release/plans/plan-feedback';
export { planHandOut } from '../core/release/plans/plan-hand-out';
export { planIncident } from '../core/release/plans/plan-incident';
export { planPublicTest } from '../core/release/plans/plan-public-test';
export { gateOfPlace } from '../core/release/process/places';
export { planPublish } from '../core/release/plans/plan-publish';
export {
  openIncidents,
  planReleaseHotfix,
  tagOfRelease,
} from '../core/release/plans/plan-release-hotfix';
export { planReport } from '../core/release/plans/plan-report';
export { planRollout } from '../core/release/plans/plan-rollout';
export { planStart } from '../core/release/plans/plan-start';
export { planSubmitBuild } from '../core/release/plans/plan-submit-build';
export { planSupply } from '../core/release/plans/plan-supply';
export { openReleaseOfTag, throughTagGate } from '../core/release/plans/tag-gate';
export { decidersOfStep } from '../core/release/decisions/deciders-of-step';
export { planTagRelease } from '../core/release/plans/plan-tag-release';
export { planRecord, withRecord } from '../core/release/plans/with-record';
export {
  announcementGaps,
  pathOfAnnouncement,
  planAnnouncement,
} from '../core/release/announcement';
export { notesOf, pathOfNotes, planNotes, shortcomings, writeNotes } from '../core/release/notes';
export { readEditableFiles } from '../host/read/read-editable';
export { readNoteSources } from '../host/release/read-note-sources';
export { fingerprintOfFile } from '../host/release/artefact';
export { schemeOfUnit } from '../core/plan/unit-scheme';
export { sharedForms } from '../core/projection/forms-of';
export { decidedBy, peopleWhoDecide } from '../core/policy/decided-by';
export { decidersOf } from '../core/scheme';
export { decidersOfName } from '../core/plan/deciders-of-name';
export { dueMerges } from '../core/plan/due-merges';
export { nameBaseline } from '../core/plan/name-baseline';
export { planHotfixFinish } from '../core/plan/plan-hotfix-finish';
export { planHotfixStart } from '../core/plan/plan-hotfix-start';
export { builtInPolicy } from '../core/policy/built-in';
export { presets } from '../core/policy/presets';
export { completePolicy } from '../core/policy/assist/complete-policy';
export { hoverPolicy } from '../core/policy/assist/hover-policy';
export { assistShape } from '../core/release/record/assist/assist-shape';
export { completeRecord } from '../core/release/record/assist/complete-record';
export { hoverRecord } from '../core/release/record/assist/hover-record';
export { recordContext } from '../core/release/record/assist/record-context';
export { ownSchemes } from '../core/policy/own-schemes';
export { schemesInForce } from '../core/policy/schemes-in-force';
export { schemesInUse } from '../core/policy/schemes-in-use';
export { readPolicy } from '../core/policy/read-policy';
export { writePolicy } from '../core/policy/write-policy';
export { previewPolicy } from '../core/preview/preview-policy';
export { baselines } from '../core/refs/baselines';
export { baselineProjects } from '../core/refs/baseline-groups';
export { nestedNames } from '../core/refs/nested-names';
export { namesBefore, previousName } from '../core/refs/previous-name';
export { nearRefNames, planRenameRef } from '../core/plan/plan-rename-ref';
export { planDeleteRef } from '../core/plan/plan-delete-ref';
export { askRemotes, remoteCopies } from '../host/refs/ask-remotes';
export {
  blobContent,
  blobSize,
  changedFiles,
  commitsBetween,
  firstParentOf,
} from '../host/refs/between';
export {
  deleteOnRemote,
  followersOf,
  pushRef,
  remotesForPush,
  renameOnRemote,
} from '../host/refs/push-refs';
export { refsOfPerson, refTracking } from '../host/refs/tracking';
export { losesCommits } from '../host/refs/lost-commits';
export { isSignedTag } from '../host/apply/renamed-tag';
export { switchTo } from '../host/refs/switch-to';
export { branchOfRemote, shortNameIn } from '../core/refs/remote-name';
export { classifyRefs, createClassifier } from '../core/refs/classify-refs';
export { familyOf } from '../core/family/build-family';
export { packFamily } from '../core/family/pack';
export { roleTexts } from '../core/family/role-texts';
export { readGraph } from '../host/family/read-graph';
export { groupRefs } from '../core/refs/group-refs';
export { malformedRefs } from '../core/refs/malformed-refs';
export { versionOfName } from '../core/refs/version-of-name';
export { nameMarks } from '../core/refs/name-marks';
export { releaseLines } from '../core/refs/release-lines';
export { fixAll } from '../core/rules/fix-all';
export { haveSameManifests, haveSameRefs, keepCarried } from '../core/snapshot/same-parts';
export { rules } from '../core/rules/registry';
export { nearNames } from '../core/rules/name-fixes';
export { fixesFor } from '../core/rules/fixes-for';
export { checkRecord } from '../core/rules/check-record';
export { checkFiles } from '../core/rules/check-files';
export { checkRefs, checkRefsAgain } from '../core/rules/check-refs';
export { checkChangelog, checkDocument, checkManifest } from '../core/rules/check-repository';
export {
  compileScheme,
  explain,
  nextSteps,
  otherReadingsIn,
  parse,
  repair,
  step,
} from '../core/scheme';
export { glossaryOf, wordsOfName } from '../core/glossary';
export { inferPolicy, nameDetails, nearMisses, readingsOf, testScheme } from '../core/workshop';
export { wantedFolder } from '../host/release/read-folder';
export {
  isMeant,
  isReleasePath,
  readReleaseFile,
  releaseFolder,
} from '../core/release/record/release-folder';
export { recordInPieces } from '../core/release/record/read-record';
export { evaluateReleases } from '../core/release/evaluate/evaluate-releases';
export { findVersion, versionPlaces } from '../core/release/find/find-version';
export { aboutPlace, matchTitles, placeTitles } from '../core/release/find/place-text';
export { readFindSources } from '../host/release/read-find-sources';
export { isWorkingDay, workingDaysBetween } from '../core/release/calendar/working-days';
export { checklistTitle } from '../core/release/process/checklist-titles';
export { titleOfGroup } from '../core/release/announcement/recipient-groups';
export { holderOf, holdsRole } from '../core/release/people';
