import type { GitState, RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { HumanError } from '../shared/human-error';
import type { RepositoryModel } from '../workspace/repository-model';
import { requireDisk } from './pick-target';
import type { Services } from './services';

/** What a command that asks Git, or changes something with it, begins with. */
export interface WithGit {
  readonly brain: Brain;
  readonly snapshot: RepositorySnapshot;
  readonly git: GitState;
}

/**
 * Looks whether Git can be asked here at all, so that no process starts in Restricted Mode.
 *
 * @param reading `fresh` for what a plan is made of, since its preconditions are what is read now
 * @throws HumanError in a virtual workspace, in Restricted Mode, and where there is no Git or no repository
 */
export async function withGit(
  { brain: loader }: Pick<Services, 'brain'>,
  repository: RepositoryModel,
  reading: 'fresh' | 'known' = 'fresh',
): Promise<WithGit> {
  requireDisk(repository);
  const brain = await loader.load();
  const snapshot = await (reading === 'fresh' ? repository.refresh() : repository.current());
  const git = brain.gitOf(snapshot);
  if (!git.ok) throw new HumanError(git.reason);
  return { brain, snapshot, git: git.value };
}
