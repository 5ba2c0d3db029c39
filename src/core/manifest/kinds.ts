import { matcherOfGlobs } from '../text/glob';
import { packageJson } from './kinds/package-json';
import { pom } from './kinds/pom';
import { pubspec } from './kinds/pubspec';
import { pyproject } from './kinds/pyproject';
import { versionFile } from './kinds/version-file';
import { versionHeader } from './kinds/version-header';
import { createKindIndex } from './kind-index';
import type { ManifestKind } from './types';

/** Every kind of manifest; of two that recognise one text, the first holds. */
export const manifestKinds: readonly ManifestKind[] = [
  packageJson,
  pom,
  pyproject,
  pubspec,
  versionHeader,
  versionFile,
];

/**
 * The kinds that a file may be which a search of a repository comes across: mostly none or one.
 * @param path from the root, with `/`
 */
export const kindsOfPath = createKindIndex(manifestKinds, ({ files }) => files);

/**
 * The kinds of a file that a person or a policy names: also such as any C header, of which there are too
 * many to read them all in a search.
 */
export const kindsOfNamedPath = createKindIndex(manifestKinds, ({ files, namedFiles = [] }) => [
  ...files,
  ...namedFiles,
]);

/** The kind of an id. */
export function kindOfId(id: string): ManifestKind | undefined {
  return manifestKinds.find((kind) => kind.id === id);
}

/** The one of several kinds that a text is of; undefined when none of them recognises it. */
export function recognisedKind(
  kinds: readonly ManifestKind[],
  text: string,
): ManifestKind | undefined {
  return kinds.find(({ recognizes }) => recognizes?.(text) ?? true);
}

/**
 * The folder, `` for the root, whose version a manifest carries: the one that it is in, or, for one that has
 * its own place below (`debian/changelog`, `Properties/AssemblyInfo.cs`), the one above that place.
 * @param path from the root, with `/`
 */
export function unitFolderOf(path: string, kindId: string): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const below = nested.get(kindId)?.find(({ matches }) => matches(path))?.depth ?? 0;
  const parts = folder.split('/');
  return parts.slice(0, Math.max(0, parts.length - below)).join('/');
}

/** The globs with a `/` of each kind that has any, deepest first, with how many folders they name. */
const nested = new Map(
  manifestKinds.flatMap(({ id, files }) => {
    const globs = files.filter((glob) => glob.includes('/'));
    const places = globs.map((glob) => ({
      matches: matcherOfGlobs([`**/${glob}`]),
      depth: glob.split('/').length - 1,
    }));
    return globs.length > 0
      ? [[id, places.sort((left, right) => right.depth - left.depth)] as const]
      : [];
  }),
);
