import type { Services } from '../services';

export async function startRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
