import { matcherOfGlobs, type GlobMatcher } from '../text/glob';
import { message } from '../text/message';
import type { NameRule, Policy } from '../policy/types';
import { parse } from '../scheme/parse';
import type { ParseResult } from '../scheme/name';
import * as texts from './texts';
import type { ClassifiedRef, Ref, RefKind } from './types';

/**
 * What a policy says about the name of each ref.
 *
 * A tag is a baseline when a rule for baselines covers it. Of several rules that cover a name, the first
 * that can read it counts; when none can, the one that gets furthest. A tag that no rule of a policy file
 * covers has a `reason`; a branch that none covers is nobody's business.
 */
export function classifyRefs(policy: Policy, refs: readonly Ref[]): ClassifiedRef[] {
  const classifier = createClassifier(policy);
  return refs.map((ref) => classifier(ref));
}

/** The same for single refs, such as one that a person is about to create; rules are prepared once. */
export function createClassifier(policy: Policy): (ref: Ref) => ClassifiedRef {
  const tags = policy.tags.map(prepare);
  const baselines = policy.baselines.map(prepare);
  const branches = policy.branches.map(prepare);
  const ignoredTag = matcherOfGlobs(policy.ignoredTags);
  const ignoredBranch = matcherOfGlobs(policy.ignoredBranches);
  const everyTagCovered = policy.origin === 'built-in' || tags.length === 0;

  const classifyTag = (ref: Ref, name: string): ClassifiedRef => {
    if (ignoredTag(name)) return plain(ref, 'tag', name);
    const baseline = readBaseline(baselines, name);
    if (baseline) return classified(ref, 'baseline', name, baseline);
    const reading = readName(tags, name);
    if (reading) return classified(ref, 'tag', name, reading);
    if (everyTagCovered) return plain(ref, 'tag', name);
    return { ref, kind: 'tag', shortName: name, reason: message(texts.uncoveredTag, { name }) };
  };
  const classifyBranch = (ref: Ref, kind: RefKind, shown: string, name: string): ClassifiedRef => {
    const reading = ignoredBranch(name) ? undefined : readName(branches, name);
    return reading ? classified(ref, kind, shown, reading) : plain(ref, kind, shown);
  };

  return (ref) => {
    const full = ref.ref;
    if (full.startsWith(tagPrefix)) return classifyTag(ref, full.slice(tagPrefix.length));
    if (full.startsWith(branchPrefix)) {
      const name = full.slice(branchPrefix.length);
      return classifyBranch(ref, 'branch', name, name);
    }
    if (full.startsWith(remotePrefix)) {
      const shown = full.slice(remotePrefix.length);
      return classifyBranch(ref, 'remote', shown, localName(shown));
    }
    return plain(ref, 'other', full);
  };
}

const tagPrefix = 'refs/tags/';
const branchPrefix = 'refs/heads/';
const remotePrefix = 'refs/remotes/';

/** The branch name of a remote branch's short name: `release/1.0` of `origin/release/1.0`. */
export function localName(remoteName: string): string {
  return remoteName.slice(remoteName.indexOf('/') + 1);
}

interface PreparedRule {
  readonly rule: NameRule;
  /** Absent where the rule covers every name. */
  readonly covers?: GlobMatcher;
}

function prepare(rule: NameRule): PreparedRule {
  return rule.match === undefined ? { rule } : { rule, covers: matcherOfGlobs([rule.match]) };
}

interface Reading {
  readonly rule: NameRule;
  readonly result: ParseResult;
}

/** What the rules that cover a name make of it; undefined when none covers it. */
function readName(rules: readonly PreparedRule[], name: string): Reading | undefined {
  let best: Reading | undefined;
  for (const { rule, covers } of rules) {
    if (covers && !covers(name)) continue;
    const result = parse(rule.scheme, name);
    if (result.name) return { rule, result };
    if (!best || furthest(result) > furthest(best.result)) best = { rule, result };
  }
  return best;
}

/** A rule for baselines without `match` covers only what it can read, or every tag would be a baseline. */
function readBaseline(rules: readonly PreparedRule[], name: string): Reading | undefined {
  const reading = readName(rules, name);
  if (!reading || reading.result.name) return reading;
  const covering = rules.filter(({ covers }) => covers !== undefined);
  return readName(covering, name);
}

function furthest({ problems }: ParseResult): number {
  return problems.find(({ severity }) => severity === 'error')?.offset ?? 0;
}

function plain(ref: Ref, kind: RefKind, shortName: string): ClassifiedRef {
  return { ref, kind, shortName };
}

/** One object a ref, without copies on the way: a repository may have a hundred thousand of them. */
function classified(ref: Ref, kind: RefKind, shortName: string, reading: Reading): ClassifiedRef {
  const { rule, result } = reading;
  const scheme = rule.scheme.id;
  const { unit } = rule;
  if (result.name) {
    if (unit === undefined) return { ref, kind, shortName, rule, scheme, result };
    return { ref, kind, shortName, rule, scheme, unit, result };
  }
  const problem = result.problems.find(({ severity }) => severity === 'error');
  const base = { ref, kind, shortName, rule, scheme, result };
  return {
    ...base,
    ...(unit !== undefined && { unit }),
    ...(problem && { reason: problem.message }),
  };
}
