import type { Policy } from '../../core/policy/types';
import type { ClassifiedRef, NamedRef, ReleaseLine } from '../../core/refs/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Shared } from '../shared/shared';

/** The refs of a repository, sorted into what the views show. */
export interface RefGroups {
  readonly lines: readonly ReleaseLine[];
  readonly malformed: readonly ClassifiedRef[];
  readonly baselines: readonly NamedRef[];
}

/** Sorts refs once a snapshot for all views: a repository may have 100,000 tags. */
export class RefGrouping {
  private readonly known = new WeakMap<RepositorySnapshot, Promise<RefGroups>>();

  constructor(private readonly shared: Pick<Shared, 'brain'>) {}

  of(snapshot: RepositorySnapshot): Promise<RefGroups> {
    const groups = this.known.get(snapshot) ?? this.group(snapshot);
    this.known.set(snapshot, groups);
    return groups;
  }

  private async group({ policy, git }: RepositorySnapshot): Promise<RefGroups> {
    const brain = await this.shared.brain.load();
    const classified = brain.classifyRefs(policy, git?.refs ?? [], git?.remotes);
    return {
      lines: byUnit(brain.releaseLines(classified), policy),
      malformed: brain.malformedRefs(classified),
      baselines: brain.baselines(classified),
    };
  }
}

/** In the order of the policy's units; what belongs to no unit comes last. */
function byUnit(lines: readonly ReleaseLine[], { units }: Policy): readonly ReleaseLine[] {
  const places = new Map(units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: ReleaseLine): number => places.get(unit ?? '') ?? units.length;
  return [...lines].sort((left, right) => placeOf(left) - placeOf(right));
}
