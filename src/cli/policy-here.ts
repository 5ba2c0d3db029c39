import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { policyFileName, type Policy } from '../core/policy/types';
import type { SchemeData } from '../core/scheme/index';
import { findRepository } from '../host/find-repository';
import { notePolicyProblems } from './policy-problems';
import type { Session } from './session';

/**
 * The policy file of the repository that the run is in; undefined where there is none. What is wrong with
 * it is told to the person, and then there is none either.
 */
export async function policyHere(
  session: Session,
  catalogue: ReadonlyMap<string, SchemeData>,
): Promise<Policy | undefined> {
  const place = await findRepository(session.io.cwd);
  if (!place || place.bare) return undefined;
  const found = await access(join(place.root, policyFileName)).then(
    () => true,
    () => false,
  );
  if (!found) return undefined;
  // Only a repository with a policy pays for what reads it.
  const { readPolicyFile } = await import('../host/read/read-policy-file.js');
  const { policy, problems } = await readPolicyFile(place, { git: false, catalogue });
  await notePolicyProblems(session, place.root, problems);
  return policy.origin === 'file' ? policy : undefined;
}
