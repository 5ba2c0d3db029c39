import type { EventData, EventVariant, SchemeData } from '../../../src/core/scheme';
import { describePredicates } from './describe-predicates';
import { code, codes, listed } from './markdown';

/** Marks a reset that no written rule states. */
export const impliedMark = '†';

/** What an event counts on, in English. */
export function movesOf({ set = {}, highest = {} }: EventVariant): string {
  const moves = Object.entries(set).flatMap(([field, action]) => {
    const what = moveOf(action.replace(/\?$/, ''), highest[field]);
    return what === undefined ? [] : [`${code(field)} ${what}${ifPresent(action)}`];
  });
  return moves.join('; ');
}

/** What an event sets to a fixed value or leaves out, in English. */
export function resetsOf({
  set = {},
  drop = [],
  implied = [],
  highest = {},
}: EventVariant): string {
  const mark = (field: string): string => (implied.includes(field) ? ` ${impliedMark}` : '');
  const sets = Object.entries(set).flatMap(([field, action]) => {
    const value = action.replace(/\?$/, '');
    if (moveOf(value, highest[field]) !== undefined) return [];
    const to = value === '$start' ? 'its start' : code(value);
    return [`${code(field)} to ${to}${ifPresent(action)}${mark(field)}`];
  });
  return [...sets, ...drop.map((field) => `no ${code(field)}${mark(field)}`)].join('; ');
}

/** What else there is to know of an event, as a list item with others in it; empty when there is nothing. */
export function remarksOf(id: string, event: EventData, { roles = {} }: SchemeData): string[] {
  const { choose = [], decides = [], advise, variants = [], note } = event;
  const deciders = decides.map((role) => roles[role]?.en ?? role);
  const short = [
    deciders.length > 0 ? `decided by ${listed(deciders)}` : '',
    choose.length > 0 ? `one may choose ${codes(choose)}` : '',
    advise === undefined || event.refuse
      ? ''
      : `where it cannot be taken, ${code(advise)} is offered`,
  ].filter(Boolean);
  const long = [...(note ? [note.en] : []), ...needsOf(event)];
  const items = [...long, ...variants.flatMap((variant) => variantOf(variant, event))];
  if (short.length === 0 && items.length === 0) return [];
  const head = `${code(id)}${short.length === 0 ? ':' : `: ${short.join('; ')}.`}`;
  return [[head, ...items.map((item) => `  - ${item}`)].join('\n')];
}

function moveOf(action: string, among: readonly string[] | undefined): string | undefined {
  if (action === '+1')
    return among ? `+ 1, on from the highest with the same ${codes(among)}` : '+ 1';
  if (action === '$next') return 'to the next word';
  return action === '$today' ? 'to today' : undefined;
}

function ifPresent(action: string): string {
  return action.endsWith('?') ? ' (if present)' : '';
}

function needsOf({ needs = [], needsMessage }: EventVariant): string[] {
  if (needs.length === 0) return [];
  return [`It needs ${codes(needs)}${needsMessage ? `: ${needsMessage.en}` : '.'}`];
}

function variantOf(variant: EventVariant, event: EventData): string[] {
  const when = variant.when ? `Where ${describePredicates(variant.when)}` : 'Otherwise';
  const advise = variant.advise ?? event.advise;
  if (variant.refuse) {
    const instead = advise === undefined ? '' : ` Offered: ${code(advise)}.`;
    return [`${when} it is refused: ${variant.refuse.en}${instead}`];
  }
  const laid = { ...event, ...variant };
  const does = [movesOf(laid), resetsOf(laid)].filter(Boolean).join('; ');
  return [`${when}: ${does === '' ? 'the numbers stay' : does}.`, ...needsOf(variant)];
}
