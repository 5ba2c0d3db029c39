import type { StepContext } from '../../core/scheme';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { UnitState } from '../../core/units/types';
import { previewPlan, type PlanOption, type PreviewRequest } from '../plan/preview-plan';
import { showDiff } from '../plan/show-diff';
import { HumanError } from '../shared/human-error';
import { inBackground } from '../shared/guard';
import { today } from '../shared/today';
import { commandTexts } from '../text/commands';
import { unitName } from '../views/unit-text';
import type { RepositoryModel } from '../workspace/repository-model';
import { chooseFields } from './choose-fields';
import { pickEvent } from './pick-event';
import { isSet, pickRepository, pickUnit, requireDisk, textOf } from './pick-target';
import type { Services } from './services';

const bumpOptions: readonly PlanOption[] = [
  { id: 'commit', title: commandTexts.optionCommit },
  { id: 'tag', title: commandTexts.optionTag, needs: 'commit' },
];

/**
 * Bumps the version of a unit: which unit, what happened, a preview of every change, then the change.
 *
 * A keybinding or another extension may answer the questions in the argument: `root` and `unit`, `event`,
 * `commit` and `tag` (booleans), and `apply: true` to leave out the preview.
 */
export async function bump(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  // Fresh, since the plan's preconditions are what is read now.
  const snapshot = await repository.refresh();
  const brain = await services.brain.load();
  const state = await pickUnit(services, repository, brain.unitStates(snapshot), argument);
  if (!state) return;
  const chosen = await chooseEvent(services, snapshot, state, argument);
  if (!chosen) return;
  const request: PreviewRequest = {
    title: services.say(commandTexts.bumpTitle, { unit: unitName(state.unit, services.say) }),
    options: snapshot.git && !snapshot.git.bare ? bumpOptions : [],
    chosen: ['commit', 'tag'].filter((option) => isSet(argument, option)),
    plan: (options) =>
      brain.planBump(snapshot, {
        unit: state.unit.id,
        ...chosen,
        today: today(),
        commit: options.has('commit'),
        tag: options.has('tag'),
      }),
    showDiff: (step) =>
      inBackground(services, showDiff(services, services.previews, repository, step)),
  };
  await applyPreviewed(services, repository, request, isSet(argument, 'apply'));
}

/** Shows the preview unless the caller has agreed beforehand, and carries the plan out. */
export async function applyPreviewed(
  services: Services,
  repository: RepositoryModel,
  request: PreviewRequest,
  agreed: boolean,
): Promise<void> {
  if (!agreed) {
    const plan = await previewPlan(services, request);
    if (plan) await services.runner.apply(repository, plan);
    return;
  }
  const plan = request.plan(new Set(request.chosen));
  if (!plan.ok) throw new HumanError(plan.reason);
  await services.runner.apply(repository, plan.value);
}

interface ChosenEvent {
  readonly event: string;
  readonly set: Readonly<Record<string, string>>;
}

async function chooseEvent(
  services: Services,
  snapshot: RepositorySnapshot,
  state: UnitState,
  argument: unknown,
): Promise<ChosenEvent | undefined> {
  const brain = await services.brain.load();
  const start = brain.bumpStart(snapshot, state.unit.id);
  if (!start.ok) throw new HumanError(start.reason);
  const { scheme, name, siblings } = start.value;
  const context: StepContext = { today: today(), ...(siblings ? { siblings } : {}) };
  const given = textOf(argument, 'event');
  if (given !== undefined) return { event: given, set: {} };
  const titles = { unit: unitName(state.unit, services.say), version: name.text };
  const event = await pickEvent(services, titles, brain.nextSteps(scheme, name, context));
  if (event === undefined) return undefined;
  const set = await chooseFields(services, scheme, name, event, context);
  return set && { event, set };
}
