import type { Parsers } from '../../manifest/parsers';
import type { DecodedText } from '../../text/decode';
import type { ReleaseRecord } from '../types';
import { checkTree, valueOf } from './checked-value';
import { placesOf } from './places';
import { readTree } from './read-tree';
import { checkReferences } from './references';
import { releaseShape } from './shape/release-shape';
import { roadmapShape } from './shape/roadmap-shape';
import type { RecordFile, Roadmap, RoadmapFile } from './types';

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
  const id = idOf(file.path);
  const { tree, problems } = readTree(file.content.text, parsers);
  if (!tree) return { ...file, id, problems, places: placesOf(tree) };
  const found = [...checkTree(tree, releaseShape), ...checkReferences(tree)];
  const read = { ...file, id, tree, problems: found, places: placesOf(tree) };
  if (found.length > 0) return read;
  // The tree is of the shape, and the shape is that of the interface: `npm run schema` and the tests hold them together.
  const record = { id, ...(valueOf(tree, releaseShape) as Omit<ReleaseRecord, 'id'>) };
  return { ...read, record };
}

/** Reads `roadmap.yaml`, as `readRecord` reads a record. */
export function readRoadmap(file: RecordText, parsers: Parsers): RoadmapFile {
  const { tree, problems } = readTree(file.content.text, parsers);
  if (!tree) return { ...file, problems, places: placesOf(tree) };
  const found = checkTree(tree, roadmapShape);
  const read = { ...file, tree, problems: found, places: placesOf(tree) };
  return found.length > 0 ? read : { ...read, roadmap: valueOf(tree, roadmapShape) as Roadmap };
}

/** The name of a record's file without folders and `.yaml`. */
export function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
