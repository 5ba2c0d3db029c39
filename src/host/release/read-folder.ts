import { readdir } from 'node:fs/promises';
import {
  filesOfFolder,
  isMeant,
  isReleaseFile,
  isReleasePath,
  readReleaseFile,
  releaseFolder,
  type ReleaseSource,
} from '../../core/release/record/release-folder';
import { largestRecord } from '../../core/release/record/read-tree';
import type { ReleaseFolder } from '../../core/release/record/types';
import type { Policy } from '../../core/policy/types';
import { defaultReleasePolicy } from '../../core/release/process/default-policy';
import { decodeText } from '../../core/text/decode';
import { ownFolder } from '../files/own-folder';
import type { RepositoryPlace } from '../find-repository';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { loadParsers } from '../lazy';
import { readLimited } from '../read/read-limited';
import { createDirectReader, type DirectReader } from '../read/read-directly';
import { Turns } from '../read/turns';
import { unsavedContent } from '../read/unsaved-content';

/** The release folder of a policy. */
export interface WantedFolder {
  /** From the root, with `/`. */
  readonly path: string;
  /** Whether a policy says something of releases; else only what looks like a record is read. */
  readonly isSure: boolean;
}

/** Where a policy has its release records. */
export function wantedFolder({ release }: Policy): WantedFolder {
  return { path: release.folder, isSure: release !== defaultReleasePolicy };
}

export interface ReadFolderOptions {
  /** Texts that an editor has not saved, by path from the root. */
  readonly unsaved: ReadonlyMap<string, string>;
  /** What was read of it the last time: what has not changed since stays the same object. */
  readonly before?: ReleaseFolder | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes; a character takes up to four of them, and more characters than this are refused anyway. */
export const mostBytes = 4 * largestRecord;

/**
 * The records and the roadmap that stand directly in the release folder, whether Git tracks them or not. Undefined
 * where the folder is not there, is a symbolic link, or where nothing of it can be seen (a bare repository).
 *
 * @throws the signal's reason when it is aborted
 */
export async function readReleaseFolder(
  { root, bare }: RepositoryPlace,
  { path: folder, isSure }: WantedFolder,
  { unsaved, before, signal }: ReadFolderOptions,
): Promise<ReleaseFolder | undefined> {
  if (bare) return undefined;
  const onDisk = await pathsIn(root, folder);
  const open = [...unsaved.keys()].filter((path) => isReleasePath(path, folder));
  if (!onDisk && open.length === 0) return undefined;
  const paths = new Set([...(onDisk ?? []), ...open]);
  const known = filesOfFolder(before);
  const parsers = await loadParsers();
  const readDirectly = createDirectReader(root);
  const turns = new Turns(signal);
  const files = [];
  for (const path of [...paths].sort()) {
    const source = await sourceOf(root, path, unsaved.get(path), readDirectly);
    const isOurs = isSure || (source.content.ok && isMeant(path, source.content.value.text));
    if (isOurs) files.push(await turns.finish(readReleaseFile(source, parsers, known)));
    await turns.next();
  }
  return releaseFolder(folder, files, before);
}

async function pathsIn(root: string, folder: string): Promise<readonly string[] | undefined> {
  const place = await ownFolder(root, folder);
  if (place === undefined) return undefined;
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && isReleaseFile(entry.name))
    .map(({ name }) => `${folder}/${name}`);
}

async function sourceOf(
  root: string,
  path: string,
  unsaved: string | undefined,
  readDirectly: DirectReader,
): Promise<ReleaseSource> {
  const bytes = readDirectly(path, mostBytes) ?? (await readLimited(root, path, mostBytes));
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  if (unsaved !== undefined) {
    const content = unsavedContent(unsaved, decoded.ok ? decoded.value : undefined);
    return {
      path,
      content: { ok: true, value: content },
      fingerprint: fingerprintOfUnsaved(unsaved),
    };
  }
  return { path, content: decoded, fingerprint: bytes.ok ? fingerprint(bytes.value) : '' };
}
