import type { ReleaseState } from '../../../core/release/evaluate/types';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { releaseCommandTexts as texts } from '../../text/release-commands';
import { isViewNode } from '../../views/nodes';
import { releaseOfNode } from '../../views/release-nodes';
import type { RepositoryModel } from '../../workspace/repository-model';
import { textOf } from '../pick-target';
import type { Services } from '../services';

/** A release that a command is about. */
export interface TargetRelease {
  readonly repository: RepositoryModel;
  readonly state: ReleaseState;
}

/** Id of the release that an argument names, an item of the view or `{ release }`; undefined where it names none. */
export function releaseIn(argument: unknown): string | undefined {
  return isViewNode(argument) ? releaseOfNode(argument) : textOf(argument, 'release');
}

/** The release of a repository with an id. Throws a `HumanError` where there is none. */
export async function namedRelease(
  { releases }: Services,
  repository: RepositoryModel,
  release: string,
): Promise<TargetRelease> {
  const state = await releases.find(repository, release);
  if (!state) throw new HumanError(message(texts.gone, { release }));
  return { repository, state };
}
