import type { RepositorySnapshot } from '../../../snapshot/types';
import { idOf } from '../read-record';
import { isReleasePath, roadmapId } from '../release-folder';
import { releaseShape } from '../shape/release-shape';
import { roadmapShape } from '../shape/roadmap-shape';
import type { RecordShape } from '../shape/shape';

/**
 * What a file of the release folder is helped to become: a record or the roadmap. A file that was not read as one,
 * since it does not say yet what it is, is helped as long as all of its keys could be those of one; undefined for
 * any other.
 */
export function assistShape(
  path: string,
  text: string,
  { policy, releases }: RepositorySnapshot,
): RecordShape | undefined {
  if (!isReleasePath(path, policy.release.folder)) return undefined;
  const shape = idOf(path) === roadmapId ? roadmapShape : releaseShape;
  const isRead =
    releases?.roadmap?.path === path || releases?.records.some((file) => file.path === path);
  return isRead === true || keysOf(text).every((key) => isKeyOf(shape, key)) ? shape : undefined;
}

/** What stands before a colon at the start of a line. */
function keysOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^[^\s#:-][^:]{0,99}(?=:)/.exec(line) ?? []);
}

function isKeyOf({ properties = {} }: RecordShape, key: string): boolean {
  return Object.hasOwn(properties, key.replace(/^(["'])(.*)\1$/, '$2').trim());
}
