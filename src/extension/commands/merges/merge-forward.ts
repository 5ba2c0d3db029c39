import type { Services } from '../services';

/** Prepares the missing merge or cherry-pick on the line that lacks a fix. */
export async function mergeForward(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
