import { linePlan } from '../merges/line-plan';
import type { MergeMatrix } from '../merges/types';
import { classifyRefs } from '../refs/classify-refs';
import { releaseLines } from '../refs/release-lines';
import type { RepositorySnapshot } from '../snapshot/types';

/** A line that lacks fixes of a branch. */
export interface DueMerge {
  /** Short name of its branch. */
  readonly line: string;
  /** Ids of the commits that it lacks, oldest first; absent where the history does not tell. */
  readonly fixes?: readonly string[];
}

/**
 * The lines that still lack fixes of a branch, in the order in which the fixes find them; where history does not tell,
 * all lines that its fixes have to reach: newer ones, oldest first, and the main branch last.
 *
 * @param ref full name of the branch
 * @param merges what history says of the lines; undefined where it cannot be read
 */
export function dueMerges(
  snapshot: RepositorySnapshot,
  ref: string,
  merges: MergeMatrix | undefined,
): readonly DueMerge[] {
  if (!merges || merges.untold.some((each) => each.ref === ref))
    return linesToReach(snapshot, ref).map((line) => ({ line }));
  const due = new Map<string, string[]>();
  for (const { source, fix, cells } of merges.rows) {
    if (source.ref !== ref) continue;
    for (const { target, state } of cells) {
      if (state !== 'missing') continue;
      due.set(target.name, [...(due.get(target.name) ?? []), fix.commit]);
    }
  }
  return [...due].map(([line, fixes]) => ({ line, fixes }));
}

function linesToReach({ policy, git }: RepositorySnapshot, ref: string): readonly string[] {
  if (!git) return [];
  const { refs, remotes } = git;
  const lines = releaseLines(classifyRefs(policy, refs, remotes));
  const plan = linePlan({ policy, refs, remotes, lines });
  const source = plan.sources.find(({ branch }) => branch.ref === ref);
  return (source?.targets ?? []).flatMap((index) => plan.lines[index]?.name ?? []);
}
