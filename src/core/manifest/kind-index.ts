import { expandGlob, matcherOfGlobs, type GlobMatcher } from '../text/glob';
import { lastSegment } from '../paths/last-segment';
import type { ManifestKind } from './types';

/** Tells which kinds a file may be by its path from the root, with `/`: mostly none or one. */
export type KindIndex = (path: string) => readonly ManifestKind[];

/** One pattern of a kind, without alternatives. */
interface Entry {
  /** Place of the kind among all kinds, which is the order of the answer. */
  readonly rank: number;
  readonly kind: ManifestKind;
  readonly matches: GlobMatcher;
}

/**
 * An index of kinds by the names of their files. Most files of a repository are no manifests, so a name is
 * first looked up as it is and by its extension; few patterns are left to be matched.
 *
 * @param globsOf globs of base names, or, with a `/`, of the last parts of a path
 */
export function createKindIndex(
  kinds: readonly ManifestKind[],
  globsOf: (kind: ManifestKind) => readonly string[],
): KindIndex {
  const byName = new Map<string, Entry[]>();
  const byExtension = new Map<string, Entry[]>();
  const others: Entry[] = [];
  kinds.forEach((kind, rank) => {
    for (const glob of globsOf(kind).flatMap(expandGlob)) {
      const entry = { rank, kind, matches: matcherOf(glob) };
      const name = lastSegment(glob);
      const extension = extensionOf(name);
      if (!special.test(name)) add(byName, name, entry);
      else if (extension !== '' && !special.test(extension)) add(byExtension, extension, entry);
      else others.push(entry);
    }
  });
  return (path) => {
    const name = lastSegment(path);
    const candidates = [
      ...(byName.get(name) ?? []),
      ...(byExtension.get(extensionOf(name)) ?? []),
      ...others,
    ];
    if (candidates.length === 0) return none;
    const found = candidates.filter(({ matches }) => matches(path));
    if (found.length === 0) return none;
    found.sort((left, right) => left.rank - right.rank);
    return [...new Set(found.map(({ kind }) => kind))];
  };
}

const none: readonly ManifestKind[] = [];

const special = /[*?[\]\\]/;

/** A glob of a path matches at any depth. */
function matcherOf(glob: string): GlobMatcher {
  if (glob.includes('/')) return matcherOfGlobs([`**/${glob}`]);
  const matches = matcherOfGlobs([glob]);
  return (path) => matches(lastSegment(path));
}

/** With its dot; `` where there is none. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}
