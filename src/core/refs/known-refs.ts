import type { Policy } from '../policy/types';
import type { ClassifiedRef, Ref } from './types';

/** What was made of a list of refs, and by what. */
interface Known {
  readonly policy: Policy;
  readonly remotes: readonly string[];
  readonly classified: readonly ClassifiedRef[];
}

/** By the list, which stays the same where no ref has changed: views, rules and previews all ask about it. */
const known = new WeakMap<readonly Ref[], Known>();

/** What the policy was last found to say about all refs of a list. */
export function knownRefs(
  policy: Policy,
  refs: readonly Ref[],
  remotes: readonly string[],
): readonly ClassifiedRef[] | undefined {
  const found = known.get(refs);
  const isSame = found?.policy === policy && areEqual(found.remotes, remotes);
  return isSame ? found.classified : undefined;
}

/** Remembers it as long as the list is there. */
export function keepRefs(
  policy: Policy,
  refs: readonly Ref[],
  remotes: readonly string[],
  classified: readonly ClassifiedRef[],
): void {
  known.set(refs, { policy, remotes, classified });
}

function areEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}
