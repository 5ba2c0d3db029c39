import type { Scheme } from './scheme';

/**
 * Id of the event that makes the patch of a published version: the scheme's `hotfix`, else the first event for fixes.
 * Undefined where the scheme has neither.
 */
export function hotfixEventOf({ data }: Scheme): string | undefined {
  const events = data.events ?? {};
  if (data.hotfix !== undefined) return data.hotfix;
  return Object.keys(events).find((id) => [events[id]?.commits ?? []].flat().includes('fix'));
}
