import type { Services } from '../services';

export async function recordReport(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function recordDefect(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
