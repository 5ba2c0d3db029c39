import { classifyRefsInPieces } from '../refs/classify-refs';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Pieces } from '../text/pieces';
import { unitStates } from '../units/unit-states';
import { untoldTags, type UntoldTag } from './untold-tags';

/**
 * The tags of which the changelog in the work tree does not tell, so that the one in their own tree has to be looked
 * at: a patch of an old line has its section on that line. None where nobody would be told of them.
 */
export function* wantedChangelogs(snapshot: RepositorySnapshot): Pieces<readonly UntoldTag[]> {
  const { policy, git, changelog } = snapshot;
  const isOff = policy.origin === 'built-in' || policy.severities['tag/no-changelog'] === 'off';
  if (isOff || !git || !changelog) return [];
  const refs = yield* classifyRefsInPieces(policy, git.refs, git.remotes);
  return yield* untoldTags(refs, changelog, unitStates(snapshot));
}
