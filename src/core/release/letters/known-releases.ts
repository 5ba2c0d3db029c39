import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import { approvalOf } from '../evaluate/approval';
import { presentFactsFinder } from '../evaluate/facts-of';
import type { Releases } from '../evaluate/types';
import type { KnownRelease } from './types';

/** The releases of a repository with the builds whose own content entered it (APP-4), for `verifyByRecords`. */
export function knownReleases(
  snapshot: RepositorySnapshot,
  { states, today }: { readonly states: Releases['states']; readonly today: Day },
): readonly KnownRelease[] {
  const factsOf = presentFactsFinder(snapshot, today);
  return states.map(({ record }) => {
    const facts = factsOf(record);
    const entered = record.builds.filter(
      (build) => approvalOf({ ...facts, about: { build } }).state === 'in-repository',
    );
    return { record, inRepository: new Set(entered.map(({ name }) => name)) };
  });
}
