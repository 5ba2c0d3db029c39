import type { RepositorySnapshot } from '../core/snapshot/types';
import { findRepository } from '../host/find-repository';
import { readRepository } from '../host/read-repository';
import { recover } from './carry-out';
import { notePolicyProblems } from './policy-problems';
import type { Session } from './session';

/** The repository that a command is about to change. */
export interface OpenRepository {
  readonly root: string;
  readonly snapshot: RepositorySnapshot;
}

/**
 * Reads the repository that the current folder is in, or the folder itself where it is in none. What an earlier
 * run left half done is taken back first, unless this one is not to change anything.
 */
export async function openRepository(
  session: Session,
  { dryRun }: { readonly dryRun: boolean },
): Promise<OpenRepository> {
  const root = await rootHere(session);
  if (!dryRun) await recover(root, session);
  const snapshot = await readRepository(root, { git: true });
  await notePolicyProblems(session, root, snapshot.policyProblems);
  return { root, snapshot };
}

/** The root of the repository that the current folder is in, or the folder itself where it is in none. */
export async function rootHere({ io }: Session): Promise<string> {
  return (await findRepository(io.cwd))?.root ?? io.cwd;
}
