import type { Ref } from '../../../core/refs/types';
import type { RefDetails } from '../../../host/git/ref-details';
import type { Say } from '../../shared/shared';
import { familyPageTexts } from '../../text/family-tree';
import type { NodeDetails } from './protocol';

/** What the page tells of a name: its day, its subject, the version that customers know, who made it, the commit. */
export function detailsOf(
  node: number,
  { id }: Ref,
  read: RefDetails | undefined,
  say: Say,
): NodeDetails {
  const { date = '', subject = '', external: version, person = '', target = id } = read ?? {};
  const external = version === undefined ? '' : say(familyPageTexts.external, { version });
  const lines = [subject, external, person, target.slice(0, 10)].filter((line) => line !== '');
  return { node, day: date.slice(0, 10), lines };
}
