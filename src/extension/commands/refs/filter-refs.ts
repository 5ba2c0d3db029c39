import type { Services } from '../services';

/** Asks what to show of tags, branches and baselines. */
export async function filterRefs(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}

/** Shows all tags, branches and baselines again. */
export async function clearRefFilter(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
