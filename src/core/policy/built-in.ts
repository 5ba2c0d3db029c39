import { compileScheme } from '../scheme/compile';
import { defaultReleasePolicy } from '../release/process/default-policy';
import type { Scheme } from '../scheme/scheme';
import type { SchemeData } from '../scheme/data';
import type { Policy } from './types';

/** The tags that look like a version: a digit, after an optional `v`. */
export const versionLike = '{,v,V}[0-9]*';

/**
 * The policy of a repository that has no policy file: each manifest is held to the grammar of its own
 * ecosystem, tags that look like versions to SemVer with an optional `v`, and nothing else to anything.
 */
export function builtInPolicy(catalogue: ReadonlyMap<string, SchemeData>): Policy {
  const tag: SchemeData = {
    id: 'semver-tag',
    kind: 'tag',
    title: { en: 'Semantic Versioning with an optional v', 'zh-cn': '可带 v 的语义化版本' },
    forms: ['(v|){semver}'],
    fields: { semver: { type: 'scheme', scheme: 'semver' } },
    order: ['semver'],
  };
  const semver = catalogue.get('semver');
  if (!semver) throw new Error('The built-in policy needs the scheme semver');
  const scheme = compile(tag, catalogue);
  return {
    origin: 'built-in',
    variables: {},
    units: [],
    tags: [{ scheme, match: versionLike, versionField: 'semver' }],
    branches: [],
    baselines: [],
    files: [],
    roles: {},
    layout: [],
    slots: [],
    lines: { ended: [], exempt: [] },
    milestones: [],
    items: new Map(),
    release: defaultReleasePolicy,
    ignoredTags: [],
    ignoredBranches: [],
    ignoredFiles: [],
    commits: {},
    changelog: 'CHANGELOG.md',
    revisionLogs: [],
    severities: { 'tag/malformed': 'information', 'tag/warning': 'information' },
    schemes: new Map([
      [tag.id, scheme],
      ['semver', compile(semver, catalogue)],
    ]),
  };
}

function compile(data: SchemeData, catalogue: ReadonlyMap<string, SchemeData>): Scheme {
  const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
  if (!scheme) throw new Error(`The scheme ${data.id} of the built-in policy is broken`);
  return scheme;
}
