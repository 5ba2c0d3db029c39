import type { Ref } from '../refs/types';
import { linesIn, type Chains } from './chains';
import type { LinePlan, LineSource } from './line-plan';
import type { BranchOrigin } from './types';

/** What history says of where branches began. */
export interface Beginnings {
  readonly plan: LinePlan;
  readonly chains: Chains;
  /** The commit that a tag leads to, by the id that the tag holds; undefined where this clone has none. */
  readonly commitOf: (tag: Ref) => string | undefined;
  /** The commit at which Git says that a local branch was made, by its full name, where the reflog still tells. */
  readonly createdAt: ReadonlyMap<string, string>;
}

/** A branch with where it came from, so far as it can be told. */
export interface Origin extends BranchOrigin {
  /** Whether only the reflog could tell: the branch has no commit that the branch which it may come from lacks. */
  readonly isOpen?: boolean;
}

/**
 * Where a branch was cut that its name says was cut from a release tag; undefined where its name says nothing of
 * the kind, or where there is no such tag.
 *
 * Its first parents are followed from the tip. Where they reach the commit of the tag first, it was cut there. Where
 * they first reach a commit that the main branch, an older branch or the release branch of its line was at, it was cut
 * from that one, although the tag may be an ancestor all the same. Newer lines may come from the branch itself, so
 * theirs count only where one of those follows.
 */
export function originOf(source: LineSource, beginnings: Beginnings): Origin | undefined {
  const { branch, index, expected: tag } = source;
  if (!tag || branch.isTag) return undefined;
  const expected = tag.ref;
  const expectedCommit = beginnings.commitOf(tag);
  if (expectedCommit === undefined) return { expected, verdict: 'unknown' };
  const about = { expected, expectedCommit };
  const atTag = { ...about, commit: expectedCommit, verdict: 'at-tag' } as const;
  const met = meet(source, expectedCommit, beginnings);
  if (met.kind === 'tag') return atTag;
  // A release branch is there before its tag, which may be made of what it was merged into.
  if (branch.role === 'release' && !beginnings.chains.holds(index, expectedCommit))
    return undefined;
  const created = beginnings.createdAt.get(branch.ref);
  if (created === expectedCommit) return atTag;
  if (met.kind === 'cut') return { ...about, verdict: 'unknown' };
  const { commit, line } = met;
  const from = olderTagAt(source, commit, beginnings) ?? beginnings.plan.lines[line ?? -1]?.ref;
  const found = {
    ...about,
    ...(commit !== undefined && { commit }),
    ...(from !== undefined && { from }),
  };
  // A branch that has no commit of its own may as well have been merged by fast-forward.
  const isOpen = commit === branch.tip && created !== commit;
  return isOpen ? { ...found, verdict: 'unknown', isOpen } : { ...found, verdict: 'elsewhere' };
}

type Meeting =
  | { readonly kind: 'tag' }
  | { readonly kind: 'cut' }
  | {
      readonly kind: 'line';
      readonly commit: string | undefined;
      readonly line: number | undefined;
    };

/** What first parents reach first: the commit of the tag, a commit of another line, or the end of the clone. */
function meet(
  { index, branch }: LineSource,
  tag: string,
  { plan: { lines }, chains }: Beginnings,
): Meeting {
  const isDecisive = (at: number): boolean => {
    const { role, series, line } = lines[at] as (typeof lines)[number];
    if (role === 'main') return true;
    if (series !== branch.series) return false;
    return at < index || (role === 'release' && line === branch.line);
  };
  let first: { readonly commit: string; readonly line: number } | undefined;
  let oldest = Infinity;
  for (const { commit, joining } of chains.of(index)) {
    if (commit === tag) return { kind: 'tag' };
    let decisive = Infinity;
    for (const at of linesIn(joining, index)) {
      if (at < oldest) oldest = at;
      if (at < decisive && isDecisive(at)) decisive = at;
    }
    if (decisive < Infinity) return { kind: 'line', ...(first ?? { commit, line: decisive }) };
    if (!first && lines[oldest]?.role === 'release') first = { commit, line: oldest };
  }
  if (chains.isCut(index)) return { kind: 'cut' };
  return { kind: 'line', commit: undefined, line: undefined };
}

function olderTagAt(
  { tags, below }: LineSource,
  commit: string | undefined,
  { commitOf }: Beginnings,
): string | undefined {
  if (commit === undefined) return undefined;
  return tags.find((tag, place) => place >= below && commitOf(tag) === commit)?.ref;
}
