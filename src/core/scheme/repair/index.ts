import { isStandIn } from '../fields/placeholder';
import { bestFit } from '../fit';
import { isInvisible, withoutInvisible } from '../../text/visible';
import { maxNameLength } from '../match';
import type { Suggestion } from '../name';
import { parse } from '../parse';
import type { Scheme } from '../scheme';
import { costs, maxCost } from './costs';
import { legalValues } from './legal-values';
import { needed } from './needed';
import { reordered } from './reorder';
import { nearTexts } from './search';

/** How many near texts are looked at before a repair gives up. */
const maxLookedAt = 60;
/** A name that is further away than the nearest one by more is not what was meant. */
const margin = 16;

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
  const found = new Finds(scheme, text);
  for (const candidate of reordered(scheme.forms, text)) found.offer(candidate, costs.reorder);
  const [start, surcharge] = startOf(text);
  offerLegalValues(scheme, start, surcharge, found);
  if (!holdsPlaceholder(scheme, start)) searchFrom(start, surcharge, scheme, found);
  return found.best(options.limit ?? 5);
}

/** The text, or its compatible form (narrow for full-width, nothing invisible) where it has one. */
function startOf(text: string): readonly [text: string, cost: number] {
  const compatible = withoutInvisible(text).normalize('NFKC');
  if (compatible === text || compatible.length > maxNameLength) return [text, 0];
  const changed = [...text].filter(
    (character) => isInvisible(character) || character.normalize('NFKC') !== character,
  );
  return [compatible, Math.max(changed.length, 1) * costs.compatible];
}

/** Whether a placeholder (not only a reserved code) stands in the text: what really belongs there is only known to people. */
function holdsPlaceholder(scheme: Scheme, text: string): boolean {
  const bare = scheme.printsSpace ? text : text.replace(/\s/g, '');
  return parse(scheme, bare).problems.some(
    ({ code, offset, length }) =>
      code === 'placeholder' && isStandIn(bare.slice(offset, offset + length)),
  );
}

function searchFrom(text: string, surcharge: number, scheme: Scheme, found: Finds): void {
  let count = 0;
  const limit = (): number => Math.min(maxCost, found.limit() - surcharge);
  for (const near of nearTexts(scheme.forms, text, limit)) {
    if (++count > maxLookedAt) return;
    const cost = near.cost + surcharge;
    found.offer(near.text, cost);
    offerLegalValues(scheme, near.text, cost, found);
  }
}

function offerLegalValues(scheme: Scheme, text: string, cost: number, found: Finds): void {
  for (const legal of legalValues(scheme, text)) found.offer(legal.text, cost + legal.cost);
}

interface Find {
  readonly cost: number;
  readonly warns: boolean;
}

/** The legal names found so far, each at its least cost. */
class Finds {
  private readonly known = new Map<string, Find>();
  private readonly mayWarn: boolean;
  private least = Infinity;

  constructor(
    private readonly scheme: Scheme,
    private readonly text: string,
  ) {
    const fit = bestFit(scheme, text);
    this.mayWarn = !fit || fit.errorCount > 0;
  }

  /** Takes a text in if it is a legal name. */
  offer(text: string, cost: number): void {
    const known = this.known.get(text);
    if (text === this.text || cost > this.limit() || (known && known.cost <= cost)) return;
    const fit = bestFit(this.scheme, text);
    if (!fit || fit.errorCount > 0) return;
    const warns = fit.problems.length > 0;
    if (warns && !this.mayWarn) return;
    this.known.set(text, { cost, warns });
    if (!warns) this.least = Math.min(this.least, cost);
  }

  /** What costs more is not wanted any more. */
  limit(): number {
    return this.least + margin;
  }

  /** The nearest ones; of equally near ones first the one that changes the text latest. */
  best(count: number): readonly Suggestion[] {
    const all = [...this.known].map(([text, find]) => ({ text, ...find }));
    const nearest = Math.min(this.least, ...all.map(({ cost }) => cost));
    const near = all
      .filter(({ cost, warns }) => cost <= nearest + margin && !(warns && cost >= this.least))
      .sort(
        (left, right) =>
          Number(left.warns) - Number(right.warns) ||
          left.cost - right.cost ||
          this.kept(right.text) - this.kept(left.text),
      );
    return needed(this.text, near, count).map(({ text, cost }) => ({ text, cost }));
  }

  /** How much of the beginning stays as it was written. */
  private kept(text: string): number {
    let length = 0;
    while (length < text.length && text[length] === this.text[length]) length++;
    return length;
  }
}
