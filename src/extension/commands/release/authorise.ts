import type { Services } from '../services';

export async function authoriseUse(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function handOut(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
