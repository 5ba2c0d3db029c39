import type { RepositorySnapshot } from '../../snapshot/types';
import type { CharacterRange } from '../../text/range';
import type { RecordFile, RoadmapFile, RoadmapVersion } from '../record/types';
import type { ReleaseRecord } from '../types';
import type { VersionPlace } from './types';

/** Releases with their builds and packages, and the versions to come. */
export function placesInRecords({ releases }: RepositorySnapshot): readonly VersionPlace[] {
  if (!releases) return [];
  const known = releases.records.flatMap((file) =>
    file.record ? placesOfRelease(file, file.record) : [],
  );
  const { roadmap } = releases;
  return [...known, ...(roadmap ? placesOfRoadmap(roadmap) : [])];
}

/** What a record says of the numbers of its version (BK-2). */
export function numbersOf({
  version,
  external,
  abbreviation,
}: ReleaseRecord): Pick<VersionPlace, 'internal' | 'external' | 'abbreviation'> {
  return {
    internal: version,
    ...(external !== undefined && { external }),
    ...(abbreviation !== undefined && { abbreviation }),
  };
}

function placesOfRelease(file: RecordFile, record: ReleaseRecord): readonly VersionPlace[] {
  const { path, places } = file;
  const { id, version, external, abbreviation } = record;
  const about = { path, release: id };
  return [
    {
      kind: 'release',
      name: id,
      names: [id, version, external, abbreviation].filter((each) => each !== undefined),
      ...about,
      ...at(places.get('version')),
      ...numbersOf(record),
    },
    ...record.builds.map((build, index): VersionPlace => ({
      kind: 'build',
      name: build.name,
      names: [build.name, build.tag, build.package, build.sha256].filter(
        (each) => each !== undefined,
      ),
      ...about,
      ...at(places.get(`builds/${index}/name`)),
      internal: build.name,
    })),
  ];
}

function placesOfRoadmap({ path, places, roadmap }: RoadmapFile): readonly VersionPlace[] {
  const place = ({ version }: Pick<RoadmapVersion, 'version'>, key: string): VersionPlace => ({
    kind: 'roadmap',
    name: version,
    names: [version],
    path,
    ...at(places.get(`${key}/version`)),
  });
  return (roadmap?.versions ?? []).flatMap((major, index) => [
    place(major, `versions/${index}`),
    ...major.releases.map((release, nth) => place(release, `versions/${index}/releases/${nth}`)),
  ]);
}

function at(range: CharacterRange | undefined): Pick<VersionPlace, 'range'> {
  return range ? { range } : {};
}
