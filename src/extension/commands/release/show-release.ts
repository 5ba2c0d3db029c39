import type { Services } from '../services';

export async function showRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function openReleaseRecord(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
