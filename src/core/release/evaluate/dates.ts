import type { Day } from '../../text/day';
import type { ReleaseRecord } from '../types';

/** The day on which a release came out, else the one that is planned. */
export function releaseDay({ plan: { nodes } }: ReleaseRecord): Day | undefined {
  const node = Object.hasOwn(nodes, 'release') ? nodes['release'] : undefined;
  return node?.actual ?? node?.planned;
}
