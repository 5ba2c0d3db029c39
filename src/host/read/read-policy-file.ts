import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInPolicy } from '../../core/policy/built-in';
import { keepLastGood } from '../../core/policy/keep-last-good';
import { readPolicy } from '../../core/policy/read-policy';
import {
  policyFileName,
  type Policy,
  type PolicyProblem,
  type PolicyReading,
} from '../../core/policy/types';
import type { SchemeData } from '../../core/scheme/data';
import { decodeText } from '../../core/text/decode';
import { success, type Result } from '../../core/text/result';
import type { RepositoryPlace } from '../find-repository';
import { runGit } from '../git';
import { readLimited } from './read-limited';

export interface PolicyInForce {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

/**
 * The policy in force: `stemma.jsonc` at the root (in a bare repository, of HEAD), the last good one
 * while that is broken, or the built-in one.
 */
export async function readPolicyFile(
  place: RepositoryPlace,
  options: {
    readonly git: boolean;
    readonly unsaved?: string | undefined;
    readonly lastGood?: Policy | undefined;
    readonly catalogue: ReadonlyMap<string, SchemeData>;
  },
): Promise<PolicyInForce> {
  const { catalogue, lastGood } = options;
  const fallback = builtInPolicy(catalogue);
  const text =
    options.unsaved === undefined ? await textOf(place, options.git) : success(options.unsaved);
  if (text === undefined) return { policy: fallback, problems: [] };
  const reading: PolicyReading = text.ok
    ? readPolicy(text.value, { catalogue })
    : { problems: [{ severity: 'error', offset: 0, length: 0, message: text.reason }] };
  return { policy: keepLastGood(lastGood, reading, fallback), problems: reading.problems };
}

/** Far more than any policy needs. */
const largestPolicy = 4 * 1024 * 1024;

/** The text of the policy; undefined when there is no such file. */
async function textOf(place: RepositoryPlace, git: boolean): Promise<Result<string> | undefined> {
  if (place.bare) return git ? textOfHead(place.root) : undefined;
  const found = await lstat(join(place.root, policyFileName)).catch(() => undefined);
  if (!found) return undefined;
  const bytes = await readLimited(place.root, policyFileName, largestPolicy);
  return bytes.ok ? textOfBytes(bytes.value) : bytes;
}

async function textOfHead(root: string): Promise<Result<string> | undefined> {
  const blob = await runGit(root, ['cat-file', 'blob', `HEAD:${policyFileName}`]);
  return blob.ok ? textOfBytes(blob.output) : undefined;
}

function textOfBytes(bytes: Uint8Array): Result<string> {
  const decoded = decodeText(bytes);
  return decoded.ok ? success(decoded.value.text) : decoded;
}
