import { classifyNamed } from '../paths/classify-named';
import type { NameRule, Policy } from '../policy/types';
import { branchOfRemote } from '../refs/remote-name';
import { bestFit } from '../scheme/fit';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';
import { unitStates } from '../units/unit-states';
import { carries, nameCarrying, versionSchemeOf } from './carry-version';
import { versionsOf } from './existing-names';
import { rulesFor, type NewRefKind } from './new-name';
import { schemeOfUnit } from './unit-scheme';

/**
 * The names of a scheme that a repository has: tags and branches, versions that these carry, names of
 * files and folders under the policy's rules, and versions of units.
 */
export function namesOfScheme(snapshot: RepositorySnapshot, scheme: Scheme): readonly string[] {
  const { policy, named } = snapshot;
  const refs = shortNames(snapshot);
  const rules = [...policy.tags, ...policy.branches, ...policy.baselines];
  const names = [
    ...refs.filter((name) => bestFit(scheme, name)?.errorCount === 0),
    ...rules.flatMap((rule) => carriedBy(rule, scheme, refs)),
    ...classifyNamed(policy, named).flatMap((found) =>
      found.rule.schemes.some(({ id }) => id === scheme.id) ? [found.text] : [],
    ),
    ...unitStates(snapshot).flatMap(({ unit, version }) =>
      version !== undefined && schemeOfUnit(policy, unit).id === scheme.id ? [version] : [],
    ),
  ];
  return [...new Set(names)];
}

function carriedBy(rule: NameRule, scheme: Scheme, refs: readonly string[]): readonly string[] {
  const nests = rule.versionField !== undefined && versionSchemeOf(rule).id === scheme.id;
  return nests ? versionsOf(rule, refs) : [];
}

function shortNames({ git }: RepositorySnapshot): readonly string[] {
  return (git?.refs ?? []).flatMap(({ ref }) => {
    const [, kind, name] = /^refs\/(tags|heads|remotes)\/(.+)$/s.exec(ref) ?? [];
    if (name === undefined) return [];
    return [kind === 'remotes' ? branchOfRemote(name, git?.remotes ?? []) : name];
  });
}

/** The name of a ref for a name of a scheme: as a rule of the policy writes the version, else the name itself. */
export function refNameFor(policy: Policy, kind: NewRefKind, scheme: Scheme, text: string): string {
  const rules = rulesFor(policy, kind);
  if (rules.some((rule) => rule.scheme.id === scheme.id)) return text;
  for (const rule of rules) {
    const name = carries(rule, scheme) ? parse(versionSchemeOf(rule), text).name : undefined;
    const carrying = name && nameCarrying(rule, name, undefined);
    if (carrying !== undefined) return carrying;
  }
  return text;
}
