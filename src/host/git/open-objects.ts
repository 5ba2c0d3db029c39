import type { RefObject } from '../../core/refs/ref-object';
import type { Moment, Moments } from './moments';
import { checkObjects, readObjects, type ObjectInfo } from './objects';
import type { GitFailure, GitRun } from './run-git';

/**
 * What objects say, each opened by its id: tags of tags, tags without a commit, and where some are missing.
 * Takes a few processes for each tag that a tag holds. Trees and blobs are not opened, since they may be large.
 */
export async function openObjects(
  root: string,
  ids: readonly string[],
  moments: Moments,
  run: GitRun,
): Promise<{ readonly ok: true; readonly objects: ReadonlyMap<string, RefObject> } | GitFailure> {
  const opened = new Map<string, Opened>();
  let next = ids;
  while (next.length > 0) {
    const failed = await openAll(root, next, { opened, moments, run });
    if (failed) return failed;
    const targets = next.flatMap((id) => opened.get(id)?.target ?? []);
    next = [...new Set(targets)].filter((id) => !opened.has(id));
  }
  return { ok: true, objects: new Map(ids.map((id) => [id, followed(id, opened)])) };
}

/** An object by itself. */
interface Opened {
  readonly type: RefObject['type'];
  /** Id of what a tag holds. */
  readonly target?: string;
  readonly moment: Moment;
}

interface Opening {
  readonly opened: Map<string, Opened>;
  readonly moments: Moments;
  readonly run: GitRun;
}

async function openAll(
  root: string,
  ids: readonly string[],
  { opened, moments, run }: Opening,
): Promise<GitFailure | undefined> {
  const checked = await checkObjects(root, ids, run);
  if (!checked.ok) return checked;
  const toRead: ObjectInfo[] = [];
  checked.objects.forEach((info, index) => {
    // An id is checked as it is, so the answers have the order of the questions.
    const id = ids[index] ?? '';
    opened.set(id, { type: typeOf(info), moment: moments.of(undefined, undefined) });
    if (info && (info.type === 'tag' || info.type === 'commit')) toRead.push({ ...info, id });
  });
  const read = await readObjects(
    root,
    toRead,
    (content, index) => {
      const info = toRead[index];
      if (info) opened.set(info.id, openedFrom(content, typeOf(info), moments));
    },
    run,
  );
  return read.ok ? undefined : read;
}

function typeOf(info: ObjectInfo | undefined): RefObject['type'] {
  const type = info?.type;
  return type === 'tag' || type === 'commit' || type === 'tree' || type === 'blob'
    ? type
    : 'missing';
}

function openedFrom(content: Buffer, type: RefObject['type'], moments: Moments): Opened {
  const end = content.indexOf('\n\n');
  const head = content.toString('latin1', 0, end < 0 ? content.length : end);
  const when = /^(?:tagger|committer) .*?(\d{1,12}) ([+-]\d{4})$/m.exec(head);
  const moment = moments.of(when?.[1], when?.[2]);
  if (type !== 'tag') return { type, moment };
  // A tag begins with what it holds (gitformat-pack and `git mktag` know no other order).
  const target = content.toString('latin1', 'object '.length, content.indexOf('\n'));
  return { type, moment, ...(/^[0-9a-f]{40,64}$/.test(target) && { target }) };
}

/** An object with what is behind it; the ids in a tag are hashes, so that no tag can lead to itself. */
function followed(id: string, opened: ReadonlyMap<string, Opened>): RefObject {
  const first = opened.get(id);
  let end = first;
  let endId = id;
  while (end?.target !== undefined) {
    endId = end.target;
    end = opened.get(endId);
  }
  const target = !end || end.type === 'tag' ? 'missing' : end.type;
  const isCommit = target === 'commit';
  return {
    type: first?.type ?? 'missing',
    target,
    commit: isCommit ? endId : undefined,
    madeAt: first?.moment.at,
    madeOn: first?.moment.on,
    committedAt: isCommit ? end?.moment.at : undefined,
    committedOn: isCommit ? end?.moment.on : undefined,
  };
}
