import type { RefObject, RefObjectType } from '../../core/refs/ref-object';
import type { Ref } from '../../core/refs/types';
import { createMoments, type Moments } from './moments';
import { openObjects } from './open-objects';
import { runGit, type GitFailure, type GitRun } from './run-git';

/** Above so many refs Git is asked for all tags, since an argument for each would be too long a command. */
const mostArguments = 50;

/**
 * What the objects of tags say, by their ids, for the tags among the refs. One Git process, which opens these
 * objects and their commits; none where all are known, for what an object says never changes. What is
 * missing is asked for again: a fetch may have brought it.
 *
 * @param known what was read before; given back as it is where there is nothing new
 */
export async function refObjects(
  root: string,
  refs: readonly Ref[],
  known: ReadonlyMap<string, RefObject> = new Map(),
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly objects: ReadonlyMap<string, RefObject> } | GitFailure> {
  const held = refs.filter(({ ref }) => ref.startsWith(tags));
  const wanted = held.filter(({ id }) => (known.get(id)?.target ?? 'missing') === 'missing');
  if (wanted.length === 0) return { ok: true, objects: known };
  const read = await readWanted(root, wanted, run);
  if (!read.ok) return read;
  if (isAllKnown(read.objects, known)) return { ok: true, objects: known };
  const objects = new Map<string, RefObject>();
  for (const { id } of held) {
    const object = read.objects.get(id) ?? known.get(id);
    if (object) objects.set(id, object);
  }
  return { ok: true, objects };
}

const tags = 'refs/tags/';

/** Whether what was missing is missing still, and nothing else was read. */
function isAllKnown(
  objects: ReadonlyMap<string, RefObject>,
  known: ReadonlyMap<string, RefObject>,
): boolean {
  return [...objects].every(
    ([id, { target }]) => target === 'missing' && known.get(id)?.target === 'missing',
  );
}

type Read = { readonly ok: true; readonly objects: ReadonlyMap<string, RefObject> };

async function readWanted(
  root: string,
  wanted: readonly Ref[],
  run: GitRun,
): Promise<Read | GitFailure> {
  if (wanted.length === 0) return { ok: true, objects: new Map() };
  const moments = createMoments();
  const listed = await listObjects(root, wanted, moments, run);
  if (!listed.ok) return listed;
  const { objects } = listed;
  const left = wanted.flatMap(({ id }) => (objects.has(id) ? [] : [id]));
  if (left.length === 0) return listed;
  const opened = await openObjects(root, [...new Set(left)], moments, run);
  return opened.ok ? { ok: true, objects: new Map([...objects, ...opened.objects]) } : opened;
}

/**
 * Type, type and id of what an annotated tag holds, and the moments of both. Before its version 2.45 Git looks
 * behind one tag only where a tag holds a tag.
 */
const format = [
  ...['%(objectname)', '%(objecttype)', '%(*objecttype)', '%(*objectname)'],
  ...['%(creatordate:raw)', '%(*committerdate:raw)'],
].join(' ');

/** The objects that one process can tell; none where an object is missing, for then Git tells nothing at all. */
async function listObjects(
  root: string,
  wanted: readonly Ref[],
  moments: Moments,
  run: GitRun,
): Promise<Read | GitFailure> {
  const which = wanted.length > mostArguments ? [tags] : wanted.map(({ ref }) => ref);
  const result = await runGit(root, ['for-each-ref', `--format=${format}`, ...which], run);
  if (!result.ok) return result.cause === 'failed' ? { ok: true, objects: new Map() } : result;
  const share = sharer(wanted);
  const objects = new Map<string, RefObject>();
  let start = 0;
  for (let line = 1; start < result.output.length; line++) {
    const end = result.output.indexOf('\n', start);
    const fields = result.output.toString('latin1', start, end).split(' ');
    const object = objectOf(fields, moments, share);
    if (object) objects.set(share(fields[0] ?? ''), object);
    start = end + 1;
    // Whoever asks may have something else to do: all lines of a large repository take a tenth of a second.
    if (line % linesAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { ok: true, objects };
}

const linesAtOnce = 5000;

/** Undefined where more has to be opened: a tag of a tag. */
function objectOf(
  fields: readonly string[],
  moments: Moments,
  share: (id: string) => string,
): RefObject | undefined {
  const [id = '', type = '', targetType = '', target = ''] = fields;
  const isTag = type === 'tag';
  if (isTag && targetType === 'tag') return undefined;
  const made = moments.of(fields[4], fields[5]);
  // What has no moment of its own, such as an old tag or a tree, has one field less.
  const next = fields[4] === '' ? 5 : 6;
  const committed = isTag ? moments.of(fields[next], fields[next + 1]) : made;
  const end = isTag ? targetType : type;
  return {
    type: type as RefObjectType,
    target: end as RefObject['target'],
    commit: end === 'commit' ? share(isTag ? target : id) : undefined,
    madeAt: made.at,
    madeOn: made.on,
    committedAt: committed.at,
    committedOn: committed.on,
  };
}

/**
 * Gives the one text that stands for all equal ones: that of the ref itself, or a copy. A piece of a text that
 * Git printed would keep all of that alive.
 */
function sharer(refs: readonly Ref[]): (id: string) => string {
  const shared = new Map(refs.map(({ id }) => [id, id]));
  return (id) => {
    const found = shared.get(id);
    if (found !== undefined) return found;
    const copy = Buffer.from(id, 'latin1').toString('latin1');
    shared.set(copy, copy);
    return copy;
  };
}
