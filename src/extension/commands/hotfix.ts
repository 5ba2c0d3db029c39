import type { Services } from './services';

/** Creates a hotfix branch from a release tag; its name reserves the next patch. */
export async function startHotfix(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}

/** Bumps, writes the changelog and tags on a hotfix branch, then tells which lines still lack the fixes. */
export async function finishHotfix(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
