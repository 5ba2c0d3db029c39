import type { Ref } from '../../core/refs/types';
import { runGit, type GitFailure, type GitRun } from './run-git';

/** Above so many refs Git is asked for all tags, since an argument for each would be too long a command. */
const mostArguments = 50;

/**
 * When tags were made, by the id of the object that each of them holds: seconds since 1970, as the tagger says,
 * or the committer for a tag without an object of its own. One Git process, which opens these objects; none
 * where all are known, for what an object says never changes.
 *
 * @param known what was read before
 */
export async function refTimes(
  root: string,
  refs: readonly Ref[],
  known: ReadonlyMap<string, number> = new Map(),
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly times: ReadonlyMap<string, number> } | GitFailure> {
  const wanted = refs.filter(({ ref, id }) => ref.startsWith(tags) && !known.has(id));
  if (wanted.length === 0) return { ok: true, times: known };
  const which = wanted.length > mostArguments ? [tags] : wanted.map(({ ref }) => ref);
  const format = '--format=%(objectname) %(creatordate:unix)';
  const result = await runGit(root, ['for-each-ref', format, ...which], run);
  if (!result.ok) return result;
  const times = new Map(known);
  for (const line of result.output.toString('latin1').split('\n')) {
    const [id = '', seconds = ''] = line.split(' ');
    // A tag of a tree or a blob has no time.
    if (seconds !== '') times.set(id, Number(seconds));
  }
  return { ok: true, times };
}

const tags = 'refs/tags/';
