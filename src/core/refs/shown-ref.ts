/** The name of a ref as a person knows it: without `refs/tags/`, `refs/heads/` or `refs/remotes/`. */
export function shownRef(ref: string): string {
  const prefix = ['refs/tags/', 'refs/heads/', 'refs/remotes/'].find((it) => ref.startsWith(it));
  return ref.slice(prefix?.length ?? 0);
}
