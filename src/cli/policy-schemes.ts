import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { policyFileName } from '../core/policy/types';
import type { Scheme, SchemeData } from '../core/scheme/index';
import { findRepository } from '../host/find-repository';
import { notePolicyProblems } from './policy-problems';
import type { Session } from './session';

/**
 * The schemes of the policy in the repository that the run is in; none where there is no policy. What is
 * wrong with the policy is told to the person, and then it has none either.
 */
export async function policySchemes(
  session: Session,
  catalogue: ReadonlyMap<string, SchemeData>,
): Promise<ReadonlyMap<string, Scheme>> {
  const none = new Map<string, Scheme>();
  const place = await findRepository(session.io.cwd);
  if (!place || place.bare) return none;
  const found = await access(join(place.root, policyFileName)).then(
    () => true,
    () => false,
  );
  if (!found) return none;
  // Only a repository with a policy pays for what reads it.
  const { readPolicyFile } = await import('../host/read/read-policy-file.js');
  const { policy, problems } = await readPolicyFile(place, { git: false, catalogue });
  await notePolicyProblems(session, place.root, problems);
  return policy.origin === 'file' ? policy.schemes : none;
}
