import { parentsOf } from '../apply/git-objects';
import { checkObjects, runGit } from '../git';
import type { GitFailure } from '../git/run-git';

/** A file that differs between two commits. */
export interface ChangedFile {
  readonly change: 'added' | 'deleted' | 'modified' | 'renamed' | 'copied' | 'type';
  /** Path and object id of the blob on the older side; absent where there is none. */
  readonly before?: FileAt;
  readonly after?: FileAt;
}

/** A file as a commit holds it. */
export interface FileAt {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of the blob. */
  readonly id: string;
}

/** A commit as a list shows it. */
export interface ListedCommit {
  readonly id: string;
  readonly person: string;
  /** Moment of the commit, ISO 8601 in the zone of the person. */
  readonly date: string;
  readonly subject: string;
}

/**
 * The files that differ between two trees, renames told apart; submodules are left out.
 *
 * @param from object id of a commit; undefined for what a commit without parents brings
 * @param to object id of a commit
 */
export async function changedFiles(
  root: string,
  from: string | undefined,
  to: string,
  signal?: AbortSignal,
): Promise<{ readonly ok: true; readonly files: readonly ChangedFile[] } | GitFailure> {
  const trees = from === undefined ? ['--root', to] : [from, to];
  const args = ['diff-tree', '-r', '-z', '-M', '--raw', '--no-abbrev', '--no-commit-id', ...trees];
  const result = await runGit(root, [...args, '--'], signal ? { signal } : {});
  return result.ok ? { ok: true, files: parseRaw(result.output.toString('utf8')) } : result;
}

const changes: Readonly<Record<string, ChangedFile['change']>> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'type',
};

/** Reads `:mode mode id id status NUL path NUL` records, two paths where renamed or copied (git-diff(1), raw output). */
function parseRaw(text: string): readonly ChangedFile[] {
  const parts = text.split('\0');
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < parts.length;) {
    const [oldMode = '', newMode, oldId = '', newId = '', status = ''] = (parts[index] ?? '').split(
      ' ',
    );
    const change = changes[status.charAt(0)] ?? 'modified';
    const isPair = change === 'renamed' || change === 'copied';
    const before = parts[index + 1] ?? '';
    const after = isPair ? (parts[index + 2] ?? '') : before;
    index += isPair ? 3 : 2;
    if (oldMode.slice(1) === submodule || newMode === submodule) continue;
    files.push({
      change,
      ...(change !== 'added' && { before: { path: before, id: oldId } }),
      ...(change !== 'deleted' && { after: { path: after, id: newId } }),
    });
  }
  return files;
}

const submodule = '160000';

/**
 * The commits that lead from one name to another, newest first.
 *
 * @param from object id of a commit; undefined for all that `to` has
 * @param page how many there may be, after how many
 */
export async function commitsBetween(
  root: string,
  from: string | undefined,
  to: string,
  page: { readonly count: number; readonly skip?: number },
  signal?: AbortSignal,
): Promise<{ readonly ok: true; readonly commits: readonly ListedCommit[] } | GitFailure> {
  const result = await runGit(
    root,
    [
      ...['log', '-z', '--format=%H%x1f%an%x1f%cI%x1f%s', '--no-show-signature'],
      ...[`--max-count=${page.count}`, `--skip=${page.skip ?? 0}`],
      ...(from === undefined ? [to] : [to, `^${from}`]),
      '--',
    ],
    signal ? { signal } : {},
  );
  if (!result.ok) return result;
  const records = result.output.toString('utf8').split('\0');
  const commits = records.flatMap((record) => {
    const [id = '', person = '', date = '', ...subject] = record.split('\x1f');
    return id === '' ? [] : [{ id, person, date, subject: subject.join(' ') }];
  });
  return { ok: true, commits };
}

/** The bytes of a blob; undefined where this clone does not hold it. @param id object id */
export async function blobContent(root: string, id: string): Promise<Buffer | undefined> {
  const result = await runGit(root, ['cat-file', 'blob', id]);
  return result.ok ? result.output : undefined;
}

/** How many bytes a blob has, without opening it; undefined where this clone does not hold it. @param id object id */
export async function blobSize(root: string, id: string): Promise<number | undefined> {
  const checked = await checkObjects(root, [id]);
  const [found] = checked.ok ? checked.objects : [];
  return found?.type === 'blob' ? found.size : undefined;
}

/** Id of the commit that a commit was made upon; undefined for the first, and where a shallow clone ends. */
export async function firstParentOf(root: string, commit: string): Promise<string | undefined> {
  const [first] = await parentsOf(root, commit);
  return first;
}
