import type { Services } from '../services';

export async function deployRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function publishRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
