import type { TagAct } from '../core/release/plans/tag-gate';
import type { Day } from '../core/text/day';
import { identityAt } from '../host/merges/identity';
import type { Arguments } from './arguments';

/** Who makes a tag, for the gate of its release: as Git knows the person, on the day of the call. */
export async function tagAct(root: string, given: Arguments, today: Day): Promise<TagAct> {
  const override = given.value('override');
  const by = await identityAt(root);
  return { by, at: today, today, ...(override !== undefined && { override }) };
}
