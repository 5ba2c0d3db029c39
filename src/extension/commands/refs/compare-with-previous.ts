import type { Services } from '../services';

/** Shows the files that changed since the previous name of the line. */
export async function compareWithPrevious(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
