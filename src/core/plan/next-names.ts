import type { NameRule } from '../policy/types';
import { checkRefName } from '../refs/check-ref-name';
import { versionOfName } from '../refs/version-of-name';
import { nextSteps } from '../scheme/next-steps';
import { parse } from '../scheme/parse';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import type { Text } from '../text/language';
import { unitStates } from '../units/unit-states';
import { carries, nameCarrying, nameOnLine, versionSchemeOf } from './carry-version';
import { existingNames, versionsOf, type ExistingNames } from './existing-names';
import { firstName } from './first-name';
import { rulesFor, type NewRefKind } from './new-name';
import { looksAtOthers } from './siblings-for';
import { schemeOfUnit } from './unit-scheme';

/** A legal name that a person may want next. */
export interface NextName {
  readonly name: string;
  /** The event that leads to it; absent for the name of the current version and for a first name. */
  readonly event?: string;
  readonly title: Text;
  /** The unit whose version it carries. */
  readonly unit?: string;
}

/** What to offer names for. */
export interface NextNamesRequest {
  readonly today: Day;
  /** Only names that carry the version of this unit, or none. */
  readonly unit?: string;
  /** Only names of this rule. */
  readonly rule?: NameRule;
}

/** Tags that may come next: the current version first when no tag carries it, then each event's result. */
export function nextTagNames(
  snapshot: RepositorySnapshot,
  request: NextNamesRequest,
): readonly NextName[] {
  return nextNames(snapshot, 'tag', request);
}

/** Baselines that may come next; without any, one with its fields filled from the policy's variables. */
export function nextBaselineNames(
  snapshot: RepositorySnapshot,
  request: NextNamesRequest,
): readonly NextName[] {
  return nextNames(snapshot, 'baseline', request);
}

/** Branches that may come next; without any, one with its fields filled from the policy's variables. */
export function nextBranchNames(
  snapshot: RepositorySnapshot,
  request: NextNamesRequest,
): readonly NextName[] {
  return nextNames(snapshot, 'branch', request);
}

function nextNames(
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  request: NextNamesRequest,
): readonly NextName[] {
  const existing = existingNames(snapshot, kind);
  const rules = rulesFor(snapshot.policy, kind).filter(
    (rule) =>
      (request.rule === undefined ? !isOfHotfix(rule) : rule === request.rule) &&
      (request.unit === undefined || (rule.unit ?? request.unit) === request.unit),
  );
  const ownFirst = [
    ...rules.filter(({ unit }) => unit !== undefined && unit === request.unit),
    ...rules.filter(({ unit }) => unit === undefined || unit !== request.unit),
  ];
  const taken = new Set([...existing.values()].flatMap(({ names }) => names));
  const offered = new Map<string, NextName>();
  for (const rule of ownFirst) {
    const own = existing.get(rule) ?? { names: [] };
    const found = [
      ...current(snapshot, rule, own, request.unit),
      ...following(rule, own, request.today),
    ];
    const names = found.length > 0 || own.newest ? found : first(snapshot, rule, request.today);
    for (const next of names) {
      const legal = !taken.has(next.name) && checkRefName(next.name) === undefined;
      if (legal && !offered.has(next.name)) offered.set(next.name, next);
    }
  }
  return [...offered.values()];
}

/** A hotfix branch begins at a tag and is called by `planHotfixStart`. */
function isOfHotfix({ role }: NameRule): boolean {
  return role === 'hotfix';
}

/** The names for the versions that the rule's units have now. */
function current(
  snapshot: RepositorySnapshot,
  rule: NameRule,
  existing: ExistingNames,
  unit: string | undefined,
): readonly NextName[] {
  const wanted = rule.unit ?? unit;
  return unitStates(snapshot).flatMap(({ unit: { id }, unit: own, version }) => {
    if (version === undefined || (wanted !== undefined && id !== wanted)) return [];
    const scheme = schemeOfUnit(snapshot.policy, own);
    const isOfLine = rule.lineOf?.id === scheme.id;
    const read = isOfLine || carries(rule, scheme) ? parse(scheme, version).name : undefined;
    const name = read && (isOfLine ? nameOnLine : nameCarrying)(rule, read, existing.newest);
    return name === undefined ? [] : [{ name, title: currentVersion, unit: id }];
  });
}

/** Where each event leads from the newest name. */
function following(rule: NameRule, existing: ExistingNames, today: Day): readonly NextName[] {
  const { newest, names } = existing;
  if (!newest) return [];
  const from = versionOfName(rule, newest).name;
  const scheme = versionSchemeOf(rule);
  const events = Object.values(scheme.data.events ?? {});
  // There may be very many names, and most schemes do not look at them.
  const others = events.some((event) => looksAtOthers(scheme, event)) ? names : [];
  const siblings = versionsOf(rule, others);
  const steps = nextSteps(scheme, from, { today, siblings });
  return steps.flatMap(({ event, title, result }) => {
    if (!result.ok) return [];
    const name = nameCarrying(rule, result.to, newest);
    const unit = rule.unit === undefined ? {} : { unit: rule.unit };
    return name === undefined ? [] : [{ name, event, title, ...unit }];
  });
}

function first(snapshot: RepositorySnapshot, rule: NameRule, today: Day): readonly NextName[] {
  const name = firstName(rule, snapshot.policy.variables, today);
  return name === undefined ? [] : [{ name, title: firstOfAll }];
}

const currentVersion: Text = { en: 'Current version', 'zh-cn': '当前版本' };
const firstOfAll: Text = { en: 'First name', 'zh-cn': '首个名称' };
