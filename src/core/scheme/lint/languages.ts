import type { Pattern } from '../pattern';
import { automatonOf, representatives, type State } from './automaton';

/** How many states are looked at before a question is left open. */
const mostStates = 1000;

/**
 * A text that can be parted into one of `first` and one of `second` in two ways; undefined where there is
 * none, or where it would take too long to find out.
 */
export function textOfTwoSplits(first: Pattern, second: Pattern): string | undefined {
  const one = automatonOf(first);
  const two = automatonOf(second);
  const characters = representatives([one, two]);
  if (!characters) return undefined;
  // The phases: both ways in `first`; one way in `second` already; both in `second`.
  const beginning: Pair = { phase: 0, left: one.start, right: one.start, text: '' };
  return search(beginning, (pair) => {
    const { phase, left, right, text } = pair;
    const next: Pair[] = [];
    if (phase === 0 && one.accepts(left))
      next.push({ phase: 1, left, right: two.start, text, isFresh: true });
    if (phase === 1 && !pair.isFresh && one.accepts(left))
      next.push({ phase: 2, left: two.start, right, text });
    if (phase === 2 && two.accepts(left) && two.accepts(right)) return { found: text };
    for (const character of characters) {
      const ofLeft = (phase === 2 ? two : one).step(left, character);
      const ofRight = phase === 0 ? ofLeft : two.step(right, character);
      if (ofLeft && ofRight)
        next.push({ phase, left: ofLeft, right: ofRight, text: text + character });
    }
    return { next };
  });
}

/** A text that both languages hold; undefined where there is none or it would take too long to find out. */
export function commonText(first: Pattern, second: Pattern): string | undefined {
  const one = automatonOf(first);
  const two = automatonOf(second);
  const characters = representatives([one, two]);
  if (!characters) return undefined;
  return search(
    { phase: 0, left: one.start, right: two.start, text: '' },
    ({ left, right, text }) => {
      if (one.accepts(left) && two.accepts(right)) return { found: text };
      const next = characters.flatMap((character): Pair[] => {
        const ofLeft = one.step(left, character);
        const ofRight = ofLeft && two.step(right, character);
        return ofLeft && ofRight
          ? [{ phase: 0, left: ofLeft, right: ofRight, text: text + character }]
          : [];
      });
      return { next };
    },
  );
}

/** Whether every text of `inner` is one of `outer`; false too where it would take too long to find out. */
export function isIncluded(inner: Pattern, outer: Pattern): boolean {
  const one = automatonOf(inner);
  const two = automatonOf(outer);
  const characters = representatives([one, two]);
  if (!characters) return false;
  const seen = new Set<string>();
  const open: { readonly left: State; readonly right: State | undefined }[] = [
    { left: one.start, right: two.start },
  ];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { left, right } = pair;
    if (one.accepts(left) && !(right && two.accepts(right))) return false;
    for (const character of characters) {
      const ofLeft = one.step(left, character);
      if (!ofLeft) continue;
      const ofRight = right && two.step(right, character);
      const key = `${ofLeft.key}|${ofRight?.key ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > mostStates) return false;
      open.push({ left: ofLeft, right: ofRight });
    }
  }
  return true;
}

interface Pair {
  readonly phase: 0 | 1 | 2;
  readonly left: State;
  readonly right: State;
  /** What was read so far. */
  readonly text: string;
  /** A phase that must read a character has read none yet. */
  readonly isFresh?: boolean;
}

/** Breadth first, so that the text found is a shortest one. */
function search(
  beginning: Pair,
  look: (pair: Pair) => { readonly found?: string; readonly next?: readonly Pair[] },
): string | undefined {
  const seen = new Set<string>();
  let open: readonly Pair[] = [beginning];
  while (open.length > 0) {
    const further: Pair[] = [];
    for (const pair of open) {
      const { found, next = [] } = look(pair);
      if (found !== undefined) return found;
      for (const each of next) {
        const key = `${String(each.phase)}|${each.left.key}|${each.right.key}|${String(each.isFresh ?? false)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > mostStates) return undefined;
        further.push(each);
      }
    }
    open = further;
  }
  return undefined;
}
