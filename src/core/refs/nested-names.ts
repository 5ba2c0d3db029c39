import { nameMarks, type NameMarks, type VersionRole } from './name-marks';
import { schemeOfVersion, versionOf } from './series';
import type { NamedRef, ReleaseLine } from './types';

/** A name of a line with those that belong to it: stages on the way to it, and its hot patches. */
export interface NestedName {
  readonly named: NamedRef;
  /** Absent for a branch. */
  readonly role?: VersionRole;
  /** In the order of the line. */
  readonly below: readonly NestedName[];
}

/** Above so many names a line is a plain list: nobody reads what belongs to what, and reading all of them takes long. */
const mostNames = 2_000;

/**
 * The names of a line in its order, newest first, with stages below the version that they led to and hot patches below
 * the one that they are for. A stage whose version is not there yet stands by itself.
 */
export function nestedNames({ refs }: ReleaseLine): readonly NestedName[] {
  const [first] = refs;
  const marks = first && refs.length <= mostNames ? nameMarks(schemeOfVersion(first)) : undefined;
  if (!marks) return refs.map((named) => ({ named, below: [] }));
  const all = refs.map((named) => entryOf(named, marks));
  addPatches(all, marks);
  addStages(all);
  return all.filter(({ isBelow }) => !isBelow);
}

interface Entry extends NestedName {
  readonly text: string;
  readonly below: Entry[];
  isBelow: boolean;
}

function entryOf(named: NamedRef, marks: NameMarks): Entry {
  const text = versionOf(named);
  const entry = { named, text, below: [], isBelow: false };
  return named.kind === 'tag' ? { ...entry, role: marks.roleOf(text) } : entry;
}

/** Patches are newer than what they patch: from the oldest on, each goes to the last version of its own. */
function addPatches(all: readonly Entry[], marks: NameMarks): void {
  if (!marks.hasPatches) return;
  const versions = new Map<string, Entry>();
  for (const entry of all.toReversed()) {
    const key = marks.patched(entry.text);
    if (key === undefined || entry.role === undefined) continue;
    const version = versions.get(key);
    if (entry.role !== 'patch') versions.set(key, entry);
    else if (version) put(entry, version);
  }
}

/** Stages are older than what they lead to: each goes to the next newer version. */
function addStages(all: readonly Entry[]): void {
  let version: Entry | undefined;
  for (const entry of all) {
    if (entry.role === 'release' || entry.role === 'customer') version = entry;
    else if (entry.role === 'stage' && version) put(entry, version);
  }
}

function put(entry: Entry, version: Entry): void {
  entry.isBelow = true;
  if (entry.role === 'patch') version.below.unshift(entry);
  else version.below.push(entry);
}
