import type { Name } from '../scheme/name';
import { compareDigits } from '../scheme/fields/integer';
import type { Scheme } from '../scheme/scheme';

/** Remembers the names with which counts go on that run through several lines (`highest` of events). */
export interface Counting {
  /** The earlier names that a step to this one has to know. */
  readonly siblingsOf: (name: Name) => readonly string[];
  readonly enter: (name: Name) => void;
}

/** For each field that an event counts through a group, the highest name of each group so far. */
export function createCounting({ data }: Scheme): Counting {
  const counts = Object.values(data.events ?? {})
    .flatMap((event) => [event, ...(event.variants ?? [])])
    .flatMap(({ highest = {} }) => Object.entries(highest))
    .map(([field, among]) => ({ field, among, tops: new Map<string, Name>() }));
  const keyOf = (name: Name, among: readonly string[]): string =>
    among.map((field) => name.fields[field]?.text ?? '').join('\n');
  return {
    siblingsOf: (name) =>
      counts.flatMap(({ among, tops }) => tops.get(keyOf(name, among))?.text ?? []),
    enter: (name) => {
      for (const { field, among, tops } of counts) {
        const value = name.fields[field]?.text;
        if (value === undefined) continue;
        const key = keyOf(name, among);
        const top = tops.get(key)?.fields[field]?.text;
        if (top === undefined || compareDigits(value, top) > 0) tops.set(key, name);
      }
    },
  };
}
