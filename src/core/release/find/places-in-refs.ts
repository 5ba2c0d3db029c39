import { classifyRefs } from '../../refs/classify-refs';
import { ReadRef } from '../../refs/read-ref';
import type { ClassifiedRef } from '../../refs/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { FindSources, VersionPlace } from './types';

/** Tags, baselines and branches, those of remotes too. */
export function placesInRefs(
  { policy, git }: RepositorySnapshot,
  { externals, abbreviations }: Pick<FindSources, 'externals' | 'abbreviations'>,
): readonly VersionPlace[] {
  if (!git) return [];
  return classifyRefs(policy, git.refs, git.remotes).flatMap((named): VersionPlace[] => {
    const kind = kindOf(named);
    if (!kind) return [];
    const { ref, id } = named.ref;
    const name = named.shortName;
    const internal = named instanceof ReadRef ? (named.version ?? named.text) : undefined;
    const external = externals.get(ref);
    const abbreviation = abbreviations.get(ref);
    const names = [name, internal, external, abbreviation].filter((each) => each !== undefined);
    return [
      {
        kind,
        name,
        names,
        ref,
        commit: git.refObjects?.get(id)?.commit ?? id,
        ...(internal !== undefined && { internal }),
        ...(external !== undefined && { external }),
        ...(abbreviation !== undefined && { abbreviation }),
      },
    ];
  });
}

function kindOf({ kind }: ClassifiedRef): 'tag' | 'baseline' | 'branch' | undefined {
  if (kind === 'remote') return 'branch';
  return kind === 'other' ? undefined : kind;
}
