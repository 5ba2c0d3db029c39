import { jsonKind } from '../json/json-kind';

/**
 * vcpkg's `vcpkg.json`: a version under one of four names, which say how it is ordered, and the count of
 * changes to the port of that version.
 *
 * Governing source: https://learn.microsoft.com/vcpkg/users/versioning
 */
export const vcpkg = jsonKind({ id: 'vcpkg', files: ['vcpkg.json'], namedFiles: ['*vcpkg.json'] }, [
  { keys: ['version'], ecosystem: 'free', group: 'port' },
  { keys: ['version-semver'], ecosystem: 'semver', group: 'port' },
  { keys: ['version-date'], ecosystem: 'free', group: 'port' },
  { keys: ['version-string'], ecosystem: 'free', group: 'port' },
  { keys: ['port-version'], ecosystem: 'integer', shape: 'revision', group: 'port' },
]);
