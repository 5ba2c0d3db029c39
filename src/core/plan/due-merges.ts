import { linePlan, targetsOf } from '../merges/line-plan';
import type { MergeMatrix } from '../merges/types';
import { classifyRefs, createClassifier } from '../refs/classify-refs';
import { ReadRef } from '../refs/read-ref';
import { releaseLines } from '../refs/release-lines';
import { versionOf } from '../refs/series';
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
  const sources = sourcesOf(snapshot, ref, merges);
  const due = new Map<string, string[]>();
  for (const { source, fix, lacking } of merges.rows) {
    if (!sources.has(source.ref)) continue;
    for (const { name } of lacking) {
      const fixes = due.get(name) ?? [];
      due.set(name, fixes);
      fixes.push(fix.commit);
    }
  }
  return [...due].map(([line, fixes]) => ({ line, fixes }));
}

/** The branch; where it is no more the tags of its version, which stand for it. */
function sourcesOf(
  { policy, git }: RepositorySnapshot,
  ref: string,
  { lines }: MergeMatrix,
): ReadonlySet<string> {
  if (lines.some((line) => line.ref === ref)) return new Set([ref]);
  const classify = createClassifier(policy, git?.remotes);
  const versionIn = (name: string): string | undefined => {
    const read = classify({ ref: name, id: '' });
    return read instanceof ReadRef ? `${read.unit ?? ''} ${versionOf(read)}` : undefined;
  };
  const own = versionIn(ref);
  const same = lines.filter((line) => line.isTag && versionIn(line.ref) === own);
  return new Set(own === undefined ? [] : same.map((line) => line.ref));
}

function linesToReach({ policy, git }: RepositorySnapshot, ref: string): readonly string[] {
  if (!git) return [];
  const { refs, remotes } = git;
  const lines = releaseLines(classifyRefs(policy, refs, remotes));
  const plan = linePlan({ policy, refs, remotes, lines });
  const source = plan.sources.find(({ branch }) => branch.ref === ref);
  return (source ? targetsOf(source) : []).flatMap((index) => plan.lines[index]?.name ?? []);
}
