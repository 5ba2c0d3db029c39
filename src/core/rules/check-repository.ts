import { classifyNamed, classifyNamedInPieces } from '../paths/classify-named';
import { classifyRefs, classifyRefsInPieces } from '../refs/classify-refs';
import type { Policy } from '../policy/types';
import { evaluateThose } from '../release/evaluate/evaluate-releases';
import type { ReleaseState } from '../release/evaluate/types';
import type { RecordFile } from '../release/record/types';
import type { ManifestFile, RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { atOnce, type Pieces } from '../text/pieces';
import { isAtOrBelow } from '../text/path-below';
import { untrueTags } from '../truth/untrue-tags';
import { surveyVersions, unitStates } from '../units/unit-states';
import type { NamesInForce } from './check-context';
import { checks } from './checks';
import type { RuleId } from './registry';
import { findSequenceProblems } from './sequences';
import { severityOf } from './severity-of';
import type { Finding } from './types';

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
  /** The rules to check by; all when absent. */
  readonly rules?: ReadonlySet<RuleId>;
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
  const wanted = wantedRules(policy, scope);
  const { states: units, strays } = surveyVersions(snapshot);
  const looked = paths && !scope.refs ? [] : (git?.refs ?? []);
  const refs = yield* classifyRefsInPieces(policy, looked, git?.remotes);
  const names = yield* classifyNamedInPieces(policy, snapshot.named);
  const hasSequence = wanted.some((rule) => rule.startsWith('sequence/'));
  const sequences = hasSequence ? yield* findSequenceProblems({ snapshot, refs, names }) : [];
  const isWhole = whole === snapshot && !paths;
  const everywhere = (): NamesInForce => (isWhole ? { units, refs, names } : namesOf(whole));
  const context = {
    ...{ snapshot, units, strays, refs, names, everywhere, sequences, today },
    git: whole.git,
    records: whole.releases,
    releases: createReleases(whole, scope),
    unitsEverywhere: unitStates(whole),
    isOfRefs: scope.refs !== undefined,
    untrueTags: wanted.includes('tag/untrue') ? yield* untrueTags(refs, whole.git?.carried) : [],
  };
  const findings: Finding[] = [];
  for (const rule of wanted) {
    const found = checks[rule](context);
    const all = 'next' in found ? yield* found : found;
    for (const each of all) findings.push(...withSeverity(snapshot, each));
    yield;
  }
  return findings.filter((finding) => isInScope(finding, scope)).sort(byPlace);
}

/** Evaluates releases when the first rule asks for them: all of them would be too many while a file is typed. */
function createReleases(
  whole: RepositorySnapshot,
  { paths, today }: CheckScope,
): () => readonly ReleaseState[] {
  const isAsked = ({ path }: RecordFile): boolean =>
    paths?.some((each) => isAtOrBelow(path, each)) ?? true;
  let known: readonly ReleaseState[] | undefined;
  return () => (known ??= today === undefined ? [] : evaluateThose(whole, today, isAsked));
}

/** The rules of the scope that the policy has not switched off. */
function wantedRules({ severities }: Policy, scope: CheckScope): readonly RuleId[] {
  const all = scope.rules ? [...scope.rules] : (Object.keys(checks) as RuleId[]);
  return all.filter((rule) => severities[rule] !== 'off');
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

/** What is to say about the revision log of one document. */
export function checkDocument(whole: RepositorySnapshot, path: string): Finding[] {
  const documents = whole.documents?.filter((each) => each.path === path) ?? [];
  const alone = { ...whole, named: [], documents };
  return checkRepository(alone, { paths: [path], rules: new Set(['document/revision-log']) });
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
