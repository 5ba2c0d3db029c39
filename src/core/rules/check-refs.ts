import type { RepositorySnapshot } from '../snapshot/types';
import { haveSameManifests } from '../snapshot/same-parts';
import type { Pieces } from '../text/pieces';
import { checkRepositoryInPieces } from './check-repository';
import type { RuleId } from './registry';
import type { Finding } from './types';

/** A finding about the name of a tag, a branch or a baseline. */
export type RefFinding = Finding & { readonly place: { readonly type: 'ref' } };

/**
 * What is wrong with the refs of a repository alone; files are not looked at.
 * @param rules all when absent
 */
export function* checkRefs(
  snapshot: RepositorySnapshot,
  rules?: ReadonlySet<RuleId>,
): Pieces<readonly RefFinding[]> {
  const { releases: _releases, ...rest } = snapshot;
  const alone = { ...rest, manifests: [], unreadable: [], named: [], policyProblems: [] };
  const scope = { whole: snapshot, ...(rules && { rules }) };
  const findings = yield* checkRepositoryInPieces(alone, scope);
  return findings.filter((finding): finding is RefFinding => finding.place.type === 'ref');
}

/**
 * The same after another reading with the same policy and the same refs: what tags hold, what history or the remotes
 * say, or the changelog may have come or changed. Only the rules that look at what changed are asked again.
 */
export function* checkRefsAgain(
  snapshot: RepositorySnapshot,
  before: { readonly snapshot: RepositorySnapshot; readonly findings: readonly RefFinding[] },
): Pieces<readonly RefFinding[]> {
  const again = new Set(
    sources.flatMap(({ isSame, rules }) => (isSame(before.snapshot, snapshot) ? [] : rules)),
  );
  if (again.size === 0) return before.findings;
  const found = yield* checkRefs(snapshot, again);
  return [...before.findings.filter(({ rule }) => !again.has(rule)), ...found];
}

/** Something of a snapshot that may change while policy and refs stay, and the rules of refs that look at it. */
interface Source {
  readonly isSame: (left: RepositorySnapshot, right: RepositorySnapshot) => boolean;
  readonly rules: readonly RuleId[];
}

const sources: readonly Source[] = [
  { isSame: same(({ git }) => git?.carried), rules: ['tag/untrue', 'tag/no-changelog'] },
  { isSame: same(({ git }) => git?.remoteTags), rules: ['tag/moved'] },
  { isSame: same(({ git }) => git?.deciders), rules: ['tag/decider'] },
  { isSame: same(({ releases }) => releases), rules: ['tag/decider'] },
  { isSame: same(({ git }) => git?.history), rules: ['branch/not-from-tag', 'branch/unmerged'] },
  {
    isSame: (left, right) =>
      same(({ changelog }) => changelog?.path)(left, right) &&
      same(({ changelog }) => changelog?.fingerprint)(left, right) &&
      haveSameManifests(left, right),
    rules: ['tag/no-changelog'],
  },
];

function same(
  part: (snapshot: RepositorySnapshot) => unknown,
): (left: RepositorySnapshot, right: RepositorySnapshot) => boolean {
  return (left, right) => part(left) === part(right);
}
