import { versionOfName } from '../refs/version-of-name';
import { createClassifier } from '../refs/classify-refs';
import { compareNames } from '../scheme/compare';
import { decidersOfStep } from '../release/decisions/deciders-of-step';
import type { Decider } from '../scheme/deciders';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { checkTransition } from '../scheme/transition';
import type { RepositorySnapshot } from '../snapshot/types';
import { existingNames, versionsOf } from './existing-names';

/**
 * Who decides that a tag or baseline of this name is made: by the event that leads to it from the newest name before
 * it. Empty where the scheme gives no role a say, and where no event leads there.
 *
 * @param name short name of the tag
 */
export function decidersOfName(
  snapshot: RepositorySnapshot,
  kind: 'tag' | 'baseline',
  name: string,
): readonly Decider[] {
  const ref = { ref: `refs/tags/${name}`, id: '' };
  const { rule, result } = createClassifier(snapshot.policy)(ref);
  if (!rule || !result?.name) return [];
  const { scheme, name: to } = versionOfName(rule, result.name);
  if (!hasDeciders(scheme) && snapshot.policy.release.decisions.size === 0) return [];
  const { names = [] } = existingNames(snapshot, kind).get(rule) ?? {};
  const from = newestBefore(scheme, to, versionsOf(rule, names));
  const found = from && checkTransition(scheme, from, to, undefined, {});
  if (!from || found?.verdict !== 'accept') return [];
  return decidersOfStep(snapshot.policy, scheme, { from, to, event: found.event });
}

function hasDeciders({ data }: Scheme): boolean {
  return Object.values(data.events ?? {}).some((event) =>
    [event, ...(event.variants ?? [])].some(({ decides = [] }) => decides.length > 0),
  );
}

function newestBefore(scheme: Scheme, to: Name, texts: readonly string[]): Name | undefined {
  let newest: Name | undefined;
  for (const text of texts) {
    const { name } = parse(scheme, text);
    if (!name || compareNames(scheme, name, to) >= 0) continue;
    if (!newest || compareNames(scheme, name, newest) > 0) newest = name;
  }
  return newest;
}
