import type { Ref } from '../../core/refs/types';
import { parseRefs, parseRefsAgain } from './listed-refs';
import { runGit, type GitFailure, type GitRun } from './run-git';

/**
 * Every ref with the id that it holds, in the order of Git (by name).
 *
 * Asks for name and id alone: types, dates and subjects make Git open every object. See `refDetails`.
 *
 * @param before an earlier list of the same repository: of refs that hold still it keeps the objects, and where all
 *   do, the list itself
 */
export async function listRefs(
  root: string,
  run: GitRun = {},
  before?: readonly Ref[],
): Promise<{ readonly ok: true; readonly refs: readonly Ref[] } | GitFailure> {
  const result = await runGit(root, ['for-each-ref', '--format=%(refname) %(objectname)'], run);
  if (!result.ok) return result;
  const { output } = result;
  return { ok: true, refs: before ? parseRefsAgain(output, before) : parseRefs(output) };
}
