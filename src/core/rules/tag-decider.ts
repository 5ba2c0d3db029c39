import { roleTold } from '../policy/decided-by';
import { decidersByPolicy } from '../release/decisions/deciders-of-step';
import { strangers } from '../release/decisions/decision-notes';
import { ReadRef } from '../refs/read-ref';
import { schemeOfVersion, seriesKey, versionOf } from '../refs/series';
import type { Decider } from '../scheme/deciders';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { sortNames } from '../scheme/sort-names';
import { byKey } from '../text/by-key';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { CheckContext, RuleCheck } from './check-context';
import { findInRefs } from './find-in-refs';
import { shown } from './slot-range';

/**
 * `tag/decider`: the number that moved from the tag before is up to a role by the policy (`release.decisions`), and
 * neither the tag nor the record of its release names somebody who holds it. A lightweight tag is told by itself.
 */
export const tagDecider: RuleCheck = (context) => {
  const { snapshot, refs, git } = context;
  const { policy } = snapshot;
  const { refObjects, deciders } = git ?? {};
  if (policy.release.decisions.size === 0 || !refObjects || !deciders) return [];
  const before = createNamesBefore(context);
  const recorded = decidedInRecords(context);
  return findInRefs(refs, (ref) => {
    if (!(ref instanceof ReadRef) || ref.kind !== 'tag') return [];
    if (refObjects.get(ref.ref.id)?.type !== 'tag') return [];
    const version = versionOf(ref);
    const roles = rolesFor(context, ref, version, before(ref, version));
    if (!roles) return [];
    const people = [...(deciders.get(ref.ref.id) ?? []), ...(recorded.get(version) ?? [])];
    const told = problemOf(context, ref, roles, people);
    if (!told) return [];
    const place = { type: 'ref', ref: ref.ref.ref } as const;
    return [{ rule: 'tag/decider', severity: 'warning', message: told, place }];
  });
};

function rolesFor(
  { snapshot: { policy } }: CheckContext,
  ref: ReadRef,
  version: string,
  earlier: string | undefined,
): readonly Decider[] | undefined {
  const scheme = schemeOfVersion(ref);
  const to = parse(scheme, version).name;
  const from = earlier === undefined ? undefined : parse(scheme, earlier).name;
  return from && to ? decidersByPolicy(policy, scheme, from, to) : undefined;
}

function problemOf(
  { snapshot: { policy } }: CheckContext,
  { shortName }: ReadRef,
  deciders: readonly Decider[],
  people: readonly string[],
): Message | undefined {
  const roles = deciders.map((decider) => roleTold(policy, decider));
  const told = { tag: shown(shortName), roles };
  if (people.length === 0) return message(nobody, told);
  return strangers(policy, deciders, people) ? message(stranger, { ...told, people }) : undefined;
}

/** Tells the version before one among the tags of the same unit and scheme, by the order of the scheme. */
function createNamesBefore({
  refs,
}: CheckContext): (ref: ReadRef, version: string) => string | undefined {
  const series = byKey(
    refs.filter((ref): ref is ReadRef => ref instanceof ReadRef && ref.kind === 'tag'),
    keyOf,
  );
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (ref, version) => {
    const key = keyOf(ref);
    const versions = (): readonly string[] => (series.get(key) ?? []).map(versionOf);
    const found = known.get(key) ?? previousIn(schemeOfVersion(ref), versions());
    known.set(key, found);
    return found.get(version);
  };
}

function keyOf(ref: ReadRef): string {
  return seriesKey(ref.rule.unit, schemeOfVersion(ref).id);
}

/** Each version with the one before it. */
function previousIn(scheme: Scheme, versions: readonly string[]): ReadonlyMap<string, string> {
  const { sorted } = sortNames(scheme, [...new Set(versions)]);
  return new Map(
    sorted.flatMap((version, index) => {
      const before = sorted[index - 1];
      return before === undefined ? [] : [[version, before] as const];
    }),
  );
}

/** Who decided by the records of releases, by version. */
function decidedInRecords({ records }: CheckContext): ReadonlyMap<string, readonly string[]> {
  const decided = new Map<string, string[]>();
  for (const { record } of records?.records ?? []) {
    for (const { to, decidedBy } of record?.decisions ?? [])
      decided.set(to, [...(decided.get(to) ?? []), decidedBy]);
  }
  return decided;
}

const nobody: Text = {
  en: 'Cannot accept "{tag}" as decided: the number that moved is up to {roles}, and nothing says who decided. Record who did when you tag, with --decided-by, or in the record of the release.',
  'zh-cn':
    '标签“{tag}”的版本变动未见决定：变动的字段应由{roles}决定，而没有记录由谁决定。请在打标签时用 --decided-by 记录，或写入发布记录。',
};
const stranger: Text = {
  en: 'Cannot accept "{tag}" as decided by {people}: the number that moved is up to {roles}. Have one of them decide, or name the person under "roles" of stemma.jsonc.',
  'zh-cn':
    '标签“{tag}”的版本变动由 {people} 决定，而变动的字段应由{roles}决定。请由其决定，或在 stemma.jsonc 的“roles”中登记该人员。',
};
