import { MalformedRef } from './malformed-ref';
import type { ClassifiedRef } from './types';

/**
 * Tags, branches and baselines whose names are not as the policy says, each with its `reason`. Remote
 * branches are left out: they are somebody else's to rename.
 */
export function malformedRefs(classified: readonly ClassifiedRef[]): ClassifiedRef[] {
  return classified.filter(
    (ref) => ref.kind !== 'remote' && (ref instanceof MalformedRef || ref.reason !== undefined),
  );
}
