import type { LimitData } from '../scheme/data';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';

/** Counts names against the limits of a scheme, one after another; tells the limit that a name breaks. */
export function limitCounter({ data }: Scheme): (name: Name) => LimitData | undefined {
  const counted = (data.limits ?? []).map((limit) => ({
    limit,
    names: new Map<string, Set<string>>(),
  }));
  return (name) => {
    let broken: LimitData | undefined;
    for (const { limit, names } of counted) {
      const key = limit.same.map((field) => name.fields[field]?.text ?? '').join('\n');
      const sharing = names.get(key) ?? new Set<string>();
      names.set(key, sharing.add(name.text));
      if (sharing.size > limit.count) broken ??= limit;
    }
    return broken;
  };
}
