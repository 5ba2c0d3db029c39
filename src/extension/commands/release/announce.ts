import type { Services } from '../services';

export async function announceRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function releaseNotes(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
