import type { Day } from '../../text/day';
import type { Authorisation } from '../types';

/** A limit of an authorisation, by the key that says it. */
export type Limit = 'from' | 'to' | 'areas' | 'quantity';

/** A use of a build, as far as somebody said. */
export interface Use {
  readonly day?: Day | undefined;
  readonly area?: string | undefined;
  /** How many use it by the authorisation with this use, all others included. */
  readonly drawn?: number;
}

/**
 * The limits that a use goes beyond (AUTH-3): both days are within them, and areas are the same however they are cased
 * and spaced. What the authorisation does not say limits nothing here; `authorisationGaps` tells of it.
 */
export function limitsExceeded(
  { from, to, areas, quantity }: Pick<Authorisation, Limit>,
  { day, area, drawn = 0 }: Use,
): readonly Limit[] {
  const exceeded: Limit[] = [];
  if (day !== undefined && from !== undefined && day < from) exceeded.push('from');
  if (day !== undefined && to !== undefined && day > to) exceeded.push('to');
  const isElsewhere = area !== undefined && !areas.some((each) => plain(each) === plain(area));
  if (isElsewhere && areas.length > 0) exceeded.push('areas');
  if (quantity !== undefined && drawn > quantity) exceeded.push('quantity');
  return exceeded;
}

/** Whether the OA confirmation holds on a day; one that is dated later is none yet. */
export function isConfirmed({ oa }: Pick<Authorisation, 'oa'>, day: Day): boolean {
  return oa !== undefined && oa.on <= day && oa.id.trim() !== '' && oa.signer.trim() !== '';
}

function plain(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
