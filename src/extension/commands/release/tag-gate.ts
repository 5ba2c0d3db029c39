import type { TagAct } from '../../../core/release/plans/tag-gate';
import type { RepositorySnapshot } from '../../../core/snapshot/types';
import { HumanError } from '../../shared/human-error';
import type { Brain } from '../../shared/brain';
import { now } from '../../shared/now';
import type { RepositoryModel } from '../../workspace/repository-model';
import { isSet, textOf } from '../pick-target';
import type { Services } from '../services';
import { askOverride } from './ask-override';

/** A tag that is to be made. */
export interface TagToMake {
  readonly repository: RepositoryModel;
  readonly snapshot: RepositorySnapshot;
  /** Short name. */
  readonly tag: string;
  readonly unit?: string | undefined;
}

/** Who makes a tag, for the gate of its release. The argument of a command may answer with `override`, a reason. */
export async function tagAct(
  brain: Brain,
  { root }: RepositoryModel,
  argument: unknown,
): Promise<TagAct> {
  const override = textOf(argument, 'override');
  const by = await brain.identityAt(root.fsPath);
  return { by, ...now(), ...(override !== undefined && { override }) };
}

/**
 * The same; where a release leads to the version of the tag and its gate is closed, shows what is missing and asks for
 * the reason to go on. `apply: true` leaves the question out.
 * @returns undefined when the person left it there
 */
export async function askTagGate(
  services: Services,
  brain: Brain,
  { repository, snapshot, tag, unit }: TagToMake,
  argument: unknown,
): Promise<TagAct | undefined> {
  const act = await tagAct(brain, repository, argument);
  const release = brain.openReleaseOfTag(snapshot, tag, unit)?.id;
  if (release === undefined || act.by === undefined || isSet(argument, 'apply')) return act;
  const found = brain.releaseOf(snapshot, { release, today: act.today });
  if (!found.ok) throw new HumanError(found.reason);
  const acting = { ...act, by: act.by, release };
  const about = { repository, brain, snapshot, state: found.value, act: acting, argument };
  const answer = await askOverride(services, about, { action: 'tag' });
  return answer && { ...act, ...answer };
}
