import { linesIn } from './chains';
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
 * release branch; where its line had no release by then, at the first release tag among its own commits. Those of a tag
 * begin at the next one below it, or where it left those branches since. One that does not follow that tag by first
 * parents has none: it was a first release, or made beside its line, as of what is built for a release.
 */
export function startOf(
  source: LineSource,
  origin: Origin | undefined,
  beginnings: Beginnings,
): Start {
  if (source.branch.isTag) return startOfTag(source, beginnings);
  if (source.branch.role === 'release' || !origin) return startOfLine(source, beginnings);
  if (origin.isOpen) return { commit: source.branch.tip, isTold: true };
  if (origin.verdict === 'unknown') return { isTold: false };
  return { ...(origin.commit !== undefined && { commit: origin.commit }), isTold: true };
}

function startOfTag(source: LineSource, beginnings: Beginnings): Start {
  const { chains, commitOf } = beginnings;
  const below = source.expected && commitOf(source.expected);
  if (below === undefined || !chains.holds(source.index, below)) return { isTold: true };
  const left = whereItLeft(source, beginnings);
  const isLater = left !== undefined && chains.depthOf(left) > chains.depthOf(below);
  return { commit: isLater ? left : below, isTold: true };
}

function startOfLine(source: LineSource, beginnings: Beginnings): Start {
  const { chains } = beginnings;
  const left = whereItLeft(source, beginnings);
  const [first] = taggedOn(source, beginnings);
  if (first === undefined && left === undefined) return { isTold: !chains.isCut(source.index) };
  // Where the older of both is a tag, the line was released before the branch was cut.
  if (first === undefined || left === undefined)
    return { commit: first ?? left ?? '', isTold: true };
  return { commit: chains.depthOf(first) <= chains.depthOf(left) ? left : first, isTold: true };
}

/** The newest commit of a line that the main branch or an older release branch was at too. */
function whereItLeft(
  { index, branch }: LineSource,
  { plan: { lines }, chains }: Beginnings,
): string | undefined {
  const isOlder = (at: number): boolean => {
    const { role, series } = lines[at] as (typeof lines)[number];
    return role === 'main' || (role === 'release' && series === branch.series && at < index);
  };
  for (const { commit, joining } of chains.of(index))
    for (const at of linesIn(joining, index)) if (isOlder(at)) return commit;
  return undefined;
}

/** The commits of a line that have release tags which come before it, oldest first. */
function taggedOn(
  { index, tags, below }: LineSource,
  { chains, commitOf }: Beginnings,
): readonly string[] {
  const found = tags.flatMap((tag, place) => {
    const commit = place >= below ? commitOf(tag) : undefined;
    return commit !== undefined && chains.holds(index, commit) ? [commit] : [];
  });
  return found.toSorted((left, right) => chains.depthOf(left) - chains.depthOf(right));
}
