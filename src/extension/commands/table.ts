import { commandIds, type CommandId } from '../contributions';
import { applyFix } from './apply-fix';
import { bump } from './bump';
import { checkWorkspace } from './check-workspace';
import { choosePolicy, openPolicy } from './choose-policy';
import { createBranch, createBaseline, createTag } from './create-ref';
import { explainName } from './explain-name';
import { ignoreName, setSeverity } from './policy-actions';
import { inferPolicy } from './infer-policy';
import { copyName, revealSlot, showMore } from './item-commands';
import { newName } from './new-name';
import { createLayout } from './create-layout';
import { renameToLegalName } from './rename-to-legal-name';
import { push, undo } from './last-change';
import { testScheme } from './test-scheme';
import { startHotfix, finishHotfix } from './hotfix';
import { checkout } from './refs/checkout';
import { compareWith, compareWithPrevious } from './refs/compare-with-previous';
import { compareWithRemotes } from './refs/compare-with-remotes';
import { deleteRef } from './refs/delete-ref';
import { clearRefFilter, filterRefs } from './refs/filter-refs';
import { pushRef } from './refs/push-ref';
import { renameRef } from './refs/rename-ref';
import { revealRef } from './refs/reveal-ref';
import { showCommits } from './refs/show-commits';
import { showFamilyTree } from './show-family-tree';
import { exemptFix } from './merges/exempt-fix';
import { mergeForward } from './merges/merge-forward';
import { showFix } from './merges/show-fix';
import { startRelease } from './release/start-release';
import { submitBuild } from './release/submit-build';
import { recordReport, recordDefect } from './release/reports';
import {
  requestApproval,
  approveRelease,
  rejectRelease,
  enterRepository,
} from './release/approvals';
import { tagRelease } from './release/tag-release';
import { authoriseUse, handOut } from './release/authorise';
import { deployRelease, publishRelease } from './release/publish';
import { announceRelease, releaseNotes } from './release/announce';
import { recordIncident } from './release/incidents';
import { closeRelease } from './release/close';
import { showRelease, openReleaseRecord } from './release/show-release';
import { supplyMissing } from './release/supply-missing';
import { findVersion } from './release/find-version';
import { installGitHooks } from './install-git-hooks';
import type { Services } from './services';

/** What a command does with the argument that a menu, a keybinding or another extension gives. */
export type Command = (services: Services, argument: unknown) => Promise<void>;

/** Every command by its id; a chunk of its own, since activation needs none of them. */
export const commands: Readonly<Record<CommandId, Command>> = {
  [commandIds.bump]: bump,
  [commandIds.createTag]: createTag,
  [commandIds.createReleaseBranch]: createBranch,
  [commandIds.createBaseline]: createBaseline,
  [commandIds.newName]: newName,
  [commandIds.explainName]: explainName,
  [commandIds.testScheme]: testScheme,
  [commandIds.inferPolicy]: inferPolicy,
  [commandIds.choosePolicy]: choosePolicy,
  [commandIds.openPolicy]: openPolicy,
  [commandIds.checkWorkspace]: checkWorkspace,
  [commandIds.applyFix]: applyFix,
  [commandIds.setSeverity]: setSeverity,
  [commandIds.ignoreName]: ignoreName,
  [commandIds.renameToLegalName]: renameToLegalName,
  [commandIds.createLayout]: createLayout,
  [commandIds.undo]: undo,
  [commandIds.push]: push,
  [commandIds.refresh]: ({ model }) => model.refresh(),
  [commandIds.showLog]: ({ log }) => Promise.resolve(log.show(true)),
  [commandIds.revealSlot]: revealSlot,
  [commandIds.copyName]: copyName,
  [commandIds.showMore]: showMore,
  [commandIds.startHotfix]: startHotfix,
  [commandIds.finishHotfix]: finishHotfix,
  [commandIds.checkout]: checkout,
  [commandIds.compareWithPrevious]: compareWithPrevious,
  [commandIds.compareWith]: compareWith,
  [commandIds.revealRef]: revealRef,
  [commandIds.showCommits]: showCommits,
  [commandIds.pushRef]: pushRef,
  [commandIds.deleteRef]: deleteRef,
  [commandIds.renameRef]: renameRef,
  [commandIds.filterRefs]: filterRefs,
  [commandIds.clearRefFilter]: clearRefFilter,
  [commandIds.compareWithRemotes]: compareWithRemotes,
  [commandIds.showFamilyTree]: showFamilyTree,
  [commandIds.mergeForward]: mergeForward,
  [commandIds.exemptFix]: exemptFix,
  [commandIds.showFix]: showFix,
  [commandIds.installGitHooks]: installGitHooks,
  [commandIds.startRelease]: startRelease,
  [commandIds.showRelease]: showRelease,
  [commandIds.openReleaseRecord]: openReleaseRecord,
  [commandIds.supplyMissing]: supplyMissing,
  [commandIds.submitBuild]: submitBuild,
  [commandIds.recordReport]: recordReport,
  [commandIds.recordDefect]: recordDefect,
  [commandIds.requestApproval]: requestApproval,
  [commandIds.approveRelease]: approveRelease,
  [commandIds.rejectRelease]: rejectRelease,
  [commandIds.enterRepository]: enterRepository,
  [commandIds.tagRelease]: tagRelease,
  [commandIds.authoriseUse]: authoriseUse,
  [commandIds.handOut]: handOut,
  [commandIds.deployRelease]: deployRelease,
  [commandIds.publishRelease]: publishRelease,
  [commandIds.announceRelease]: announceRelease,
  [commandIds.releaseNotes]: releaseNotes,
  [commandIds.recordIncident]: recordIncident,
  [commandIds.closeRelease]: closeRelease,
  [commandIds.findVersion]: findVersion,
};
