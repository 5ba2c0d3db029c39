import { knowsExternal } from '../core/plan/external-version';
import type { Policy } from '../core/policy/types';
import type { Ref } from '../core/refs/types';
import { success, type Result } from '../core/text/result';
import { refDetails } from './git';

/** What tags record of the version that customers know, by full name of the tag. */
export interface RecordedNumbers {
  readonly externals: ReadonlyMap<string, string>;
  /** The short forms of these versions. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/**
 * The external versions that tags record, by full name of the tag. Opens the tags only where the policy knows
 * external versions: nobody else pays for reading every tag's message.
 */
export async function recordedExternals(
  root: string,
  policy: Policy,
  refs: readonly Ref[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const read = await recordedNumbers(root, knowsExternal(policy) ? refs : []);
  return read.ok ? success(read.value.externals) : read;
}

/** The same with abbreviations, of all these refs. */
export async function recordedNumbers(
  root: string,
  refs: readonly Ref[],
): Promise<Result<RecordedNumbers>> {
  const tags = refs.filter(({ ref }) => ref.startsWith('refs/tags/'));
  const [externals, abbreviations] = [new Map<string, string>(), new Map<string, string>()];
  if (tags.length === 0) return success({ externals, abbreviations });
  const read = await refDetails(root, tags);
  if (!read.ok) return read;
  for (const [ref, { external, abbreviation }] of read.details) {
    if (external !== undefined) externals.set(ref, external);
    if (abbreviation !== undefined) abbreviations.set(ref, abbreviation);
  }
  return success({ externals, abbreviations });
}
