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
import type { PolicyFile } from '../../core/snapshot/types';
import { decodeText, type DecodedText } from '../../core/text/decode';
import type { Result } from '../../core/text/result';
import type { RepositoryPlace } from '../find-repository';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { runGit } from '../git';
import { patternsFor } from './policy-context';
import { readLimited } from './read-limited';
import { unsavedContent } from './unsaved-content';

export interface PolicyInForce {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  readonly file?: PolicyFile;
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
    readonly before?: PolicyInForce | undefined;
    readonly catalogue: ReadonlyMap<string, SchemeData>;
  },
): Promise<PolicyInForce> {
  return policyOf(await sourceOf(place, options), options);
}

/**
 * The policy that a text says; the built-in one where there is none.
 *
 * @param options `before` is what was in force: the last good policy, and the same one where the text is the same, so
 *   that what was made by it holds still
 */
export async function policyOf(
  source: PolicySource | undefined,
  options: {
    readonly before?: PolicyInForce | undefined;
    readonly catalogue: ReadonlyMap<string, SchemeData>;
  },
): Promise<PolicyInForce> {
  const { catalogue, before } = options;
  if (before && isSame(source, before)) {
    const { policy, problems } = before;
    const file = source && fileOf(source);
    return { policy, problems, ...(file && { file }) };
  }
  const fallback = (): Policy => builtInPolicy(catalogue);
  if (!source) return { policy: fallback(), problems: [] };
  const reading: PolicyReading = source.text.ok
    ? await readText(source.text.value.text, catalogue)
    : { problems: [{ severity: 'error', offset: 0, length: 0, message: source.text.reason }] };
  const policy = keepLastGood(before?.policy, reading, fallback);
  const file = fileOf(source);
  return { policy, problems: reading.problems, ...(file && { file }) };
}

function isSame(source: PolicySource | undefined, { policy, file }: PolicyInForce): boolean {
  if (!source) return !file && policy.origin === 'built-in';
  return source.text.ok && source.text.value.text === file?.content.text;
}

async function readText(
  text: string,
  catalogue: ReadonlyMap<string, SchemeData>,
): Promise<PolicyReading> {
  return readPolicy(text, { catalogue, ...(await patternsFor(text)) });
}

/** Far more than any policy needs. */
export const largestPolicy = 4 * 1024 * 1024;

/** Where a policy was read from. */
export interface PolicySource {
  readonly text: Result<DecodedText>;
  /** Absent where no file holds the text. */
  readonly fingerprint?: string;
}

function fileOf({ text, fingerprint: mark }: PolicySource): PolicyFile | undefined {
  return text.ok && mark !== undefined ? { content: text.value, fingerprint: mark } : undefined;
}

/** The policy as it stands in the editor, on the disk or in HEAD; undefined when there is no such file. */
async function sourceOf(
  place: RepositoryPlace,
  { git, unsaved }: { readonly git: boolean; readonly unsaved?: string | undefined },
): Promise<PolicySource | undefined> {
  if (place.bare) return git ? sourceOfHead(place.root) : undefined;
  const disk = await sourceOnDisk(place.root);
  if (unsaved === undefined) return disk;
  const content = unsavedContent(unsaved, disk?.text.ok ? disk.text.value : undefined);
  return { text: { ok: true, value: content }, fingerprint: fingerprintOfUnsaved(unsaved) };
}

async function sourceOnDisk(root: string): Promise<PolicySource | undefined> {
  const found = await lstat(join(root, policyFileName)).catch(() => undefined);
  if (!found) return undefined;
  const bytes = await readLimited(root, policyFileName, largestPolicy);
  if (!bytes.ok) return { text: bytes };
  return { text: decodeText(bytes.value), fingerprint: fingerprint(bytes.value) };
}

async function sourceOfHead(root: string): Promise<PolicySource | undefined> {
  const blob = await runGit(root, ['cat-file', 'blob', `HEAD:${policyFileName}`]);
  return blob.ok ? { text: decodeText(blob.output) } : undefined;
}
