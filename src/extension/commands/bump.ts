import type { Recorded } from '../../core/plan/annotate';
import type { StepContext } from '../../core/scheme';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Message } from '../../core/text/message';
import type { UnitState } from '../../core/units/types';
import type { PlanOption, PreviewRequest } from '../plan/preview-plan';
import { reviewEdits } from '../plan/review-edits';
import { showDiff, textOfFile } from '../plan/show-diff';
import type { Brain } from '../shared/brain';
import { inBackground } from '../shared/guard';
import { HumanError } from '../shared/human-error';
import { today } from '../shared/today';
import { commandTexts } from '../text/commands';
import { unitName } from '../views/unit-text';
import type { RepositoryModel } from '../workspace/repository-model';
import { applyPreviewed } from './apply-previewed';
import { askDecider } from './ask-decider';
import { askExternal } from './ask-external-version';
import { chooseFields } from './choose-fields';
import { pickEvent } from './pick-event';
import { isSet, pickRepository, pickUnit, requireDisk, textOf } from './pick-target';
import { tagAct } from './release/tag-gate';
import type { Services } from './services';

const align: PlanOption = { id: 'align', title: commandTexts.optionAlign };
const changelog: PlanOption = { id: 'changelog', title: commandTexts.optionChangelog };
const gitOptions: readonly PlanOption[] = [
  { id: 'commit', title: commandTexts.optionCommit },
  { id: 'tag', title: commandTexts.optionTag, needs: 'commit' },
];

/**
 * Bumps the version of a unit: which unit, what happened, a preview of every change, then the change.
 *
 * A keybinding or another extension may answer the questions in the argument: `root` and `unit`, `event`,
 * `commit` and `tag` (booleans), `external`, `decidedBy`, `override` (why a tag goes through a closed gate), and `apply: true` to leave out the preview.
 */
export async function bump(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  // Fresh, since the plan's preconditions are what is read now.
  const snapshot = await repository.refresh();
  const brain = await services.brain.load();
  const state = await pickUnit(
    services,
    repository,
    leadersOf(brain.unitStates(snapshot)),
    argument,
  );
  if (!state) return;
  const chosen = await chooseEvent(services, repository.root.fsPath, snapshot, state, argument);
  if (!chosen) return;
  const recorded = await askRecorded(services, brain, repository, snapshot, state, {
    ...chosen,
    argument,
  });
  if (!recorded) return;
  const act = await tagAct(brain, repository, argument);
  const request: PreviewRequest = {
    title: services.say(commandTexts.bumpTitle, { unit: unitName(state.unit, services.say) }),
    options: [
      ...(state.drift ? [align] : []),
      ...(movesChangelog(brain, snapshot, state, chosen) ? [changelog] : []),
      ...(snapshot.git ? gitOptions : []),
    ],
    chosen: [
      align.id,
      changelog.id,
      ...['commit', 'tag'].filter((option) => isSet(argument, option)),
    ],
    review: {
      always: services.settings.reviewsBumps,
      show: (plan) =>
        reviewEdits(services, services.reviewFiles, plan, (path) => textOfFile(snapshot, path)),
    },
    plan: (options, leaveOut) => {
      const made = brain.planBump(snapshot, {
        unit: state.unit.id,
        ...chosen,
        today: today(),
        leaveOut,
        changelog: options.has(changelog.id),
        alignDrift: options.has(align.id),
        commit: options.has('commit'),
        tag: options.has('tag'),
        ...(options.has('tag') ? recorded : {}),
        ...(act.by !== undefined && { by: act.by }),
      });
      if (!made.ok || made.value.tag === undefined) return made;
      const about = { tag: made.value.tag, unit: state.unit.id };
      return brain.throughTagGate(snapshot, made.value, about, act);
    },
    showDiff: (step) =>
      inBackground(services, showDiff(services, services.previews, repository, step)),
  };
  await applyPreviewed(services, repository, request, isSet(argument, 'apply'));
}

/** Whether there is something in the changelog that a bump moves under the new version. */
function movesChangelog(
  brain: Brain,
  snapshot: RepositorySnapshot,
  { unit }: UnitState,
  chosen: ChosenEvent,
): boolean {
  const path = snapshot.changelog?.path;
  if (path === undefined) return false;
  const wish = { unit: unit.id, ...chosen, today: today(), alignDrift: true };
  const plan = brain.planBump(snapshot, wish);
  return (
    plan.ok && plan.value.steps.some((step) => step.type === 'edit-file' && step.path === path)
  );
}

/** Units that follow another move with that one only. */
function leadersOf(states: readonly UnitState[]): readonly UnitState[] {
  return states.filter(({ unit }) => unit.follows === undefined);
}

/** What is recorded in the tag that the bump may make; undefined when the person left. */
async function askRecorded(
  services: Services,
  brain: Brain,
  repository: RepositoryModel,
  snapshot: RepositorySnapshot,
  { unit, version = '' }: UnitState,
  { event, set, argument }: ChosenEvent & { readonly argument: unknown },
): Promise<Recorded | undefined> {
  const wish = { unit: unit.id, event, set, today: today(), alignDrift: true };
  const tagged = brain.planBump(snapshot, { ...wish, commit: true, tag: true });
  const name = tagged.ok ? tagged.value.tag : undefined;
  if (name === undefined) return {};
  const external = await askExternal(services, brain, snapshot.policy, name, argument);
  if (!external) return undefined;
  const scheme = brain.schemeOfUnit(snapshot.policy, unit);
  const from = brain.parse(scheme, version).name;
  const to = tagged.ok ? brain.parse(scheme, tagged.value.to).name : undefined;
  const step = from && to && { from, to, event };
  const deciders = step ? brain.decidersOfStep(snapshot.policy, scheme, step) : [];
  const root = repository.root.fsPath;
  const decided = await askDecider(services, brain, { root, snapshot, name, deciders }, argument);
  return decided && { ...external, ...decided };
}

interface ChosenEvent {
  readonly event: string;
  readonly set: Readonly<Record<string, string>>;
}

async function chooseEvent(
  services: Services,
  root: string,
  snapshot: RepositorySnapshot,
  state: UnitState,
  argument: unknown,
): Promise<ChosenEvent | undefined> {
  const given = textOf(argument, 'event');
  if (given !== undefined) return { event: given, set: {} };
  const brain = await services.brain.load();
  const scheme = brain.schemeOfUnit(snapshot.policy, state.unit);
  const { name } = brain.parse(scheme, state.version ?? '');
  if (!name) throw new HumanError(whyNotReadable(brain, snapshot, state));
  const events = Object.keys(scheme.data.events ?? {});
  const siblings = events.map((event) => brain.siblingsFor(snapshot, scheme, event)).find(Boolean);
  const context: StepContext = { today: today(), ...(siblings ? { siblings } : {}) };
  const titles = { unit: unitName(state.unit, services.say), version: name.text };
  const suggested = snapshot.git
    ? await brain.suggestEventFor(root, snapshot, state, { today: today() })
    : undefined;
  const suggestion = suggested?.ok ? suggested.value : undefined;
  const event = await pickEvent(services, titles, brain.nextSteps(scheme, name, context), {
    decidedBy: (next) => brain.decidedBy(snapshot.policy, next.deciders),
    ...(suggestion && {
      suggested: { event: suggestion.event, why: brain.whySuggested(suggestion) },
    }),
  });
  if (event === undefined) return undefined;
  const set = await chooseFields(services, scheme, name, event, context);
  return set && { event, set };
}

/** Any event is refused for the same reason when there is nothing to start from. */
function whyNotReadable(brain: Brain, snapshot: RepositorySnapshot, { unit }: UnitState): Message {
  const plan = brain.planBump(snapshot, {
    unit: unit.id,
    event: '',
    today: today(),
    alignDrift: true,
  });
  if (plan.ok) throw new Error(`A plan for an unreadable version of ${unit.id}`);
  return plan.reason;
}
