import type { Services } from '../services';

/** Records that a line does without a fix, and why. */
export async function exemptFix(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
