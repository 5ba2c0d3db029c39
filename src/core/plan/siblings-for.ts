import type { EventData } from '../scheme/data';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';
import { carries } from './carry-version';
import { existingNames, versionsOf } from './existing-names';

/**
 * The versions of a scheme that the tags carry, where a step by the event looks at other names at all;
 * undefined where it does not, or where the tags are not known.
 */
export function siblingsFor(
  snapshot: RepositorySnapshot,
  scheme: Scheme,
  event: string,
): readonly string[] | undefined {
  const data = scheme.data.events?.[event];
  if (!snapshot.git || !looksAtOthers(scheme, data)) return undefined;
  return [...existingNames(snapshot, 'tag')].flatMap(([rule, { names }]) =>
    carries(rule, scheme) ? versionsOf(rule, names) : [],
  );
}

/** Whether steps by an event of a scheme depend on which other names exist. */
export function looksAtOthers({ data }: Scheme, event: EventData | undefined): boolean {
  const variants = event ? [event, ...(event.variants ?? [])] : [];
  return (data.limits ?? []).length > 0 || variants.some(({ highest }) => highest !== undefined);
}
