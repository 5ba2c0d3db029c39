import type { Services } from './services';

/** Puts the hooks beside those that a repository has. */
export async function installGitHooks(_services: Services, _item: unknown): Promise<void> {
  return Promise.resolve();
}
