import type { Ref } from '../../core/refs/types';
import { runGit, type GitFailure, type GitRun } from './run-git';

/**
 * Every ref with the id that it holds, in the order of Git (by name).
 *
 * Asks for name and id alone: types, dates and subjects make Git open every object. See `refDetails`.
 */
export async function listRefs(
  root: string,
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly refs: readonly Ref[] } | GitFailure> {
  const result = await runGit(root, ['for-each-ref', '--format=%(refname) %(objectname)'], run);
  return result.ok ? { ok: true, refs: parseRefs(result.output.toString('utf8')) } : result;
}

/** Reads `name id` lines. A scan by `indexOf`, since a repository may have 100,000 of them. */
export function parseRefs(text: string): readonly Ref[] {
  const refs: Ref[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    // No ref name holds a space (git-check-ref-format(1)).
    const space = text.indexOf(' ', start);
    refs.push({ ref: text.slice(start, space), id: text.slice(space + 1, stop) });
    start = stop + 1;
  }
  return refs;
}
