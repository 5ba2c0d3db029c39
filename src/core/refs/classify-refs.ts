import { matcherOfGlobs, type GlobMatcher } from '../text/glob';
import { message } from '../text/message';
import type { NameRule, Policy } from '../policy/types';
import { bestFit, writtenIn, type Fit } from '../scheme/fit';
import { nameOfLine } from '../scheme/line-template';
import { parse } from '../scheme/parse';
import { MalformedRef } from './malformed-ref';
import { ReadRef } from './read-ref';
import { branchOfRemote } from './remote-name';
import * as texts from './texts';
import type { ClassifiedRef, Ref, RefKind } from './types';

/**
 * What a policy says about the name of each ref.
 *
 * A tag is a baseline when a rule for baselines covers it. Of several rules that cover a name, the first
 * that can read it counts; when none can, the one that gets furthest. A tag that no rule of a policy file
 * covers has a `reason`; a branch that none covers is nobody's business.
 *
 * @param remotes names of the remotes; one that is not among them ends at the first `/`
 */
export function classifyRefs(
  policy: Policy,
  refs: readonly Ref[],
  remotes: readonly string[] = [],
): ClassifiedRef[] {
  const classifier = createClassifier(policy, remotes);
  return refs.map((ref) => classifier(ref));
}

/** The same for single refs, such as one that a person is about to create; rules are prepared once. */
export function createClassifier(
  policy: Policy,
  remotes: readonly string[] = [],
): (ref: Ref) => ClassifiedRef {
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
      return classifyBranch(ref, 'remote', shown, branchOfRemote(shown, remotes));
    }
    return plain(ref, 'other', full);
  };
}

const tagPrefix = 'refs/tags/';
const branchPrefix = 'refs/heads/';
const remotePrefix = 'refs/remotes/';

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
  readonly text: string;
  readonly isRead: boolean;
  /** What a name says where the rule nests the version; the first one of the line where it is about a line. */
  readonly version?: string | undefined;
}

/** What the rules that cover a name make of it; undefined when none covers it. */
function readName(rules: readonly PreparedRule[], text: string): Reading | undefined {
  const unable: NameRule[] = [];
  for (const { rule, covers } of rules) {
    if (covers && !covers(text)) continue;
    const fit = bestFit(rule.scheme, text);
    if (fit?.errorCount === 0)
      return { rule, text, isRead: true, version: versionIn(fit, rule, text) };
    unable.push(rule);
  }
  const rule = furthestRule(unable, text);
  return rule && { rule, text, isRead: false };
}

/** The version that a name nests, or the first one of the line that it is about. */
function versionIn(fit: Fit, { versionField, lineOf }: NameRule, text: string): string | undefined {
  if (versionField !== undefined) return writtenIn(fit, versionField, text);
  return lineOf && nameOfLine(lineOf, (field) => writtenIn(fit, field, text));
}

/** Of rules that cannot read a name, the one that gets furthest; the first of equal ones. */
function furthestRule(rules: readonly NameRule[], text: string): NameRule | undefined {
  const [first, ...others] = rules;
  if (!first || others.length === 0) return first;
  let best = { rule: first, offset: errorOffset(first, text) };
  for (const rule of others) {
    const offset = errorOffset(rule, text);
    if (offset > best.offset) best = { rule, offset };
  }
  return best.rule;
}

function errorOffset({ scheme }: NameRule, text: string): number {
  return parse(scheme, text).problems.find(({ severity }) => severity === 'error')?.offset ?? 0;
}

/** A rule for baselines without `match` covers only what it can read, or every tag would be a baseline. */
function readBaseline(rules: readonly PreparedRule[], name: string): Reading | undefined {
  const reading = readName(rules, name);
  if (!reading || reading.isRead) return reading;
  const covering = rules.filter(({ covers }) => covers !== undefined);
  return readName(covering, name);
}

function plain(ref: Ref, kind: RefKind, shortName: string): ClassifiedRef {
  return { ref, kind, shortName };
}

function classified(ref: Ref, kind: RefKind, shortName: string, reading: Reading): ClassifiedRef {
  const { rule, text, isRead, version } = reading;
  return isRead
    ? new ReadRef(ref, kind, shortName, rule, text, version)
    : new MalformedRef(ref, kind, shortName, rule, text);
}
