import type { Act } from '../../../core/release/plans/types';
import type { ActionId } from '../../../core/release/process/types';
import type { Plan } from '../../../core/plan/types';
import type { Text } from '../../../core/text/language';
import { message } from '../../../core/text/message';
import type { Result } from '../../../core/text/result';
import type { PlanOption } from '../../plan/preview-plan';
import { showDiff } from '../../plan/show-diff';
import type { Brain } from '../../shared/brain';
import { inBackground } from '../../shared/guard';
import { HumanError } from '../../shared/human-error';
import { now } from '../../shared/now';
import { releaseActTexts as texts } from '../../text/release';
import type { RepositoryModel } from '../../workspace/repository-model';
import { applyPreviewed } from '../apply-previewed';
import { isSet, textOf } from '../pick-target';
import type { Services } from '../services';
import { withGit } from '../with-git';
import type { Acting } from './acting-person';
import { askOverride } from './ask-override';
import { pickRelease, type PickedFor } from './pick-release';

export type { Acting };

/**
 * What every command about a release begins with: which release, who acts (as Git knows them) and when. The argument
 * of a command may say `root`, `release`, `role`, `override` (a reason) and `apply: true`, which leaves out preview and
 * questions.
 *
 * @returns undefined when the person left
 */
export async function beginAct(
  services: Services,
  argument: unknown,
  picked: PickedFor,
): Promise<Acting | undefined> {
  const target = await pickRelease(services, argument, picked);
  if (!target) return undefined;
  const { repository } = target;
  const { brain, snapshot } = await withGit(services, repository);
  const by = await identityOf(brain, repository);
  const { id } = target.state.record;
  const found = brain.releaseOf(snapshot, { release: id, today: now().today });
  if (!found.ok) throw new HumanError(found.reason);
  const role = textOf(argument, 'role');
  const override = textOf(argument, 'override');
  const act: Act = {
    release: id,
    by,
    ...now(),
    ...(role !== undefined && { role }),
    ...(override !== undefined && { override }),
  };
  return { repository, brain, snapshot, state: found.value, act, argument };
}

/** Who Git says is at this machine. Throws a `HumanError` where it does not know. */
export async function identityOf(brain: Brain, repository: RepositoryModel): Promise<string> {
  const by = await brain.identityAt(repository.root.fsPath);
  if (by === undefined) throw new HumanError(message(texts.nobody));
  return by;
}

/** What is to be done once everything was asked. */
export interface Deed {
  readonly title: Text;
  /** The gate that it waits for, and what goes through it. */
  readonly gate?: { readonly action: ActionId; readonly about?: string };
  /** Parts of the plan that may be left out, beside the commit. */
  readonly options?: readonly PlanOption[];
  readonly plan: (act: Act, chosen: ReadonlySet<string>) => Result<Plan>;
}

/**
 * Asks for a reason where the gate is closed, shows every step, and carries the plan out.
 * @returns whether it was carried out
 */
export async function carryOut(
  services: Services,
  acting: Acting,
  { title, gate, options = [], plan }: Deed,
): Promise<boolean> {
  const isAgreed = isSet(acting.argument, 'apply');
  const override = gate && !isAgreed ? await askOverride(services, acting, gate) : {};
  if (!override) return false;
  const act: Act = { ...acting.act, ...override };
  const { repository } = acting;
  return applyPreviewed(
    services,
    repository,
    {
      title: `${services.say(title)} · ${act.release}`,
      options: [...options, { id: 'commit', title: texts.commit }],
      chosen: ['commit'],
      plan: (chosen) => plan({ ...act, commit: chosen.has('commit') }, chosen),
      showDiff: (step) =>
        inBackground(services, showDiff(services, services.previews, repository, step)),
    },
    isAgreed,
  );
}
