import type { Services } from '../services';

/** Checks out a tag or branch. */
export async function checkout(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
