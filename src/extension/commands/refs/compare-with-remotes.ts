import type { Services } from '../services';

/** Asks the remotes which tags and branches they have. */
export async function compareWithRemotes(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
