import type { Services } from '../services';

/** Pushes a tag or branch to a remote that the person chooses. */
export async function pushRef(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
