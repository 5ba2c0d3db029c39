import type { ClassifiedRef } from '../refs/types';
import { ReadRef } from '../refs/read-ref';
import type { Policy } from '../policy/types';
import { matcherOfGlobs } from '../text/glob';
import { eachInPieces, type Pieces } from '../text/pieces';
import type { Finding } from './types';

/** What is wrong with refs, one after another; there may be 100,000 of them. */
export function* findInRefs(
  refs: readonly ClassifiedRef[],
  find: (ref: ClassifiedRef) => readonly Finding[],
): Pieces<readonly Finding[]> {
  const findings: Finding[] = [];
  yield* eachInPieces(refs, (ref) => {
    for (const finding of find(ref)) findings.push(finding);
  });
  return findings;
}

/** Tells whether something is a tag or a baseline whose name its rule can read. */
export function isReadTag(ref: ClassifiedRef): ref is ReadRef {
  return ref instanceof ReadRef && (ref.kind === 'tag' || ref.kind === 'baseline');
}

/** Tells whether the policy wants nobody to look at a tag or branch. */
export function ignoredRefs({
  ignoredTags,
  ignoredBranches,
}: Policy): (ref: ClassifiedRef) => boolean {
  const tags = matcherOfGlobs(ignoredTags);
  const branches = matcherOfGlobs(ignoredBranches);
  return ({ kind, rule, shortName }) =>
    !rule && (kind === 'tag' ? tags(shortName) : branches(shortName));
}
