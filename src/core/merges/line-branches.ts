import type { Policy } from '../policy/types';
import { shortNameIn } from '../refs/remote-name';
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
}

/**
 * The branches of active lines, series by series, each oldest first by the scheme's order, and the main
 * branch last. A branch that the policy calls ended is left out. A remote branch counts where no local one
 * has its name.
 */
export function lineBranches({ policy, refs, remotes, lines }: Branches): LineBranch[] {
  const isEnded = matcherOfGlobs(policy.lines.ended);
  const found = lines.toReversed().flatMap(({ line, scheme, unit, refs: named }) =>
    named.toReversed().flatMap(({ ref, rule }): LineBranch[] => {
      if (!rule.role) return [];
      const name = shortNameIn(ref.ref, remotes);
      if (isEnded(name)) return [];
      const about = {
        line,
        series: JSON.stringify([unit, scheme]),
        ...(unit !== undefined && { unit }),
      };
      return [{ ref: ref.ref, name, role: rule.role, tip: ref.id, ...about }];
    }),
  );
  const main = mainBranch(policy, refs, remotes);
  return main ? [...found.filter(({ ref }) => ref !== main.ref), main] : found;
}

/** Names that a main branch has where nobody says otherwise; the first that is there. */
const usualNames = ['main', 'master', 'trunk'];

/** The branch that every fix reaches in the end; undefined where there is none of that name. */
export function mainBranch(
  { lines }: Pick<Policy, 'lines'>,
  refs: readonly Ref[],
  remotes: readonly string[],
): LineBranch | undefined {
  const names = lines.main === undefined ? usualNames : [lines.main];
  const wanted = names.flatMap((name) => [
    `refs/heads/${name}`,
    ...remotes.map((remote) => `refs/remotes/${remote}/${name}`),
  ]);
  const byName = new Map(refs.map((ref) => [ref.ref, ref]));
  const [found] = wanted.flatMap((ref) => byName.get(ref) ?? []);
  if (!found) return undefined;
  const name = shortNameIn(found.ref, remotes);
  return { ref: found.ref, name, role: 'main', tip: found.id, series: '' };
}
