/**
 * Whether a path is that of a folder or of something in it.
 *
 * @param path from the root of the repository, with `/`
 * @param folder likewise; `` for the root, which everything is in
 */
export function isAtOrBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
