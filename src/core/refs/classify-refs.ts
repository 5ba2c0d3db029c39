import { matcherOfGlobs, type GlobMatcher } from '../text/glob';
import { atOnce, mapInPieces, type Pieces } from '../text/pieces';
import type { NameRule, Policy } from '../policy/types';
import { bestFit, placeIn, writtenIn, type Fit } from '../scheme/fit';
import { nameOfLine } from '../scheme/line-template';
import { parse } from '../scheme/parse';
import type { Held } from './held-ref';
import { mainNames } from './main-names';
import { keepRefs, knownRefs } from './known-refs';
import { MalformedRef } from './malformed-ref';
import { PlainRef, UncoveredTag } from './plain-ref';
import { DoubtfulRef, ReadRef, spanOf, type Span } from './read-ref';
import { branchOfRemote } from './remote-name';
import type { ClassifiedRef, Ref, RefKind } from './types';

/**
 * What a policy says about the name of each ref.
 *
 * A tag is a baseline when a rule for baselines covers it. Of several rules that cover a name, the first
 * that can read it counts; when none can, the one that gets furthest. A tag that no rule of a policy file
 * covers has a `reason`; a branch that none covers is nobody's business, and neither is the main branch where none can read it.
 *
 * @param remotes names of the remotes; one that is not among them ends at the first `/`
 */
export function classifyRefs(
  policy: Policy,
  refs: readonly Ref[],
  remotes: readonly string[] = [],
): readonly ClassifiedRef[] {
  return atOnce(classifyRefsInPieces(policy, refs, remotes));
}

/** The same a piece at a time. */
export function* classifyRefsInPieces(
  policy: Policy,
  refs: readonly Ref[],
  remotes: readonly string[] = [],
): Pieces<readonly ClassifiedRef[]> {
  const known = knownRefs(policy, refs, remotes);
  if (known) return known;
  const classified = yield* mapInPieces(refs, createClassifier(policy, remotes));
  keepRefs(policy, refs, remotes, classified);
  return classified;
}

/** The same for single refs, such as one that a person is about to create; rules are prepared once. */
export function createClassifier(
  policy: Policy,
  remotes: readonly string[] = [],
): (ref: Ref) => ClassifiedRef {
  const tags = rulesFor('tag', policy.tags);
  const baselines = rulesFor('baseline', policy.baselines);
  const branches = rulesFor('branch', policy.branches);
  const remoteBranches = rulesFor('remote', policy.branches);
  const ignoredTag = matcherOfGlobs(policy.ignoredTags);
  const ignoredBranch = matcherOfGlobs(policy.ignoredBranches);
  // A team has its main branch whatever its rules are about, and Git makes `origin/HEAD`.
  const givenNames = new Set([...mainNames(policy), 'HEAD']);
  const everyTagCovered = policy.origin === 'built-in' || tags.length === 0;

  const classifyTag = (ref: Ref): ClassifiedRef => {
    const start = tagPrefix.length;
    const name = ref.ref.slice(start);
    if (ignoredTag(name)) return new PlainRef(ref, 'tag');
    const found = heldBy(baselines, ref, start, name) ?? heldBy(tags, ref, start, name);
    if (found) return found;
    return everyTagCovered ? new PlainRef(ref, 'tag') : new UncoveredTag(ref);
  };
  const classifyBranch = (
    ref: Ref,
    kind: 'branch' | 'remote',
    rules: readonly PreparedRule[],
    name: string,
  ): ClassifiedRef => {
    const start = ref.ref.length - name.length;
    if (ignoredBranch(name)) return new PlainRef(ref, kind);
    const found = heldBy(rules, ref, start, name);
    const isGiven = found instanceof MalformedRef && givenNames.has(name);
    return found && !isGiven ? found : new PlainRef(ref, kind);
  };

  return (ref) => {
    const full = ref.ref;
    if (full.startsWith(tagPrefix)) return classifyTag(ref);
    if (full.startsWith(branchPrefix))
      return classifyBranch(ref, 'branch', branches, full.slice(branchPrefix.length));
    if (full.startsWith(remotePrefix)) {
      const name = branchOfRemote(full.slice(remotePrefix.length), remotes);
      return classifyBranch(ref, 'remote', remoteBranches, name);
    }
    return new PlainRef(ref, 'other');
  };
}

const tagPrefix = 'refs/tags/';
const branchPrefix = 'refs/heads/';
const remotePrefix = 'refs/remotes/';

interface PreparedRule extends Held {
  /** Absent where the rule covers every name. */
  readonly covers?: GlobMatcher;
}

function rulesFor(kind: RefKind, rules: readonly NameRule[]): readonly PreparedRule[] {
  return rules.map((rule) =>
    rule.match === undefined
      ? { rule, kind }
      : { rule, kind, covers: matcherOfGlobs([rule.match]) },
  );
}

/** The ref by the first rule that covers its name and can read it, else by the one that gets furthest. */
function heldBy(
  rules: readonly PreparedRule[],
  ref: Ref,
  start: number,
  text: string,
): ReadRef | MalformedRef | undefined {
  let unable: PreparedRule[] | undefined;
  for (const held of rules) {
    if (held.covers && !held.covers(text)) continue;
    const fit = bestFit(held.rule.scheme, text);
    if (fit?.errorCount === 0) {
      const nested = versionIn(fit, held.rule, text);
      if (fit.problems.length > 0) return new DoubtfulRef(ref, held, start, nested);
      return new ReadRef(ref, held, start, nested);
    }
    // A rule for baselines without `match` covers only what it can read, or every tag would be a baseline.
    if (held.covers || held.kind !== 'baseline') (unable ??= []).push(held);
  }
  const held = unable && furthest(unable, text);
  return held && new MalformedRef(ref, held, start);
}

/** The version that a name nests, or the first one of the line that it is about. */
function versionIn(
  fit: Fit,
  { versionField, lineOf }: NameRule,
  text: string,
): Span | string | undefined {
  if (versionField !== undefined) return spanIn(fit, versionField);
  return lineOf && nameOfLine(lineOf, (field) => writtenIn(fit, field, text));
}

function spanIn(fit: Fit, field: string): Span | undefined {
  const place = placeIn(fit, field);
  return place && spanOf(place.start, place.end);
}

/** Of rules that cannot read a name, the one that gets furthest; the first of equal ones. */
function furthest(rules: readonly PreparedRule[], text: string): PreparedRule | undefined {
  const [first, ...others] = rules;
  if (!first || others.length === 0) return first;
  let best = { held: first, offset: errorOffset(first, text) };
  for (const held of others) {
    const offset = errorOffset(held, text);
    if (offset > best.offset) best = { held, offset };
  }
  return best.held;
}

function errorOffset({ rule }: PreparedRule, text: string): number {
  const { problems } = parse(rule.scheme, text);
  return problems.find(({ severity }) => severity === 'error')?.offset ?? 0;
}
