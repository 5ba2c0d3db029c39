import type { Policy } from '../../core/policy/types';
import type { Ref } from '../../core/refs/types';
import type { GitState } from '../../core/snapshot/types';
import { refDetails } from './ref-details';
import type { GitFailure, GitRun } from './run-git';

type TagDeciders = NonNullable<GitState['deciders']>;

/**
 * Who decided by the trailers of tags. Opens the annotated tags only where the policy says who may move which number:
 * nobody else pays for reading the message of every tag. What an object says never changes, so each is opened once.
 *
 * @param known what was read before; given back as it is where there is nothing new
 */
export async function tagDeciders(
  root: string,
  policy: Policy,
  refs: readonly Ref[],
  known: TagDeciders = new Map(),
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly deciders: TagDeciders | undefined } | GitFailure> {
  if (policy.release.decisions.size === 0) return { ok: true, deciders: undefined };
  const tags = refs.filter(({ ref, id }) => ref.startsWith('refs/tags/') && !known.has(id));
  if (tags.length === 0) return { ok: true, deciders: known };
  const read = await refDetails(root, tags, run);
  if (!read.ok) return read;
  const deciders = new Map(known);
  for (const { ref, id } of tags) {
    deciders.set(id, read.details.get(ref)?.decidedBy ?? []);
  }
  return { ok: true, deciders };
}
