import type { RepositorySnapshot } from '../snapshot/types';
import type { Pieces } from '../text/pieces';
import { checkRepositoryInPieces } from './check-repository';
import type { Finding } from './types';

/** A finding about the name of a tag, a branch or a baseline. */
export type RefFinding = Finding & { readonly place: { readonly type: 'ref' } };

/** What is wrong with the refs of a repository alone; files are not looked at. */
export function* checkRefs(snapshot: RepositorySnapshot): Pieces<readonly RefFinding[]> {
  const alone = { ...snapshot, manifests: [], unreadable: [], named: [], policyProblems: [] };
  const findings = yield* checkRepositoryInPieces(alone, { whole: snapshot });
  return findings.filter((finding): finding is RefFinding => finding.place.type === 'ref');
}
