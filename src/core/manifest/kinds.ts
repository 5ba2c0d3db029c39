import { matcherOfGlobs } from '../text/glob';
import { packageJson } from './kinds/package-json';
import { pom } from './kinds/pom';
import { pubspec } from './kinds/pubspec';
import { pyproject } from './kinds/pyproject';
import { versionFile } from './kinds/version-file';
import { versionHeader } from './kinds/version-header';
import type { ManifestKind } from './types';

/** Every kind of manifest. */
export const manifestKinds: readonly ManifestKind[] = [
  packageJson,
  pom,
  pyproject,
  pubspec,
  versionHeader,
  versionFile,
];

const searched = manifestKinds.map((kind) => ({ kind, matches: matcherOfGlobs(kind.files) }));

const named = manifestKinds.map((kind) => ({
  kind,
  matches: matcherOfGlobs([...kind.files, ...(kind.namedFiles ?? [])]),
}));

/**
 * The kind of a file that a search of a repository comes across.
 * @param path with `/`; only its base name counts
 */
export function kindOfPath(path: string): ManifestKind | undefined {
  const name = baseName(path);
  return searched.find(({ matches }) => matches(name))?.kind;
}

/**
 * The kind of a file that a person or a policy names: also such as any C header, of which there are too
 * many to read them all in a search.
 */
export function kindOfNamedPath(path: string): ManifestKind | undefined {
  const name = baseName(path);
  return named.find(({ matches }) => matches(name))?.kind;
}

/** The kind of an id. */
export function kindOfId(id: string): ManifestKind | undefined {
  return manifestKinds.find((kind) => kind.id === id);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
