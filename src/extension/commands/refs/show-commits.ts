import type { Services } from '../services';

/** Lists the commits since the previous name of the line. */
export async function showCommits(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
