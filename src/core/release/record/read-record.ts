import type { Parsers } from '../../manifest/parsers';
import type { DecodedText } from '../../text/decode';
import { atOnce, type Pieces } from '../../text/pieces';
import type { ReleaseRecord } from '../types';
import { checkTree, valueOf } from './checked-value';
import { placesOf } from './places';
import { recordError } from './problems';
import { treeInPieces } from './read-tree';
import { checkReferences } from './references';
import { releaseShape } from './shape/release-shape';
import { roadmapShape } from './shape/roadmap-shape';
import * as texts from './texts';
import type { RecordFile, RecordProblem, Roadmap, RoadmapFile } from './types';

/** A file of the release folder, and where it is. */
export interface RecordText {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: DecodedText;
  readonly fingerprint: string;
}

/**
 * Reads a release record. Whatever the text holds, this gives an answer: what is wrong is among its problems, and a
 * text that cannot be relied on has no record. A key that is not known is an error too: what it was meant to say,
 * such as that a defect is open or a requirement special, would be missing from what gates ask.
 */
export function readRecord(file: RecordText, parsers: Parsers): RecordFile {
  return atOnce(recordInPieces(file, parsers));
}

/** As `readRecord`, a piece at a time. */
export function* recordInPieces(file: RecordText, parsers: Parsers): Pieces<RecordFile> {
  const id = idOf(file.path);
  const { tree, problems } = yield* treeInPieces(file.content.text, parsers);
  if (!tree) return { ...file, id, problems: firstOf(problems), places: placesOf(tree) };
  yield;
  const ofShape = yield* checkTree(tree, releaseShape);
  yield;
  const found = firstOf([...ofShape, ...checkReferences(tree)]);
  yield;
  const read = { ...file, id, tree, problems: found, places: placesOf(tree) };
  if (found.length > 0) return read;
  // The tree is of the shape, and the shape is that of the interface: `npm run schema` and the tests hold them together.
  const record = { id, ...(valueOf(tree, releaseShape) as Omit<ReleaseRecord, 'id'>) };
  return { ...read, record };
}

/** Reads `roadmap.yaml`, as `readRecord` reads a record. */
export function readRoadmap(file: RecordText, parsers: Parsers): RoadmapFile {
  return atOnce(roadmapInPieces(file, parsers));
}

/** As `readRoadmap`, a piece at a time. */
export function* roadmapInPieces(file: RecordText, parsers: Parsers): Pieces<RoadmapFile> {
  const { tree, problems } = yield* treeInPieces(file.content.text, parsers);
  if (!tree) return { ...file, problems: firstOf(problems), places: placesOf(tree) };
  yield;
  const found = firstOf(yield* checkTree(tree, roadmapShape));
  const read = { ...file, tree, problems: found, places: placesOf(tree) };
  return found.length > 0 ? read : { ...read, roadmap: valueOf(tree, roadmapShape) as Roadmap };
}

/** More than anybody reads at once. Thousands would keep all that shows them busy. */
const mostProblems = 100;

/** The first problems, the last of which says how many more there are. */
function firstOf(problems: readonly RecordProblem[]): readonly RecordProblem[] {
  const told = problems.slice(0, mostProblems);
  const rest = problems[mostProblems];
  if (!rest) return told;
  const count = problems.length - mostProblems;
  return [...told, recordError(rest.range, texts.moreProblems, { count })];
}

/** The name of a record's file without folders and `.yaml`. */
export function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
