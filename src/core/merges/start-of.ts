import type { Beginnings, Origin } from './origin-of';
import type { LineSource } from './line-plan';

/**
 * The commit after which the fixes of a branch begin, and whether this clone can tell. A branch of which history says
 * nothing has no commit here, and no fixes.
 */
export interface Start {
  readonly commit?: string;
  readonly isTold: boolean;
}

/**
 * Where the fixes of a branch begin.
 *
 * Those of a hotfix branch begin at the release tag that it was cut from; where it was cut elsewhere, they begin there,
 * for what is older was not made on it. Those of a release branch begin where it left the main branch or an older
 * release branch; where its line had no release by then, at the first release tag among its own commits.
 */
export function startOf(
  source: LineSource,
  origin: Origin | undefined,
  beginnings: Beginnings,
): Start {
  if (source.branch.role === 'release' || !origin) return startOfLine(source, beginnings);
  if (origin.isOpen) return { commit: source.branch.tip, isTold: true };
  if (origin.verdict === 'unknown') return { isTold: false };
  return { ...(origin.commit !== undefined && { commit: origin.commit }), isTold: true };
}

function startOfLine(
  { index, branch, tags }: LineSource,
  { plan: { lines }, chains, commitOf }: Beginnings,
): Start {
  const tagged = new Set(tags.map(commitOf));
  const older = lines.flatMap(({ role, series }, at) =>
    role === 'main' || (role === 'release' && series === branch.series && at < index) ? [at] : [],
  );
  let first: string | undefined;
  let left: string | undefined;
  for (const commit of chains.of(index)) {
    if (left === undefined && older.some((at) => at !== index && chains.holds(at, commit)))
      left = commit;
    if (!tagged.has(commit)) continue;
    // The line was released before the branch was cut.
    if (left !== undefined) return { commit: left, isTold: true };
    first = commit;
  }
  const start = first ?? left;
  if (start !== undefined) return { commit: start, isTold: true };
  return { isTold: !chains.isCut(index) };
}
