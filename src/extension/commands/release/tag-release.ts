import type { Services } from '../services';

export async function tagRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
