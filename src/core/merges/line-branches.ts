import type { Policy } from '../policy/types';
import { mainNames } from '../refs/main-names';
import { shortNameIn } from '../refs/remote-name';
import { seriesKey } from '../refs/series';
import type { Ref, ReleaseLine } from '../refs/types';
import { matcherOfGlobs } from '../text/glob';
import type { LineBranch } from './types';

/** What is needed to tell the branches that fixes are made on, or have to reach. */
export interface Branches {
  readonly policy: Pick<Policy, 'lines'>;
  readonly refs: readonly Ref[];
  readonly remotes: readonly string[];
  /** As `releaseLines` gives them. */
  readonly lines: readonly ReleaseLine[];
  /** The commits of release tags that stand for a branch that is no more, by the full name of the tag. */
  readonly loose?: ReadonlyMap<string, string>;
}

/**
 * The branches of active lines, series by series, each oldest first by the scheme's order, and the main
 * branch last. A branch that the policy calls ended is left out. A remote branch counts where no local one
 * has its name. Tags that stand for a branch are among the hotfix branches of their line.
 */
export function lineBranches({ policy, refs, remotes, lines, loose }: Branches): LineBranch[] {
  const isEnded = matcherOfGlobs(policy.lines.ended);
  const found = lines.toReversed().flatMap(({ line, scheme, unit, refs: named }) =>
    named.toReversed().flatMap(({ ref, rule, shortName }): LineBranch[] => {
      const about = {
        line,
        series: seriesKey(unit, scheme),
        ...(unit !== undefined && { unit }),
      };
      const commit = loose?.get(ref.ref);
      if (commit !== undefined)
        return [
          { ref: ref.ref, name: shortName, role: 'hotfix', isTag: true, tip: commit, ...about },
        ];
      if (!rule.role) return [];
      const name = shortNameIn(ref.ref, remotes);
      if (isEnded(name)) return [];
      return [{ ref: ref.ref, name, role: rule.role, tip: ref.id, ...about }];
    }),
  );
  const main = mainBranch(policy, refs, remotes);
  return main ? [...found.filter(({ ref }) => ref !== main.ref), main] : found;
}

/** The branch that every fix reaches in the end; undefined where there is none of that name. */
export function mainBranch(
  policy: Pick<Policy, 'lines'>,
  refs: readonly Ref[],
  remotes: readonly string[],
): LineBranch | undefined {
  const wanted = mainNames(policy).flatMap((name) => [
    `refs/heads/${name}`,
    ...remotes.map((remote) => `refs/remotes/${remote}/${name}`),
  ]);
  const byName = new Map(refs.map((ref) => [ref.ref, ref]));
  const [found] = wanted.flatMap((ref) => byName.get(ref) ?? []);
  if (!found) return undefined;
  const name = shortNameIn(found.ref, remotes);
  return { ref: found.ref, name, role: 'main', tip: found.id, series: '' };
}
