import type { Parsers } from '../../manifest/parsers';
import type { DecodedText } from '../../text/decode';
import { byKey } from '../../text/by-key';
import type { Pieces } from '../../text/pieces';
import type { Result } from '../../text/result';
import { idOf, recordInPieces, roadmapInPieces } from './read-record';
import { recordError } from './problems';
import * as texts from './texts';
import type { RecordFile, ReleaseFolder, RoadmapFile } from './types';

/** A file of the release folder as far as it could be read. */
export interface ReleaseSource {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: Result<DecodedText>;
  readonly fingerprint: string;
}

/** The name of the roadmap's file without its ending. */
export const roadmapId = 'roadmap';

/** Whether a file that stands in a release folder is a record or the roadmap, by its name. */
export function isReleaseFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.');
}

/** Whether a path is that of a record or the roadmap of a release folder: directly in it. */
export function isReleasePath(path: string, folder: string): boolean {
  const prefix = `${folder}/`;
  const name = path.slice(prefix.length);
  return path.startsWith(prefix) && !name.includes('/') && isReleaseFile(name);
}

/**
 * Whether a text is meant as a record or roadmap of ours. Folders called `releases` are common, so where no policy
 * names the folder other files in it are left alone; a record says its kind, and a new one what it is.
 */
export function isMeant(path: string, text: string): boolean {
  return idOf(path) === roadmapId ? /^versions:/m.test(text) : ownMark.test(text);
}

const ownMark =
  /^(?:# Release record\b|["']?kind["']?[ \t]{0,9}:[ \t]{1,9}["']?(?:normal|temporary|emergency)\b)/m;

/** A file as it was before, where it has not changed since; else as its text says. Never throws. */
export function* readReleaseFile(
  { path, content, fingerprint }: ReleaseSource,
  parsers: Parsers,
  before: ReadonlyMap<string, RecordFile | RoadmapFile>,
): Pieces<RecordFile | RoadmapFile> {
  const known = before.get(path);
  if (known && known.fingerprint === fingerprint && fingerprint !== '') return known;
  const isRoadmap = idOf(path) === roadmapId;
  if (content.ok) {
    const file = { path, content: content.value, fingerprint };
    return yield* isRoadmap ? roadmapInPieces(file, parsers) : recordInPieces(file, parsers);
  }
  const range = { offset: 0, length: 0 };
  const file = {
    path,
    content: { text: '', encoding: 'utf-8', bomLength: 0 } as const,
    fingerprint,
    problems: [{ severity: 'error', range, message: content.reason } as const],
    places: new Map(),
  };
  return isRoadmap ? file : { ...file, id: idOf(path) };
}

/**
 * The files of a release folder by their paths, to be asked for what has not changed. Those of one id are left out:
 * whether they count depends on the others.
 */
export function filesOfFolder(
  folder: ReleaseFolder | undefined,
): ReadonlyMap<string, RecordFile | RoadmapFile> {
  const records = [...byKey(folder?.records ?? [], ({ id }) => id).values()];
  const files = records.flatMap((group) => (group.length === 1 ? group : []));
  const all = [...files, ...(folder?.roadmap ? [folder.roadmap] : [])];
  return new Map(all.map((file) => [file.path, file]));
}

/** A release folder of these files; the one before, where nothing in it has changed. */
export function releaseFolder(
  path: string,
  files: readonly (RecordFile | RoadmapFile)[],
  before: ReleaseFolder | undefined,
): ReleaseFolder {
  const groups = byKey(files, (file) => idOf(file.path));
  const [roadmap] = groups.get(roadmapId) ?? [];
  const records = [...groups.values()]
    .flatMap((group) => group.flatMap((file) => ('id' in file ? [toldApart(file, group)] : [])))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  const isSame =
    before?.path === path &&
    before.roadmap === roadmap &&
    before.records.length === records.length &&
    before.records.every((file, index) => file === records[index]);
  return isSame ? before : { path, records, ...(roadmap && { roadmap }) };
}

/** Of two files with one id, such as `1.2.yaml` and `1.2.yml`, none counts. */
function toldApart(file: RecordFile, group: readonly (RecordFile | RoadmapFile)[]): RecordFile {
  const other = group.find(({ path }) => path !== file.path);
  if (!other) return file;
  const { record, ...rest } = file;
  const range = { offset: 0, length: Math.min(1, file.content.text.length) };
  const problem = recordError(range, texts.sameId, { path: file.path, other: other.path });
  return { ...rest, problems: [problem, ...file.problems] };
}
