import type { Releases, ReleaseState } from '../../../core/release/evaluate/types';
import type { ActionId } from '../../../core/release/process/types';
import type { Text } from '../../../core/text/language';
import { message, type Message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import { releaseCommandTexts as texts } from '../../text/release-commands';
import { briefOfRelease } from '../../views/release-brief';
import { releaseTexts } from '../../text/releases-view';
import { groupOf, groupReleases } from '../../views/release-groups';
import { pickRepository } from '../pick-target';
import type { Services } from '../services';
import { namedRelease, releaseIn, type TargetRelease } from './target-release';

/** What a release is picked for. */
export interface PickedFor {
  readonly title: Text;
  /** The gate that has to be open; releases where it is come first. */
  readonly action?: ActionId;
  /** Whether it makes sense for a release at all; for all that are not closed when absent. */
  readonly fits?: (state: ReleaseState) => boolean;
}

/**
 * The release that a command is about: the one that its argument names, else one for which it makes sense; asked for
 * where there are several, those whose gate is open first.
 *
 * @returns undefined when the person left the question
 * @throws HumanError where there is no such release
 */
export async function pickRelease(
  services: Services,
  argument: unknown,
  { title, action, fits = isUnderway }: PickedFor,
): Promise<TargetRelease | undefined> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return undefined;
  const named = releaseIn(argument);
  if (named !== undefined) return namedRelease(services, repository, named);
  const { say } = services;
  const { releases } = await services.releases.of(repository);
  const ordered = groupReleases(releases.states.filter(fits)).flatMap(({ states }) => states);
  const isReady = (state: ReleaseState): boolean => missingFor(state, action) === 0;
  const states = [...ordered.filter(isReady), ...ordered.filter((state) => !isReady(state))];
  const [only, ...others] = states;
  if (!only) throw new HumanError(nothingFits(releases, title));
  if (others.length === 0) return { repository, state: only };
  const items = states.map((state) => {
    const count = missingFor(state, action);
    const about = count === 0 ? say(texts.ready) : say(texts.waiting, { count });
    return {
      label: [state.record.version, state.record.title ?? ''].join(' ').trim(),
      description: action ? about : say(releaseTexts[groupOf(state)]),
      detail: briefOfRelease(state, say).join(' · '),
      state,
    };
  });
  const taken = await showPick({
    title: say(title),
    placeholder: say(texts.pick),
    matchEverything: true,
    items: () => items,
    accept: () => 'done',
  });
  return taken && { repository, state: taken.state };
}

function nothingFits({ states }: Releases, title: Text): Message {
  return states.length === 0 ? message(texts.none) : message(texts.noneFits, { title });
}

function isUnderway({ status }: ReleaseState): boolean {
  return status !== 'closed';
}

/** How many things close the gate; none where it is open, or nothing is waited for. */
function missingFor({ gates }: ReleaseState, action: ActionId | undefined): number {
  const gate = gates.find((each) => each.gate.id === action);
  if (!gate || gate.isOpen) return 0;
  return Math.max(1, gate.lacking.filter(({ severity }) => severity === 'error').length);
}
