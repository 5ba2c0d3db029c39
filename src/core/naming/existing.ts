import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Existing } from './types';

/** Names that exist, as a scheme reads them; what it cannot read is only known to be taken. */
export function existingIn(scheme: Scheme, names: readonly string[]): Existing {
  return {
    texts: new Set(names),
    names: names.flatMap((text) => parse(scheme, text).name ?? []),
  };
}
