import { classifyNamed, classifyNamedInPieces } from '../paths/classify-named';
import { classifyRefs, createClassifier } from '../refs/classify-refs';
import type { ManifestFile, RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { atOnce, mapInPieces, type Pieces } from '../text/pieces';
import { isAtOrBelow } from '../text/path-below';
import { untrueTags } from '../truth/untrue-tags';
import { surveyVersions, unitStates } from '../units/unit-states';
import { baselineMalformed } from './baseline-malformed';
import { baselineWarning } from './baseline-warning';
import { branchMalformed } from './branch-malformed';
import { branchWarning } from './branch-warning';
import { changelogDrift } from './changelog-drift';
import { changelogUnknown } from './changelog-unknown';
import type { NamesInForce, RuleCheck } from './check-context';
import { codeNotRising } from './code-not-rising';
import { fileAmbiguous } from './file-ambiguous';
import { fileDate } from './file-date';
import { fileDuplicate } from './file-duplicate';
import { fileLimit } from './file-limit';
import { fileMalformed } from './file-malformed';
import { fileWarning } from './file-warning';
import { layoutMissingFolder } from './layout-missing-folder';
import { manifestDuplicateKey } from './manifest-duplicate-key';
import { manifestUnreadable } from './manifest-unreadable';
import { nameDateLayout } from './name-date-layout';
import { nameVariable } from './name-variable';
import { policyProblem } from './policy-problem';
import type { RuleId } from './registry';
import { sequenceBack } from './sequence-back';
import { sequenceDate } from './sequence-date';
import { sequenceLateTest } from './sequence-late-test';
import { sequenceLimit } from './sequence-limit';
import { sequenceRepeated } from './sequence-repeated';
import { sequenceReset } from './sequence-reset';
import { sequenceSkipped } from './sequence-skipped';
import { sequenceStage } from './sequence-stage';
import { findSequenceProblems } from './sequences';
import { severityOf } from './severity-of';
import { tagMalformed } from './tag-malformed';
import { tagUntrue } from './tag-untrue';
import { tagWarning } from './tag-warning';
import type { Finding } from './types';
import { versionDrift } from './version-drift';
import { versionEcosystem } from './version-ecosystem';
import { versionMalformed } from './version-malformed';
import { versionOverflow } from './version-overflow';
import { versionProjection } from './version-projection';
import { versionWarning } from './version-warning';

const checks: Readonly<Record<RuleId, RuleCheck>> = {
  'policy/problem': policyProblem,
  'manifest/unreadable': manifestUnreadable,
  'manifest/duplicate-key': manifestDuplicateKey,
  'version/malformed': versionMalformed,
  'version/warning': versionWarning,
  'version/ecosystem': versionEcosystem,
  'version/drift': versionDrift,
  'version/projection': versionProjection,
  'version/overflow': versionOverflow,
  'code/not-rising': codeNotRising,
  'changelog/drift': changelogDrift,
  'changelog/unknown': changelogUnknown,
  'tag/untrue': tagUntrue,
  'tag/malformed': tagMalformed,
  'tag/warning': tagWarning,
  'branch/malformed': branchMalformed,
  'branch/warning': branchWarning,
  'baseline/malformed': baselineMalformed,
  'baseline/warning': baselineWarning,
  'file/malformed': fileMalformed,
  'file/warning': fileWarning,
  'file/date': fileDate,
  'file/limit': fileLimit,
  'file/duplicate': fileDuplicate,
  'file/ambiguous': fileAmbiguous,
  'layout/missing-folder': layoutMissingFolder,
  'sequence/skipped': sequenceSkipped,
  'sequence/reset': sequenceReset,
  'sequence/repeated': sequenceRepeated,
  'sequence/back': sequenceBack,
  'sequence/stage': sequenceStage,
  'sequence/late-test': sequenceLateTest,
  'sequence/date': sequenceDate,
  'sequence/limit': sequenceLimit,
  'name/variable': nameVariable,
  'name/date-layout': nameDateLayout,
};

/** What of a repository to check, and when. */
export interface CheckScope {
  /** Files and folders from the root, with `/`. Without them and `refs` everything is in scope. */
  readonly paths?: readonly string[];
  /** Full names of refs. */
  readonly refs?: readonly string[];
  /** The day of the person who asks; without it no date of a file is held against it. */
  readonly today?: Day;
  /** The whole repository, where the snapshot to check is a part of it. */
  readonly whole?: RepositorySnapshot;
}

/** Everything in a repository that is not as its policy says: files by path and offset, then refs. */
export function checkRepository(snapshot: RepositorySnapshot, scope: CheckScope = {}): Finding[] {
  return atOnce(checkRepositoryInPieces(snapshot, scope));
}

/** The same a piece at a time: a repository may have a hundred thousand names. */
export function* checkRepositoryInPieces(
  snapshot: RepositorySnapshot,
  scope: CheckScope,
): Pieces<Finding[]> {
  const { paths, today, whole = snapshot } = scope;
  const { policy, git } = snapshot;
  const { states: units, strays } = surveyVersions(snapshot);
  const refs = yield* mapInPieces(
    paths && !scope.refs ? [] : (git?.refs ?? []),
    createClassifier(policy, git?.remotes),
  );
  const names = yield* classifyNamedInPieces(policy, snapshot.named);
  const sequences = yield* findSequenceProblems({ snapshot, refs, names });
  const isWhole = whole === snapshot && !paths;
  const everywhere = (): NamesInForce => (isWhole ? { units, refs, names } : namesOf(whole));
  const context = {
    ...{ snapshot, units, strays, refs, names, everywhere, sequences, today },
    git: whole.git,
    untrueTags: yield* untrueTags(refs, whole.git?.carried),
  };
  const findings: Finding[] = [];
  for (const check of Object.values(checks)) {
    const found = check(context).flatMap((each) => withSeverity(snapshot, each));
    for (const each of found) findings.push(each);
    yield;
  }
  return findings.filter((finding) => isInScope(finding, scope)).sort(byPlace);
}

/** What is wrong in the files of a revision; the refs beside it are not its matter. */
export function checkRevision(whole: RepositorySnapshot, scope: CheckScope = {}): Finding[] {
  const { git: _git, ...alone } = whole;
  return checkRepository(alone, { ...scope, whole });
}

/** What is to say about the changelog alone. */
export function checkChangelog(whole: RepositorySnapshot): Finding[] {
  const { changelog } = whole;
  if (!changelog) return [];
  const alone = { ...whole, named: [] };
  return checkRepository(alone, { paths: [changelog.path], whole });
}

/**
 * What is to say about one manifest in the light of the others, while it is being typed.
 *
 * @param file stands in for the file of the same path in the snapshot
 * @param today the day of the person who asks; without it no end of a projection is told
 */
export function checkManifest(
  snapshot: RepositorySnapshot,
  file: ManifestFile,
  today?: Day,
): Finding[] {
  const isKnown = snapshot.manifests.some(({ path }) => path === file.path);
  const manifests = isKnown
    ? snapshot.manifests.map((other) => (other.path === file.path ? file : other))
    : [...snapshot.manifests, file];
  const unreadable = snapshot.unreadable.filter(({ path }) => path !== file.path);
  // The changelog is read again when the manifest is saved, not at every key.
  const { changelog: _changelog, ...others } = snapshot;
  // What it is called does not change by typing in it.
  const whole = { ...others, manifests, unreadable };
  return checkRepository(
    { ...whole, named: [] },
    { paths: [file.path], whole, ...(today && { today }) },
  );
}

function namesOf(snapshot: RepositorySnapshot): NamesInForce {
  return {
    units: unitStates(snapshot),
    refs: classifyRefs(snapshot.policy, snapshot.git?.refs ?? [], snapshot.git?.remotes),
    names: classifyNamed(snapshot.policy, snapshot.named),
  };
}

function withSeverity({ policy }: RepositorySnapshot, found: Finding): Finding[] {
  const severity = severityOf(policy, found.rule, found.severity);
  return severity ? [{ ...found, severity }] : [];
}

function isInScope({ place }: Finding, { paths, refs }: CheckScope): boolean {
  if (!paths && !refs) return true;
  if (place.type === 'ref') return refs?.includes(place.ref) ?? false;
  return paths?.some((path) => isAtOrBelow(place.path, path)) ?? false;
}

function byPlace({ place: left }: Finding, { place: right }: Finding): number {
  if (left.type === 'ref' || right.type === 'ref') {
    return Number(left.type === 'ref') - Number(right.type === 'ref');
  }
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.range.offset - right.range.offset;
}
