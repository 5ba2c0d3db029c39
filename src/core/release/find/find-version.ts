import type { RepositorySnapshot } from '../../snapshot/types';
import { nameMatcher, type NameMatcher } from './match-name';
import { placesInFiles } from './places-in-files';
import { numbersOf, placesInRecords } from './places-in-records';
import { placesInRefs } from './places-in-refs';
import type { FindSources, FoundVersion, NameMatch, PlaceKind, VersionPlace } from './types';

/**
 * Everything in a repository that names a version, each with the release that it belongs to and its other numbers
 * (BK-1, BK-2): the names of tags, baselines and branches, what tags record, release records with their builds and
 * packages, the roadmap, the names of archived files, the headings of the changelog.
 */
export function versionPlaces(
  snapshot: RepositorySnapshot,
  sources: FindSources,
): readonly VersionPlace[] {
  const inRecords = placesInRecords(snapshot);
  const records = snapshot.releases?.records.flatMap(({ record }) => record ?? []) ?? [];
  const byName = new Map(
    records.flatMap((record) => {
      const about = { release: record.id, ...numbersOf(record) };
      const { builds, version, external } = record;
      const own = [version, ...(external === undefined ? [] : [external])];
      const tags = builds.flatMap(({ tag }) => tag ?? []);
      const packages = builds.flatMap((build) => build.package ?? []);
      return [
        ...own.map((name) => [name, about] as const),
        // A build has a version of its own, that of the release is another.
        ...[...tags, ...packages].map((name) => [name, { release: record.id }] as const),
      ];
    }),
  );
  const others = [...placesInRefs(snapshot, sources), ...placesInFiles(snapshot, sources)];
  return [
    ...inRecords,
    ...others.map((place): VersionPlace => {
      const known = place.names.flatMap((name) => byName.get(name) ?? [])[0];
      return known ? { ...known, ...place } : place;
    }),
  ];
}

/** The places that answer to a name: exactly so called first, then alike, then those that hold it; see `NameMatch`. */
export function findVersion(
  places: readonly VersionPlace[],
  asked: string,
): readonly FoundVersion[] {
  const matcher = nameMatcher(asked);
  const found = places.flatMap((place): FoundVersion[] => {
    const match = bestMatch(place, matcher);
    return match ? [{ ...place, match }] : [];
  });
  return found.sort(
    (left, right) =>
      matches.indexOf(left.match) - matches.indexOf(right.match) ||
      kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
      (left.name < right.name ? -1 : Number(left.name > right.name)),
  );
}

function bestMatch({ names }: VersionPlace, matcher: NameMatcher): NameMatch | undefined {
  const found = new Set(names.map(matcher));
  return matches.find((match) => found.has(match));
}

const matches: readonly NameMatch[] = ['exact', 'alike', 'part'];

const kinds: readonly PlaceKind[] = [
  ...(['release', 'tag', 'baseline', 'branch'] as const),
  ...(['build', 'file', 'changelog', 'roadmap'] as const),
];
