import { createMarks, type NameMarks } from '../refs/name-marks';
import { ReadRef } from '../refs/read-ref';
import { schemeOfVersion, versionOf } from '../refs/series';
import type { Ref, ReleaseLine } from '../refs/types';
import { compareNames } from '../scheme/compare';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { byKey } from '../text/by-key';

/** What the name of a branch, or of a tag that stands for one, says about where it comes from. */
export interface TagsOfSource {
  /** Release tags of its line, newest first; the same list for all sources of a line. */
  readonly tags: readonly Ref[];
  /** Where in `tags` those begin that come before it: for a release branch, and without a version, all of them. */
  readonly below: number;
  /** The release tag that it should have been cut from. */
  readonly expected?: Ref;
}

/** Tells of names of lines which tags come before them. */
export type TagsFinder = (line: ReleaseLine, at: number) => TagsOfSource;

/** Each tag of a line is looked at once, however many branches the line has. */
export function createTagsFinder(): TagsFinder {
  const byLine = new Map<ReleaseLine, Map<Scheme, LineTags>>();
  const marksOf = createMarks();
  return (line, at) => {
    const ref = line.refs[at];
    if (!(ref instanceof ReadRef)) return { tags: [], below: 0 };
    const scheme = schemeOfVersion(ref);
    const known = byLine.get(line) ?? new Map<Scheme, LineTags>();
    byLine.set(line, known);
    const tags = known.get(scheme) ?? lineTags(line, marksOf(scheme));
    known.set(scheme, tags);
    return tagsOfSource(tags, ref, at, marksOf(scheme));
  };
}

/** The tags of a line that are releases, newest first. */
export function releasesOf(line: ReleaseLine, marksOf: (scheme: Scheme) => NameMarks): ReadRef[] {
  return line.refs.filter(
    (each): each is ReadRef =>
      each instanceof ReadRef &&
      each.kind === 'tag' &&
      marksOf(schemeOfVersion(each)).roleOf(versionOf(each)) !== 'stage',
  );
}

interface LineTags {
  readonly read: readonly ReadRef[];
  readonly refs: readonly Ref[];
  /** How many of them stand before each name of the line. */
  readonly before: Uint32Array;
  /** Places of the tags with the same base, by that; empty where names have no patches. */
  readonly byBase: ReadonlyMap<string | undefined, readonly number[]>;
}

function lineTags(line: ReleaseLine, marks: NameMarks): LineTags {
  const read = releasesOf(line, () => marks);
  const before = new Uint32Array(line.refs.length);
  let count = 0;
  for (const [at, ref] of line.refs.entries()) {
    before[at] = count;
    if (read[count] === ref) count++;
  }
  const byBase = byKey(marks.hasPatches ? read.keys() : [], (place) =>
    marks.patched(versionOf(read[place] as ReadRef)),
  );
  return { read, refs: read.map(({ ref }) => ref), before, byBase };
}

function tagsOfSource(
  { read, refs, before, byBase }: LineTags,
  source: ReadRef,
  at: number,
  marks: NameMarks,
): TagsOfSource {
  if (source.rule.lineOf) return { tags: refs, below: 0 };
  // Names of one version may stand before and behind each other.
  let [from, below] = [before[at] ?? 0, before[at] ?? 0];
  while (isSame(read[from - 1], source)) from--;
  while (isSame(read[below], source)) below++;
  const same = from < below ? refs[from] : undefined;
  if (source.rule.role === 'release')
    return { tags: refs, below: 0, ...(same && { expected: same }) };
  // A hot patch follows its own base and the patches of that, whatever else sorts between them.
  const base = marks.hasPatches ? marks.patched(versionOf(source)) : undefined;
  const ofBase = byBase.get(base)?.find((place) => place >= below);
  const expected = refs[ofBase ?? below] ?? same;
  return { tags: refs, below, ...(expected && { expected }) };
}

function isSame(tag: ReadRef | undefined, source: ReadRef): boolean {
  if (!tag) return false;
  const scheme = schemeOfVersion(tag);
  const { name } = parse(scheme, versionOf(tag));
  const own = parse(scheme, versionOf(source)).name;
  return name !== undefined && own !== undefined && compareNames(scheme, name, own) === 0;
}
