/** Every folder that some files are in, at any depth, without the root. */
export function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      // Once one is known, so are all above it.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
