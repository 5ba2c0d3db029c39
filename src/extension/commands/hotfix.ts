import * as vscode from 'vscode';
import type { HotfixFinishRequest } from '../../core/plan/plan-hotfix-finish';
import type { NamedRef } from '../../core/refs/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { message } from '../../core/text/message';
import type { PlanOption } from '../plan/preview-plan';
import { showDiff } from '../plan/show-diff';
import { viewIds } from '../contributions';
import type { Brain } from '../shared/brain';
import { inBackground } from '../shared/guard';
import { HumanError } from '../shared/human-error';
import { showPick } from '../shared/quick-pick';
import { today } from '../shared/today';
import type { RepositoryModel } from '../workspace/repository-model';
import { commandTexts } from '../text/commands';
import { makeTexts } from '../text/make';
import { applyPreviewed } from './apply-previewed';
import { askDecider } from './ask-decider';
import { askExternal } from './ask-external-version';
import { isSet, pickRepository, textOf, unitIdOf } from './pick-target';
import { refIn } from './refs/target-ref';
import { hotfixOfRelease } from './release/hotfix-of-release';
import { releaseIn } from './release/target-release';
import { askTagGate } from './release/tag-gate';
import type { Services } from './services';
import { switchOption } from './switch-option';
import { withGit } from './with-git';

/** How many releases are listed at once; typing finds the others. */
const mostShown = 200;

/**
 * Creates a hotfix branch from a release tag, or from that of a release (`release`); its name reserves the next patch. A keybinding or another extension
 * may answer the questions in the argument: `root`, `tag`, `switch: true`, and `apply: true` to leave out the preview.
 */
export async function startHotfix(services: Services, argument: unknown): Promise<void> {
  if (releaseIn(argument) !== undefined) return hotfixOfRelease(services, argument);
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain, snapshot } = await withGit(services, repository);
  const tag =
    textOf(argument, 'tag') ??
    refIn(argument)?.replace(/^refs\/tags\//, '') ??
    (await pickRelease(services, brain, snapshot));
  if (tag === undefined) return;
  const found = await brain.revisionOf(repository.root.fsPath, `refs/tags/${tag}`);
  const commit = found.ok && found.value.isCommit ? found.value.id : undefined;
  const plan = brain.planHotfixStart(snapshot, { tag, commit, today: today() });
  if (!plan.ok) throw new HumanError(plan.reason);
  const switching = switchOption(services, true, argument);
  const isDone = await applyPreviewed(
    services,
    repository,
    {
      title: services.say(makeTexts.hotfixTitle),
      ...switching.choice,
      plan: (chosen) => {
        switching.choose(chosen);
        return plan;
      },
      showDiff: () => undefined,
    },
    isSet(argument, 'apply'),
  );
  if (isDone) await switching.act(repository, plan.value.branch);
}

interface ReleaseItem extends vscode.QuickPickItem {
  readonly tag: string;
}

/** Asks for a release tag, newest first. There may be very many, so that only some are made into items. */
async function pickRelease(
  { say, groups }: Services,
  brain: Brain,
  snapshot: RepositorySnapshot,
): Promise<string | undefined> {
  const { lines } = await groups.of(snapshot);
  const tags = lines.flatMap(({ refs }) => refs.filter(({ kind }) => kind === 'tag'));
  if (tags.length === 0) throw new HumanError(message(makeTexts.noRelease));
  const marks = new Map<NamedRef['rule'], ReturnType<Brain['nameMarks']>>();
  const isRelease = ({ rule, name }: NamedRef): boolean => {
    const version = brain.versionOfName(rule, name);
    const known = marks.get(rule) ?? brain.nameMarks(version.scheme);
    marks.set(rule, known);
    return known.roleOf(version.name.text) !== 'stage';
  };
  const taken = await showPick<ReleaseItem>({
    title: say(makeTexts.hotfixTitle),
    placeholder: say(makeTexts.pickRelease),
    items: (typed) => {
      const wanted = typed.trim().toLowerCase();
      const items: ReleaseItem[] = [];
      for (const named of tags) {
        if (items.length >= mostShown) break;
        const { shortName } = named;
        if (!shortName.toLowerCase().includes(wanted) || !isRelease(named)) continue;
        items.push({ label: `$(tag) ${shortName}`, tag: shortName });
      }
      return items;
    },
    accept: () => 'done',
  });
  return taken?.tag;
}

const align: PlanOption = { id: 'align', title: commandTexts.optionAlign };
const changelog: PlanOption = { id: 'changelog', title: commandTexts.optionChangelog };

/**
 * Brings the hotfix branch that is checked out to the version that its name reserves, commits and tags it, then tells
 * which lines have to get the fixes. The argument may hold `root`, `unit`, `message`, `external`, `decidedBy`,
 * `tagOnly: true`, and `apply: true`.
 */
export async function finishHotfix(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain, snapshot } = await withGit(services, repository);
  const wish = wishOf(argument);
  const first = brain.planHotfixFinish(snapshot, { ...wish, alignDrift: true });
  if (!first.ok) throw new HumanError(first.reason);
  const { tag: name } = first.value;
  const external = await askExternal(services, brain, snapshot.policy, name, argument);
  if (!external) return;
  const deciders = brain.decidersOfName(snapshot, 'tag', name);
  const root = repository.root.fsPath;
  const decided = await askDecider(services, brain, { root, snapshot, name, deciders }, argument);
  if (!decided) return;
  const tagged = { repository, snapshot, tag: name, unit: first.value.unit };
  const act = await askTagGate(services, brain, tagged, argument);
  if (!act) return;
  const isBump = first.value.unit !== undefined;
  const isDone = await applyPreviewed(
    services,
    repository,
    {
      title: services.say(makeTexts.finishTitle),
      options: isBump ? [align, changelog] : [],
      chosen: [align.id, changelog.id],
      plan: (chosen) => {
        const made = brain.planHotfixFinish(snapshot, {
          ...wish,
          ...external,
          ...decided,
          ...(act.by !== undefined && { by: act.by }),
          alignDrift: chosen.has(align.id),
          changelog: chosen.has(changelog.id),
        });
        return made.ok ? brain.throughTagGate(snapshot, made.value, tagged, act) : made;
      },
      showDiff: (step) =>
        inBackground(services, showDiff(services, services.previews, repository, step)),
    },
    isSet(argument, 'apply'),
  );
  if (isDone) inBackground(services, tellDue(services, brain, repository, first.value.branch));
}

/** What the argument of the command answers beforehand. */
function wishOf(argument: unknown): HotfixFinishRequest {
  const unit = unitIdOf(argument);
  const tagMessage = textOf(argument, 'message');
  const branch = refIn(argument)?.replace(/^refs\/heads\//, '');
  return {
    today: today(),
    ...(unit === undefined ? {} : { unit }),
    ...(branch === undefined ? {} : { branch }),
    ...(tagMessage === undefined ? {} : { tagMessage }),
    tagOnly: isSet(argument, 'tagOnly'),
  };
}

/** Names the lines that lack the fixes, with a way to the view that shows which have them. */
async function tellDue(
  services: Services,
  brain: Brain,
  repository: RepositoryModel,
  branch: string,
): Promise<void> {
  const { say } = services;
  // Read anew, since the commit of the release is on the branch now.
  await repository.refresh();
  const snapshot = await services.histories.of(repository);
  const { merges, problem } = snapshot.git?.history ?? {};
  const due = brain.dueMerges(snapshot, `refs/heads/${branch}`, problem ? undefined : merges);
  if (due.length === 0) return;
  const show = say(makeTexts.showMerges);
  const lines = due.map(({ line }) => line);
  const told = say(makeTexts.due, { branch, lines });
  if ((await vscode.window.showInformationMessage(told, show)) === show)
    await vscode.commands.executeCommand(`${viewIds.forwardMerges}.focus`);
}
