import { lastSegment } from '../../paths/last-segment';
import { qmakeAssignments, type QmakeAssignment } from '../qmake/assignments';
import { searchOfTwins } from '../twins';
import type { FoundSlot, ManifestKind, VersionPart } from '../types';
import { ownNames } from '../variables/own-name';
import { plainLiteral } from '../variables/plain-literal';
import { versionVariables, type Variable } from '../variables/version-variables';

/** The variables that qmake itself splits a version over. */
const ownParts: Readonly<Record<string, VersionPart>> = {
  VER_MAJ: 'major',
  VER_MIN: 'minor',
  VER_PAT: 'patch',
};

/**
 * A qmake project: `VERSION` and other variables for the project's own version, whole or in parts, in every
 * scope. What is given only where the variable is empty is a default.
 */
export const qmake: ManifestKind = {
  id: 'qmake',
  files: ['*.{pro,pri}'],
  largest: 4 * 1024 * 1024,
  find: (text, { path }) => {
    const given = [...qmakeAssignments(text)].filter(({ isDefault }) => !isDefault);
    const targets = given.flatMap(({ name, value }) => (name === 'TARGET' ? [value] : []));
    const names = [...targets, lastSegment(path).replace(/\.pr[oi]$/, '')];
    const variables = versionVariables(given.flatMap(variableOf), {
      isOwn: ownNames(names),
    });
    return searchOfTwins([...given.flatMap(partOf), ...variables]);
  },
};

function partOf({ name, value, range }: QmakeAssignment): readonly FoundSlot[] {
  const part = ownParts[name];
  if (part === undefined || !/^\d+$/.test(value)) return [];
  return [{ slot: name, value, range, ecosystem: 'integer', writing: 'plain', group: 'VER', part }];
}

function variableOf({ name, value, range }: QmakeAssignment): readonly Variable[] {
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"') ? 1 : 0;
  const text = value.slice(quoted, value.length - quoted);
  const literal = plainLiteral(text, range.offset + quoted);
  return literal ? [{ name, literal, writing: 'plain' }] : [];
}
