/**
 * The short name of a branch or tag without its remote: `release/1.0` of `refs/remotes/origin/release/1.0`. The
 * name of a remote may hold `/` itself; of several that fit, the longest is meant.
 *
 * @param ref full name
 */
export function shortNameIn(ref: string, remotes: readonly string[]): string {
  const [, kind = '', name = ref] = /^refs\/(heads|tags|remotes)\/(.+)$/su.exec(ref) ?? [];
  return kind === 'remotes' ? branchOfRemote(name, remotes) : name;
}

/** The branch in the short name of a remote branch, such as `release/1.0` of `origin/release/1.0`. */
export function branchOfRemote(name: string, remotes: readonly string[]): string {
  let length = name.indexOf('/');
  for (const remote of remotes) {
    if (remote.length > length && name.startsWith(`${remote}/`)) length = remote.length;
  }
  return name.slice(length + 1);
}
