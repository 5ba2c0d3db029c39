import { maxNameLength } from '../match';
import type { Suggestion } from '../name';
import { parse } from '../parse';
import type { Scheme } from '../scheme';
import { legalValues } from './legal-values';
import { reorder } from './reorder';
import { nearTexts } from './search';

/** A value moved to a legal one is further away than a slip of the pen. */
const legalValueCost = 1.2;
const reorderCost = 0.9;
/** How many near texts are looked at before a repair gives up. */
const maxLookedAt = 40;

/**
 * Legal names near a text, nearest first; never the text itself. A name without any problem goes before
 * one with a warning, which is no repair of a name that has no worse.
 *
 * @param options.limit how many at most; 5 when absent
 */
export function repair(
  scheme: Scheme,
  text: string,
  options: { readonly limit?: number } = {},
): readonly Suggestion[] {
  if (text.length === 0 || text.length > maxNameLength) return [];
  const limit = options.limit ?? 5;
  const needed = parse(scheme, text).verdict;
  const found = new Map<string, { readonly cost: number; readonly warns: boolean }>();
  for (const { text: candidate, cost } of candidatesFor(scheme, text)) {
    const { verdict } = parse(scheme, candidate);
    const known = found.get(candidate);
    if (verdict === 'invalid' || (verdict === 'warn' && needed !== 'invalid')) continue;
    if (candidate === text || (known && known.cost <= cost)) continue;
    found.set(candidate, { cost, warns: verdict === 'warn' });
  }
  return [...found]
    .sort(
      ([, left], [, right]) => Number(left.warns) - Number(right.warns) || left.cost - right.cost,
    )
    .slice(0, limit)
    .map(([candidate, { cost }]) => ({ text: candidate, cost }));
}

function* candidatesFor(scheme: Scheme, text: string): Generator<Suggestion> {
  for (const form of scheme.forms) {
    const reordered = reorder(form, text);
    if (reordered !== undefined) yield { text: reordered, cost: reorderCost };
    let count = 0;
    for (const near of nearTexts(form.repairProgram(), text)) {
      yield near;
      for (const legal of legalValues(scheme, near.text))
        yield { text: legal, cost: near.cost + legalValueCost };
      if (++count >= maxLookedAt) break;
    }
  }
}
