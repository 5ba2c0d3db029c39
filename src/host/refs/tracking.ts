import { listRefs, refDetails, runGit } from '../git';
import type { GitFailure } from '../git/run-git';

/** How a local branch stands to the branch that it follows. */
export interface Tracking {
  /** Full name of the branch that it follows, as it was when it was last fetched; absent where it follows none. */
  readonly upstream?: string;
  /** Commits that it has and the other has not, and the other way about. */
  readonly ahead: number;
  readonly behind: number;
  /** Whether what it follows is not there any more. */
  readonly isGone: boolean;
}

/** How some local branches stand to what they follow, by full name: one Git process, which walks for these alone. */
export async function refTracking(
  root: string,
  branches: readonly string[],
): Promise<{ readonly ok: true; readonly tracking: ReadonlyMap<string, Tracking> } | GitFailure> {
  if (branches.length === 0) return { ok: true, tracking: new Map() };
  const format = '--format=%(refname)%00%(upstream)%00%(upstream:track)';
  const result = await runGit(root, ['for-each-ref', format, '--', ...branches]);
  if (!result.ok) return result;
  const tracking = new Map<string, Tracking>();
  for (const line of result.output.toString('utf8').split('\n')) {
    const [ref = '', upstream = '', track = ''] = line.split('\0');
    if (ref !== '') tracking.set(ref, trackingOf(upstream, track));
  }
  return { ok: true, tracking };
}

/** Reads `[ahead 1, behind 2]` or `[gone]` (git-for-each-ref(1)). */
function trackingOf(upstream: string, track: string): Tracking {
  const [, ahead = 0] = /\bahead (\d+)/.exec(track) ?? [];
  const [, behind = 0] = /\bbehind (\d+)/.exec(track) ?? [];
  return {
    ...(upstream !== '' && { upstream }),
    ahead: Number(ahead),
    behind: Number(behind),
    isGone: track === '[gone]',
  };
}

/**
 * Full names of the refs that a person made: tagged, or committed where there is no tag object. Git opens every object
 * for it.
 *
 * @returns undefined where Git knows no e-mail of the person
 */
export async function refsOfPerson(
  root: string,
): Promise<{ readonly ok: true; readonly refs: ReadonlySet<string> | undefined } | GitFailure> {
  const known = await runGit(root, ['config', '--get', 'user.email']);
  const email = known.ok ? known.output.toString('utf8').trim().toLowerCase() : '';
  if (email === '') return { ok: true, refs: undefined };
  const format = '--format=%(refname)%00%(taggeremail)%00%(committeremail)';
  const result = await runGit(root, ['for-each-ref', format]);
  // Git stops at the first ref whose object is gone.
  if (!result.ok) return byDetails(root, email);
  const refs = new Set<string>();
  for (const line of result.output.toString('utf8').split('\n')) {
    const [ref = '', tagger, committer = ''] = line.split('\0');
    if ((tagger || committer).toLowerCase() === `<${email}>`) refs.add(ref);
  }
  return { ok: true, refs };
}

async function byDetails(root: string, email: string): ReturnType<typeof refsOfPerson> {
  const listed = await listRefs(root);
  if (!listed.ok) return listed;
  const read = await refDetails(root, listed.refs);
  if (!read.ok) return read;
  const own = [...read.details.values()].filter((each) => each.email?.toLowerCase() === email);
  return { ok: true, refs: new Set(own.map(({ ref }) => ref)) };
}
