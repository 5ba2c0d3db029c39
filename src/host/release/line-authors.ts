import type { LineAuthor, RepositorySnapshot } from '../../core/snapshot/types';
import { runGit } from '../git';
import type { GitRun } from '../git/run-git';

export interface LineAuthorsOptions {
  /** The commit whose records are looked at; the files on the disk when absent. */
  readonly commit?: string;
  /** Ids of the releases that are looked at; all that are open when absent. */
  readonly ids?: readonly string[];
}

/**
 * Reads who committed each line of the records that have approvals, so that an approval can be compared with whom it
 * names. Costs a Git process for each of those records; one that Git cannot tell about is left out.
 */
export async function withLineAuthors(
  root: string,
  snapshot: RepositorySnapshot,
  { commit, ids }: LineAuthorsOptions = {},
  run: GitRun = {},
): Promise<RepositorySnapshot> {
  const { git, releases } = snapshot;
  if (!git || !releases) return snapshot;
  const lineAuthors = new Map<string, readonly LineAuthor[]>();
  for (const { path, id, record, content } of releases.records) {
    const isWanted = ids ? ids.includes(id) : record?.closed === undefined;
    // Git counts lines by bytes, which are lines of the text in this encoding alone.
    if (!isWanted || !record || record.approvals.length === 0 || content.encoding !== 'utf-8')
      continue;
    const args = ['blame', '--porcelain', '--encoding=UTF-8', ...(commit ? [commit] : [])];
    const blamed = await runGit(root, [...args, '--', path], run);
    if (blamed.ok) lineAuthors.set(path, authorsIn(blamed.output.toString('utf8')));
  }
  return { ...snapshot, git: { ...git, lineAuthors } };
}

/** What a commit says of itself, once for all its lines. */
interface Blamed {
  name: string;
  address: string;
  /** Where the history that is there ends, which may not be where the line came from. */
  isEdge: boolean;
}

/** Reads `git blame --porcelain`: a line with the id, what the commit says where it comes first, and the text. */
function authorsIn(output: string): readonly LineAuthor[] {
  const commits = new Map<string, Blamed>();
  const lines: LineAuthor[] = [];
  let id = '';
  for (const line of output.split('\n')) {
    const start = /^([0-9a-f]{40,64}) \d+ \d+/.exec(line);
    const blamed = commits.get(id);
    if (line.startsWith('\t')) lines.push(blamed ? authorOf(id, blamed) : { type: 'unknown' });
    else if (start) {
      id = start[1] ?? '';
      if (!commits.has(id)) commits.set(id, { name: '', address: '', isEdge: false });
    } else if (blamed && line.startsWith('author ')) blamed.name = line.slice('author '.length);
    else if (blamed && line.startsWith('author-mail '))
      blamed.address = line.slice('author-mail '.length);
    else if (blamed && line === 'boundary') blamed.isEdge = true;
  }
  return lines;
}

function authorOf(id: string, { name, address, isEdge }: Blamed): LineAuthor {
  if (/^0+$/.test(id)) return { type: 'uncommitted' };
  return isEdge ? { type: 'unknown' } : { type: 'committed', by: `${name} ${address}`, commit: id };
}
