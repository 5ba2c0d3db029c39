import { linesOf, headingsOf } from '../../changelog/headings';
import { isUnreleased } from '../../changelog/titles';
import { lastSegment } from '../../paths/last-segment';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { FindSources, VersionPlace } from './types';

/** Archived packages, files whose names are of a scheme, and the sections of the changelog. */
export function placesInFiles(
  { named, changelog }: RepositorySnapshot,
  { archives }: Pick<FindSources, 'archives'>,
): readonly VersionPlace[] {
  const paths = new Set([...archives, ...named.map(({ path }) => path)]);
  return [
    ...[...paths].map(placeOfFile),
    ...(changelog ? placesInChangelog(changelog.path, changelog.content.text) : []),
  ];
}

function placeOfFile(path: string): VersionPlace {
  const name = lastSegment(path);
  const dot = name.lastIndexOf('.');
  // `product-1.2.0.tar.gz` is found by its stem without both endings too.
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const inner = stem.endsWith('.tar') ? stem.slice(0, -'.tar'.length) : stem;
  return { kind: 'file', name, names: [...new Set([name, stem, inner])], path };
}

/** Every heading, since what a version looks like differs from unit to unit; its words are names too. */
function placesInChangelog(path: string, text: string): readonly VersionPlace[] {
  const lines = linesOf(text);
  return headingsOf(lines).flatMap(({ title, line }): VersionPlace[] => {
    const words = title.split(/[\s[\]()【】（）,，:：]+/).filter((word) => /\d/.test(word));
    if (words.length === 0 || isUnreleased(title)) return [];
    const { text: written, offset } = lines[line] ?? { text: '', offset: 0 };
    const range = { offset: offset + written.indexOf(title), length: title.length };
    return [{ kind: 'changelog', name: title, names: [title, ...words], path, range }];
  });
}
