import { isOfPods, lawOfSetting } from '../apple/laws';
import {
  readXcodeProject,
  type BuildConfiguration,
  type BuildSetting,
} from '../apple/xcode-project';
import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { isComputed } from '../slot-law';

/**
 * Xcode's project: the versions in the settings of every build configuration, which are one version for each
 * target. The tests of an app have a version that means nothing, so it moves where it is the app's. What
 * CocoaPods made has none.
 *
 * Governing source: https://developer.apple.com/documentation/xcode/build-settings-reference
 */
export const pbxproj: ManifestKind = {
  id: 'pbxproj',
  files: ['*.xcodeproj/project.pbxproj', 'project.pbxproj'],
  namedFiles: ['*.pbxproj'],
  largest: 32 * 1024 * 1024,
  find: (text, { path }) => {
    if (isOfPods(path)) return { slots: [], problems: [] };
    const { configurations, fault } = readXcodeProject(text);
    const places = placesOf(configurations);
    const candidates = configurations.flatMap((configuration) =>
      configuration.settings.flatMap((setting) =>
        candidatesOf(configuration, setting, places.get(configuration.id) ?? ''),
      ),
    );
    return searchOf(candidates, fault ? [syntaxProblem(path, fault)] : []);
  },
};

/** `App/Debug/` for each configuration; with its id as well where another one has the same. */
function placesOf(configurations: readonly BuildConfiguration[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    configurations.map(({ id, name, target }) => {
      const parts = [target, name].filter((part) => part !== '');
      const place = parts.map((part) => `${part}/`).join('');
      const unique = taken.has(place) ? `${place}${id}/` : place;
      taken.add(unique);
      return [id, unique];
    }),
  );
}

function candidatesOf(
  { target, isTest }: BuildConfiguration,
  { name, value, range, isQuoted }: BuildSetting,
  place: string,
): readonly Candidate[] {
  const law = lawOfSetting(name);
  if (law === undefined || value === '' || isComputed(value)) return [];
  const slot = place + name;
  if (isQuoted && value.includes('\\')) return [{ slot, range }];
  const writing = isQuoted ? 'c-string' : 'plain';
  const shape = isTest && law.shape === undefined ? { shape: 'alike' as const } : {};
  const group = target === '' ? 'project' : `target ${target}`;
  return [{ slot, range, found: { slot, value, range, writing, group, ...law, ...shape } }];
}
