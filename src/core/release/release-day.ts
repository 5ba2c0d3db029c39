import { parseDay, type Day } from '../text/day';
import type { ReleaseRecord } from './types';

/** The day of a release: on which it came about, was published for everybody, or else is planned to be. */
export function releaseDay({ plan, publications }: ReleaseRecord): Day | undefined {
  const node = plan.nodes['release'];
  const website = publications.find(({ to }) => to === 'website');
  return node?.actual ?? (website && dayOfMoment(website.at)) ?? node?.planned;
}

/** The day of a moment with its zone, `2026-11-02T10:05:00+08:00`, or of a day. */
function dayOfMoment(at: string): Day | undefined {
  return parseDay(at.slice(0, 10));
}
