import type { Services } from './services';

/** Opens the picture of the release lines. */
export async function showFamilyTree(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
