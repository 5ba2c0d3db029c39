import type { Policy } from '../../core/policy/types';
import type { RefGroups as AllGroups } from '../../core/refs/group-refs';
import type { Ref, ReleaseLine } from '../../core/refs/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Shared } from '../shared/shared';

/** The refs of a repository, sorted into what the views show. */
export type RefGroups = Omit<AllGroups, 'classified'>;

/** Sorts refs once for all views: a repository may have 100,000 tags. */
export class RefGrouping {
  private readonly known = new WeakMap<readonly Ref[], Known>();

  /** What the next refs are held against; a reading keeps the policy where its text is the same. */
  private readonly last = new WeakMap<Policy, Last>();

  constructor(private readonly shared: Pick<Shared, 'brain'>) {}

  of({ policy, git }: RepositorySnapshot): Promise<RefGroups> {
    const refs = git?.refs ?? noRefs;
    const known = this.known.get(refs);
    if (known?.policy === policy) return known.groups;
    const groups = this.group(policy, refs, git?.remotes ?? []);
    this.known.set(refs, { policy, groups });
    return groups;
  }

  private async group(
    policy: Policy,
    refs: readonly Ref[],
    remotes: readonly string[],
  ): Promise<RefGroups> {
    const brain = await this.shared.brain.load();
    const last = this.last.get(policy);
    const before = last?.remotes.join('\n') === remotes.join('\n') ? last.groups : undefined;
    const groups = brain.groupRefs(policy, refs, remotes, before);
    this.last.set(policy, { remotes, groups });
    return {
      lines: byUnit(groups.lines, policy),
      malformed: groups.malformed,
      // A copy would put them in order, also where nobody looks at baselines.
      get baselines() {
        return groups.baselines;
      },
    };
  }
}

interface Last {
  readonly remotes: readonly string[];
  readonly groups: AllGroups;
}

interface Known {
  readonly policy: Policy;
  readonly groups: Promise<RefGroups>;
}

const noRefs: readonly Ref[] = [];

/** The same for a line in every reading of a repository. */
export function lineKeyOf({ scheme, unit, line }: ReleaseLine): string {
  return JSON.stringify([scheme, unit, line]);
}

/** In the order of the policy's units; what belongs to no unit comes last. */
function byUnit(lines: readonly ReleaseLine[], { units }: Policy): readonly ReleaseLine[] {
  const places = new Map(units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: ReleaseLine): number => places.get(unit ?? '') ?? units.length;
  return [...lines].sort((left, right) => placeOf(left) - placeOf(right));
}
