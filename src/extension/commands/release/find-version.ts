import type { Services } from '../services';

export async function findVersion(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
