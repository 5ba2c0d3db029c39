import { pickRepository } from './pick-target';
import type { Services } from './services';

/** Opens the picture of the release lines. The caller may name `root`. */
export async function showFamilyTree(services: Services, item: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, item);
  if (repository) (await services.familyTree()).show(repository);
}
