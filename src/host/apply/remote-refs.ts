import { remotesOf, runGit } from '../git';

/** Which remotes have which refs. */
export interface RemoteRefs {
  /** Names of the remotes that have it, by the full name of the ref; refs that none has are left out. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Names of the remotes that did not answer. */
  readonly unknown: readonly string[];
}

/** Long enough for a remote that is there; a person waits for it. */
const patience = 5_000;

/** Asks every remote of a repository whether it has some refs, given by their full names. */
export async function remotesThatHold(root: string, refs: readonly string[]): Promise<RemoteRefs> {
  const holders = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  const answers = await Promise.all(
    (await remotesOf(root)).map(async (remote) => ({
      remote,
      listed: await runGit(root, ['ls-remote', '--refs', '--', remote, ...refs], {
        mode: 'ask',
        signal: AbortSignal.timeout(patience),
      }),
    })),
  );
  for (const { remote, listed } of answers) {
    if (!listed.ok) {
      unknown.push(remote);
      continue;
    }
    const names = listed.output.toString('utf8').split('\n');
    const found = new Set(names.map((line) => line.slice(line.indexOf('\t') + 1)));
    for (const ref of refs) {
      if (found.has(ref)) holders.set(ref, [...(holders.get(ref) ?? []), remote]);
    }
  }
  return { holders, unknown };
}
