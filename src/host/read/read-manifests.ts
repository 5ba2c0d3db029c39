import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifestOfKinds } from '../../core/manifest/read-manifest';
import type { ManifestKind } from '../../core/manifest/types';
import type { ManifestFile, UnreadableFile } from '../../core/snapshot/types';
import { decodeText } from '../../core/text/decode';
import { message } from '../../core/text/message';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { loadParsers } from '../lazy';
import { mostBytes } from './manifest-paths';
import { createDirectReader, type DirectReader } from './read-directly';
import { notAFile, readLimited } from './read-limited';
import { Turns } from './turns';
import { unsavedContent } from './unsaved-content';

/** A path that a search found to be a manifest by its name. */
export interface ManifestCandidate {
  readonly path: string;
  /** What it may be; its text tells which. Never empty. */
  readonly kinds: readonly ManifestKind[];
  /** Whether a folder stands there. */
  readonly isFolder: boolean;
  /** Whether somebody named it, so that its absence is worth telling. */
  readonly mustExist: boolean;
}

export interface ReadManifestsOptions {
  readonly unsaved: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadManifests {
  readonly manifests: readonly ManifestFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads manifests, with turns for other work in between; one that cannot be read keeps no other from being
 * read.
 */
export async function readManifests(
  root: string,
  candidates: readonly ManifestCandidate[],
  options: ReadManifestsOptions,
): Promise<ReadManifests> {
  const manifests: ManifestFile[] = [];
  const unreadable: UnreadableFile[] = [];
  if (candidates.length === 0) return { manifests, unreadable };
  const parsers = await loadParsers();
  const from = { root, readDirectly: createDirectReader(root) };
  const turns = new Turns(options.signal, longestMs);
  for (const [index, candidate] of candidates.entries()) {
    const source = await readSource(from, candidate, options.unsaved.get(candidate.path));
    if (source && 'reason' in source) unreadable.push(source);
    else {
      const file = source && readManifestOfKinds(source, candidate.kinds, parsers);
      if (file) manifests.push(file);
    }
    options.onProgress?.(index + 1, candidates.length);
    await turns.next();
  }
  return { manifests, unreadable };
}

/** Shorter than usual: whoever types into one of them waits meanwhile. */
const longestMs = 10;

type Source = Pick<ManifestFile, 'path' | 'content' | 'fingerprint'>;

async function readSource(
  from: { readonly root: string; readonly readDirectly: DirectReader },
  { path, kinds, isFolder, mustExist }: ManifestCandidate,
  unsaved: string | undefined,
): Promise<Source | UnreadableFile | undefined> {
  const kind = kinds[0]?.id ?? '';
  if (isFolder) return { path, kind, reason: message(notAFile, { path }) };
  const limit = mostBytes(kinds);
  const bytes = from.readDirectly(path, limit) ?? (await readLimited(from.root, path, limit));
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  if (unsaved !== undefined) {
    const content = unsavedContent(unsaved, decoded.ok ? decoded.value : undefined);
    return { path, content, fingerprint: fingerprintOfUnsaved(unsaved) };
  }
  if (bytes.ok && decoded.ok) {
    return { path, content: decoded.value, fingerprint: fingerprint(bytes.value) };
  }
  // Git still lists a file that was deleted and not committed.
  if (!mustExist && (await isGone(join(from.root, path)))) return undefined;
  return decoded.ok ? undefined : { path, kind, reason: decoded.reason };
}

async function isGone(place: string): Promise<boolean> {
  return (await lstat(place).catch(() => undefined)) === undefined;
}
