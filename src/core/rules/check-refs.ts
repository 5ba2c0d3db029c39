import type { RepositorySnapshot } from '../snapshot/types';
import { createClassifier } from '../refs/classify-refs';
import { haveSameManifests } from '../snapshot/same-parts';
import { mapInPieces, type Pieces } from '../text/pieces';
import { unitStates } from '../units/unit-states';
import { checkRepositoryInPieces } from './check-repository';
import { severityOf } from './severity-of';
import { tagNoChangelog } from './tag-no-changelog';
import type { Finding } from './types';

/** A finding about the name of a tag, a branch or a baseline. */
export type RefFinding = Finding & { readonly place: { readonly type: 'ref' } };

/** What is wrong with the refs of a repository alone; files are not looked at. */
export function* checkRefs(snapshot: RepositorySnapshot): Pieces<readonly RefFinding[]> {
  const alone = { ...snapshot, manifests: [], unreadable: [], named: [], policyProblems: [] };
  const findings = yield* checkRepositoryInPieces(alone, { whole: snapshot });
  return findings.filter(isOfRef);
}

/**
 * The same once more after the changelog or a version was edited, with what was found before: of 100,000 tags only
 * their sections are looked for again.
 *
 * @param before what was found while the refs were the same
 */
export function* checkRefsAgain(
  snapshot: RepositorySnapshot,
  before: { readonly snapshot: RepositorySnapshot; readonly findings: readonly RefFinding[] },
): Pieces<readonly RefFinding[]> {
  if (haveSameChangelog(before.snapshot, snapshot)) return before.findings;
  const { policy, git } = snapshot;
  const refs = yield* mapInPieces(git?.refs ?? [], createClassifier(policy));
  const context = { snapshot, refs, unitsEverywhere: unitStates(snapshot), isOfRefs: false };
  const found = yield* tagNoChangelog(context);
  const others = before.findings.filter(({ rule }) => rule !== 'tag/no-changelog');
  return [...others, ...found.flatMap((finding) => inForce(snapshot, finding))];
}

function haveSameChangelog(left: RepositorySnapshot, right: RepositorySnapshot): boolean {
  const [before, after] = [left.changelog, right.changelog];
  const isSame = before?.path === after?.path && before?.fingerprint === after?.fingerprint;
  return isSame && haveSameManifests(left, right);
}

function inForce({ policy }: RepositorySnapshot, finding: Finding): readonly RefFinding[] {
  const severity = severityOf(policy, finding.rule, finding.severity);
  return severity && isOfRef(finding) ? [{ ...finding, severity }] : [];
}

function isOfRef(finding: Finding): finding is RefFinding {
  return finding.place.type === 'ref';
}
