import { knowsExternal } from '../core/plan/external-version';
import type { Policy } from '../core/policy/types';
import type { Ref } from '../core/refs/types';
import { success, type Result } from '../core/text/result';
import { refDetails } from './git';

/**
 * The external versions that tags record, by full name of the tag. Opens the tags only where the policy knows
 * external versions: nobody else pays for reading every tag's message.
 */
export async function recordedExternals(
  root: string,
  policy: Policy,
  refs: readonly Ref[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const tags = knowsExternal(policy) ? refs.filter(({ ref }) => ref.startsWith('refs/tags/')) : [];
  if (tags.length === 0) return success(new Map());
  const read = await refDetails(root, tags);
  if (!read.ok) return read;
  return success(
    new Map(
      [...read.details].flatMap(([ref, { external }]) =>
        external === undefined ? [] : [[ref, external] as const],
      ),
    ),
  );
}
