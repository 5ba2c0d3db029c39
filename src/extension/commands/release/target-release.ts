import type { ReleaseState } from '../../../core/release/evaluate/types';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import { releaseCommandTexts as texts } from '../../text/release-commands';
import { releaseTexts } from '../../text/releases-view';
import { briefOfRelease } from '../../views/release-brief';
import { groupOf, groupReleases } from '../../views/release-groups';
import { isViewNode } from '../../views/nodes';
import { releaseOfNode } from '../../views/release-nodes';
import type { RepositoryModel } from '../../workspace/repository-model';
import { pickRepository, textOf } from '../pick-target';
import type { Services } from '../services';

/** A release that a command is about. */
export interface TargetRelease {
  readonly repository: RepositoryModel;
  readonly state: ReleaseState;
}

/**
 * The release that a command is about: of an item of the view, or named by `{ root, release }` as dashboards and
 * keybindings do; else asked for.
 *
 * @returns undefined when the person left the question
 * @throws HumanError where there is no such release
 */
export async function targetRelease(
  services: Services,
  argument: unknown,
): Promise<TargetRelease | undefined> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return undefined;
  const { releases } = await services.releases.of(repository);
  const named = releaseIn(argument);
  if (named === undefined) {
    const state = await askRelease(services, releases.states);
    return state && { repository, state };
  }
  const state = releases.states.find(({ record }) => record.id === named);
  if (!state) throw new HumanError(message(texts.gone, { release: named }));
  return { repository, state };
}

/** Id of the release that an argument names; undefined where it names none. */
export function releaseIn(argument: unknown): string | undefined {
  return isViewNode(argument) ? releaseOfNode(argument) : textOf(argument, 'release');
}

async function askRelease(
  { say }: Services,
  states: readonly ReleaseState[],
): Promise<ReleaseState | undefined> {
  const ordered = groupReleases(states).flatMap((group) => group.states);
  const [only, ...others] = ordered;
  if (!only) throw new HumanError(message(texts.none));
  if (others.length === 0) return only;
  const items = ordered.map((state) => ({
    label: [state.record.version, state.record.title ?? ''].join(' ').trim(),
    description: say(releaseTexts[groupOf(state)]),
    detail: briefOfRelease(state, say).join(' · '),
    state,
  }));
  const taken = await showPick({
    title: say(texts.pick),
    placeholder: say(texts.pickHint),
    matchEverything: true,
    items: () => items,
    accept: () => 'done',
  });
  return taken?.state;
}
