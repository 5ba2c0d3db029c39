import { readManifestOfKinds } from '../../core/manifest/read-manifest';
import type { Parsers } from '../../core/manifest/parsers';
import type { CarriedManifest } from '../../core/snapshot/types';
import { decodeText } from '../../core/text/decode';
import { readObjects } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';
import { loadParsers } from '../lazy';
import type { KindFinder } from '../read/manifest-paths';
import type { Turns } from '../read/turns';
import type { FoundBlob } from './locate-manifests';

/** Lock files and generated headers may be larger, and there may be one for each of very many tags. */
const largestBlob = 256 * 1024;

/**
 * Reads manifests that are not known yet, each distinct one once, and enters them by their keys. One that is no
 * text or holds no version is entered without slots, one that is too large not at all.
 */
export async function parseBlobs(
  reader: {
    readonly root: string;
    readonly kindsOf: KindFinder;
    readonly run: GitRun;
    readonly turns: Turns;
  },
  blobs: readonly FoundBlob[],
  known: Map<string, CarriedManifest>,
): Promise<{ readonly ok: true } | GitFailure> {
  const { root, kindsOf, run, turns } = reader;
  const wanted = new Map<string, FoundBlob[]>();
  const seen = new Set<string>();
  for (const blob of blobs) {
    if (known.has(blob.key) || seen.has(blob.key) || blob.size > largestBlob) continue;
    seen.add(blob.key);
    const same = wanted.get(blob.id);
    if (same) same.push(blob);
    else wanted.set(blob.id, [blob]);
  }
  const objects = [...wanted.values()].flatMap(([first]) => (first ? [first] : []));
  if (objects.length === 0) return { ok: true };
  const parsers = await loadParsers();
  return readObjects(
    root,
    objects,
    async (content, index) => {
      for (const { path, key } of wanted.get(objects[index]?.id ?? '') ?? []) {
        known.set(key, manifestOf(path, content, kindsOf, parsers));
      }
      await turns.next();
    },
    run,
  );
}

function manifestOf(
  path: string,
  bytes: Buffer,
  kindsOf: KindFinder,
  parsers: Parsers,
): CarriedManifest {
  const content = decodeText(bytes);
  if (!content.ok) return { path, slots: [] };
  const source = { path, content: content.value, fingerprint: '' };
  const slots = readManifestOfKinds(source, kindsOf(path), parsers)?.slots ?? [];
  // A stretch of a text keeps the whole text in memory; a copy of it does not.
  return { path, slots: JSON.parse(JSON.stringify(slots)) as CarriedManifest['slots'] };
}
