import type { Services } from '../services';

export async function supplyMissing(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
