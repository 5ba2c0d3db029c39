import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifestOfKinds } from '../../core/manifest/read-manifest';
import type { ManifestKind } from '../../core/manifest/types';
import type { ManifestFile, UnreadableFile } from '../../core/snapshot/types';
import { decodeText } from '../../core/text/decode';
import { message } from '../../core/text/message';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { loadParsers } from '../lazy';
import { inParallel } from './in-parallel';
import { createLimitedReader, notAFile, type LimitedReader } from './read-limited';
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

/** Reads manifests, some at a time; one that cannot be read keeps no other from being read. */
export async function readManifests(
  root: string,
  candidates: readonly ManifestCandidate[],
  options: ReadManifestsOptions,
): Promise<ReadManifests> {
  if (candidates.length === 0) return { manifests: [], unreadable: [] };
  const parsers = await loadParsers();
  const reader = createLimitedReader(root);
  let done = 0;
  const manifests: ManifestFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const sources = await inParallel(candidates, filesAtOnce, async (candidate) => {
    options.signal?.throwIfAborted();
    const unsaved = options.unsaved.get(candidate.path);
    const source = await readSource({ root, reader }, candidate, unsaved);
    options.onProgress?.(++done, candidates.length);
    return source;
  });
  sources.forEach((source, index) => {
    if (!source) return;
    if ('reason' in source) unreadable.push(source);
    else {
      const file = readManifestOfKinds(source, candidates[index]?.kinds ?? [], parsers);
      if (file) manifests.push(file);
    }
  });
  return { manifests, unreadable };
}

const filesAtOnce = 16;

type Source = Pick<ManifestFile, 'path' | 'content' | 'fingerprint'>;

async function readSource(
  from: { readonly root: string; readonly reader: LimitedReader },
  { path, kinds, isFolder, mustExist }: ManifestCandidate,
  unsaved: string | undefined,
): Promise<Source | UnreadableFile | undefined> {
  const kind = kinds[0]?.id ?? '';
  if (isFolder) return { path, kind, reason: message(notAFile, { path }) };
  // A UTF-16 unit takes at most three bytes in the encodings that are read, a BOM three more.
  const limit = Math.max(...kinds.map(({ largest }) => largest)) * 3 + 3;
  const bytes = await from.reader(path, limit);
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
