import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { createCustomKinds } from '../core/manifest/custom/custom-kind';
import type { ManifestKind } from '../core/manifest/types';
import { policyFileName } from '../core/policy/types';
import { findRepository } from '../host/find-repository';
import { loadCatalogue } from '../host/lazy';
import { readPolicyFile } from '../host/read/read-policy-file';
import { pathBelow } from './repository-paths';

/** What the policy of the repository that a file is in says of it; undefined where it says nothing. */
export async function customKindOf(file: string): Promise<ManifestKind | undefined> {
  const place = await findRepository(file);
  if (!place || place.bare) return undefined;
  const hasPolicy = await lstat(join(place.root, policyFileName)).catch(() => undefined);
  if (!hasPolicy) return undefined;
  const path = await pathBelow(place.root, file);
  if (path === undefined) return undefined;
  const catalogue = await loadCatalogue();
  const { policy } = await readPolicyFile(place, { git: false, catalogue });
  return createCustomKinds(policy.slots)(path);
}
