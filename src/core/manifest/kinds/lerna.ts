import { jsonKind } from '../json/json-kind';

/**
 * Lerna's `lerna.json`: the one version of all packages; `independent` says that there is none.
 *
 * Governing source: https://lerna.js.org/docs/features/version-and-publish
 */
export const lerna = jsonKind(
  { id: 'lerna', files: ['lerna.json'], namedFiles: ['*lerna*.json'] },
  [{ keys: ['version'], ecosystem: 'semver', isNone: (value) => value === 'independent' }],
);
