import { decodeText, type DecodedText } from '../../core/text/decode';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { fingerprint } from '../fingerprint';
import { checkObjects, readObjects } from '../git';
import type { GitRun } from '../git/run-git';
import { tooLargeFile } from './read-limited';

/** A file of a commit to read. */
export interface WantedFile {
  readonly path: string;
  /** The most bytes that are read. */
  readonly limit: number;
}

/** A file of a commit as it was read. */
export interface ReadFile {
  readonly path: string;
  readonly text: Result<DecodedText>;
  readonly fingerprint: string;
}

/** Those of the files that the commit holds, in their order; one that is too large is there with the reason. */
export async function readBlobs(
  root: string,
  ids: ReadonlyMap<string, string>,
  wanted: readonly WantedFile[],
  run: GitRun,
): Promise<Result<readonly ReadFile[]>> {
  const present = wanted.flatMap((file) => {
    const id = ids.get(file.path);
    return id === undefined ? [] : [{ ...file, id }];
  });
  const checked = await checkObjects(
    root,
    present.map(({ id }) => id),
    run,
  );
  if (!checked.ok) return checked;
  const read = new Map<string, ReadFile>();
  const open = present.flatMap(({ path, limit }, index) => {
    const object = checked.objects[index];
    if (object && object.size <= limit) return [{ path, object }];
    const reason = object ? tooLargeFile(path, object.size, limit) : message(notFetched, { path });
    read.set(path, { path, text: failure(reason), fingerprint: '' });
    return [];
  });
  const objects = open.map(({ object }) => object);
  const done = await readObjects(
    root,
    objects,
    (content, index) => {
      const path = open[index]?.path ?? '';
      read.set(path, { path, text: decodeText(content), fingerprint: fingerprint(content) });
    },
    run,
  );
  if (!done.ok) return done;
  return success(present.flatMap(({ path }) => read.get(path) ?? []));
}

const notFetched = {
  en: 'Cannot read "{path}": this clone does not hold what is in it. Fetch it first.',
  'zh-cn': '无法读取“{path}”：此克隆中没有它的内容。请先获取。',
};
