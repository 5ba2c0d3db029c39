/** Whether a heading, or the label of a link, stands for what is not released yet. */
export function isUnreleased(title: string): boolean {
  const plain = title
    .replace(/[[\]【】]/g, '')
    .trim()
    .toLowerCase();
  return unreleasedTitles.includes(plain);
}

const unreleasedTitles = ['unreleased', 'upcoming', 'next', '未发布', '待发布', '未发布版本'];

/** Whether the version stands in a heading as a word of its own, with or without `v`. */
export function namesVersion(title: string, version: string): boolean {
  return placeOfVersion(title, version) !== undefined;
}

/** Where the version stands in a title as a word of its own; the `v` before it is not part of the place. */
export function placeOfVersion(title: string, version: string): number | undefined {
  if (version === '') return undefined;
  for (let at = title.indexOf(version); at >= 0; at = title.indexOf(version, at + 1)) {
    const start = /[vV]/.test(title.charAt(at - 1)) ? at - 1 : at;
    const before = title.charAt(start - 1);
    const after = title.charAt(at + version.length);
    if (!partOfVersion.test(before) && !partOfVersion.test(after)) return at;
  }
  return undefined;
}

const partOfVersion = /[A-Za-z0-9._+-]/;
