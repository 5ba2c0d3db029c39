import type { Services } from '../services';

export async function closeRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
