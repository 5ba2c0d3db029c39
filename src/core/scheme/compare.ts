import type { Name } from './name';
import { compareValues } from './order';
import type { Scheme } from './scheme';

/**
 * Orders two names by the scheme's own order: negative when `left` comes first, 0 when neither does.
 *
 * A total preorder: names may be different and yet equal in order, such as SemVer's build metadata.
 */
export function compareNames(scheme: Scheme, left: Name, right: Name): number {
  for (const entry of scheme.order) {
    const order = compareValues(entry, left.fields[entry.field], right.fields[entry.field]);
    if (order !== 0) return order;
  }
  return 0;
}
