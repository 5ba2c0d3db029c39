import type { ClassifiedName } from '../paths/classified-name';
import { folderOf } from '../paths/last-segment';
import { ReadRef } from '../refs/read-ref';
import { schemeOfVersion } from '../refs/series';
import type { ClassifiedRef } from '../refs/types';
import { dayInName } from '../scheme/day-in-name';
import type { Scheme } from '../scheme/scheme';
import { checkSequenceInPieces } from '../sequence/check-sequence';
import type { SequenceProblem } from '../sequence/types';
import type { RepositorySnapshot } from '../snapshot/types';
import { partsOfDay } from '../text/day';
import { eachInPieces, type Pieces } from '../text/pieces';
import { placeInName } from './file-names';
import type { FindingPlace } from './types';

/** A name that breaks the laws of its sequence, and where it is. */
export interface SequenceFinding {
  readonly problem: SequenceProblem;
  readonly place: FindingPlace;
}

/** What the sequences are made of. */
export interface SequenceSource {
  readonly snapshot: RepositorySnapshot;
  readonly refs: readonly ClassifiedRef[];
  readonly names: readonly ClassifiedName[];
}

/**
 * Holds the names of a repository against the laws of their sequences: tags and baselines by the time at which
 * they were made, branches by the day that they bear, files of one folder by their scheme's order.
 */
export function* findSequenceProblems({
  snapshot,
  refs,
  names,
}: SequenceSource): Pieces<readonly SequenceFinding[]> {
  // Where no team has said how it names things, nobody asked for a sequence.
  if (snapshot.policy.origin === 'built-in') return [];
  const groups = new Map<string, Group>();
  const objects = snapshot.git?.refObjects;
  yield* eachInPieces(refs, (ref) => {
    if (!(ref instanceof ReadRef)) return;
    if (ref.kind === 'branch') enterBranch(groups, ref);
    else if (ref.kind !== 'remote') enterTag(groups, ref, objects?.get(ref.ref.id)?.madeAt);
  });
  yield* eachInPieces(names, (name) => enterFile(groups, name));
  const found: SequenceFinding[] = [];
  for (const group of groups.values()) {
    const own = yield* problemsOf(group);
    for (const each of own) found.push(each);
  }
  return found;
}

/** Names that one scheme orders. */
interface Group {
  readonly scheme: Scheme;
  readonly texts: string[];
  readonly moments: number[];
  readonly places: FindingPlace[];
}

interface Entry {
  readonly text: string;
  readonly moment: number;
  readonly place: FindingPlace;
}

function enter(groups: Map<string, Group>, key: string, scheme: Scheme, entry: Entry): void {
  const group = groups.get(key) ?? { scheme, texts: [], moments: [], places: [] };
  groups.set(key, group);
  group.texts.push(entry.text);
  group.moments.push(entry.moment);
  group.places.push(entry.place);
}

/** A tag whose time is not known takes no part. */
function enterTag(groups: Map<string, Group>, ref: ReadRef, moment: number | undefined): void {
  if (moment === undefined) return;
  const scheme = schemeOfVersion(ref);
  const key = JSON.stringify([ref.kind, ref.unit, scheme.id]);
  const place = { type: 'ref', ref: ref.ref.ref } as const;
  enter(groups, key, scheme, { text: ref.version ?? ref.text, moment, place });
}

/** The day in its name is when a branch was made; the commit that it is at says nothing about that. */
function enterBranch(groups: Map<string, Group>, ref: ReadRef): void {
  const { scheme } = ref.rule;
  const day = dayInName(scheme, ref.name);
  if (day === undefined) return;
  const { year, month, day: date } = partsOfDay(day);
  const moment = year * 10_000 + month * 100 + date;
  const place = { type: 'ref', ref: ref.ref.ref } as const;
  enter(groups, JSON.stringify([ref.kind, ref.unit, scheme.id]), scheme, {
    text: ref.text,
    moment,
    place,
  });
}

/** When a file got its name is not known, so the scheme's order stands for the time. */
function enterFile(groups: Map<string, Group>, name: ClassifiedName): void {
  if (!name.result.name) return;
  const { rule, scheme, path, text } = name;
  const key = JSON.stringify(['file', rule.in, scheme.id, folderOf(path)]);
  enter(groups, key, scheme, { text, moment: 0, place: placeInName(name) });
}

function* problemsOf(group: Group): Pieces<readonly SequenceFinding[]> {
  const { scheme, texts, moments, places } = group;
  const problems = yield* checkSequenceInPieces(scheme, texts, { moments });
  return problems.flatMap((problem) => {
    const place = places[problem.index];
    return place && isOwnMatter(problem, place) ? [{ problem, place }] : [];
  });
}

/** Files have rules of their own about names that stand twice, and too many of them. */
function isOwnMatter({ breach }: SequenceProblem, { type }: FindingPlace): boolean {
  return type === 'ref' || (breach !== 'repeated' && breach !== 'limit');
}
