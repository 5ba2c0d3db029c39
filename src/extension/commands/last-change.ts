import { pickRepository } from './pick-target';
import type { Services } from './services';

/** Takes back the last change: of this window, else the one that is kept in the repository. */
export async function undo(services: Services, argument: unknown): Promise<void> {
  if (services.runner.hasDone) return services.runner.undo();
  const repository = await pickRepository(services, services.model, argument);
  if (repository) await services.runner.undoKept(repository);
}

/** Pushes the branch and the tag of the last change, after asking. */
export async function push(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (repository) await services.runner.push(repository);
}
