import { linePlan } from '../merges/line-plan';
import type { LineBranch } from '../merges/types';
import { classifyRefs } from '../refs/classify-refs';
import { releaseLines } from '../refs/release-lines';
import type { RepositorySnapshot } from '../snapshot/types';

/**
 * The lines that the fixes of a branch have to reach, whether they have or not: newer lines, oldest first, and the
 * main branch last.
 *
 * @param ref full name of the branch
 */
export function linesToReach(
  { policy, git }: RepositorySnapshot,
  ref: string,
): readonly LineBranch[] {
  if (!git) return [];
  const { refs, remotes } = git;
  const lines = releaseLines(classifyRefs(policy, refs, remotes));
  const plan = linePlan({ policy, refs, remotes, lines });
  const source = plan.sources.find(({ branch }) => branch.ref === ref);
  return (source?.targets ?? []).flatMap((index) => plan.lines[index] ?? []);
}
