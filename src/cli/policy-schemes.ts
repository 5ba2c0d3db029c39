import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyFileName } from '../core/policy/types';
import type { Scheme, SchemeData } from '../core/scheme/index';
import { decodeText } from '../core/text/decode';
import { message } from '../core/text/message';
import { positionsOf } from '../core/text/position';
import { findRepository } from '../host/find-repository';
import type { Session } from './session';
import { texts } from './text';

/**
 * The schemes of the policy in the repository that the run is in; none where there is no policy. What is
 * wrong with the policy is told to the person, and then it has none either.
 */
export async function policySchemes(
  session: Session,
  catalogue: ReadonlyMap<string, SchemeData>,
): Promise<ReadonlyMap<string, Scheme>> {
  const place = await findRepository(session.io.cwd);
  if (!place) return new Map();
  const bytes = await readFile(join(place.root, policyFileName)).catch(() => undefined);
  if (!bytes) return new Map();
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    session.note(decoded.reason);
    return new Map();
  }
  // Only a repository with a policy pays for reading it.
  const { readPolicy } = await import('../core/policy/read-policy.js');
  const { policy, problems } = readPolicy(decoded.value.text, { catalogue });
  if (policy) return policy.schemes;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = positionsOf(
    decoded.value.text,
    errors.map(({ offset }) => offset),
  );
  errors.forEach((problem, index) => {
    const { line = 1, column = 1 } = places[index] ?? {};
    const reason = problem.message;
    session.note(message(texts.badPolicy, { path: policyFileName, line, column, reason }));
  });
  return new Map();
}
