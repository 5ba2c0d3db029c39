import type { Services } from '../services';

/** Shows the changes of a fix. */
export async function showFix(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
