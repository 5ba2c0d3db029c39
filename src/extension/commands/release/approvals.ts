import type { Services } from '../services';

export async function requestApproval(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function approveRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function rejectRelease(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}

export async function enterRepository(services: Services, argument: unknown): Promise<void> {
  await Promise.resolve([services, argument]);
}
