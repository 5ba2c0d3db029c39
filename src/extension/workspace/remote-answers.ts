import type { RemoteTags, RepositorySnapshot } from '../../core/snapshot/types';

/** A new reading with what the remotes answered before: nobody asks them without being told to, so that the answers stay. */
export function keepRemoteTags(
  before: RepositorySnapshot,
  after: RepositorySnapshot,
): RepositorySnapshot {
  const known = before.git?.remoteTags;
  if (!known || !after.git) return after;
  const { remotes } = after.git;
  const remoteTags = known.filter(({ remote }) => remotes.includes(remote));
  const isSame = remoteTags.length === known.length;
  return { ...after, git: { ...after.git, remoteTags: isSame ? known : remoteTags } };
}

/** What a remote answered, after a push of ours. @param ids object ids by full name; undefined for what is gone */
export function withPush(
  { tags, branches, ...about }: RemoteTags,
  ids: ReadonlyMap<string, string | undefined>,
): RemoteTags {
  const after = (
    known: ReadonlyMap<string, string> | undefined,
    prefix: string,
  ): ReadonlyMap<string, string> | undefined => {
    if (!known) return undefined;
    const all = new Map(known);
    for (const [ref, id] of ids) {
      if (!ref.startsWith(prefix)) continue;
      if (id === undefined) all.delete(ref);
      else all.set(ref, id);
    }
    return all;
  };
  const [newTags, newBranches] = [after(tags, 'refs/tags/'), after(branches, 'refs/heads/')];
  return {
    ...about,
    ...(newTags && { tags: newTags }),
    ...(newBranches && { branches: newBranches }),
  };
}
