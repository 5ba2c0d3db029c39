import { execFileSync } from 'node:child_process';
import { mkdir, realpath } from 'node:fs/promises';

/** One commit of a history that is made for a test or a picture. */
export interface CommitToMake {
  /** The branch that it is on; it begins at `from`, or at the main branch where there is none. */
  readonly on: string;
  /** A tag or branch that the branch begins at. */
  readonly from?: string;
  /** A branch that is merged into it. */
  readonly merge?: string;
  readonly subject: string;
  readonly day: string;
  /** Annotated tags on it. */
  readonly tags?: readonly string[];
}

/**
 * Makes a repository with a policy and a history by one `git fast-import`.
 *
 * @param folder made when it is not there; must be empty
 * @returns its real path
 */
export async function makeFamily(
  folder: string,
  policy: object,
  history: readonly CommitToMake[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'user.name', 'Li Wei');
  git(root, 'config', 'user.email', 'liwei@example.com');
  git(root, 'config', 'commit.gpgsign', 'false');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: streamOf(policy, history) });
  git(root, 'reset', '--quiet', '--hard', 'main');
  return root;
}

function streamOf(policy: object, history: readonly CommitToMake[]): string {
  const places = new Map<string, number>();
  const stream: string[] = [];
  history.forEach(({ on, from, merge, subject, day, tags = [] }, index) => {
    const mark = index + 1;
    const who = `Li Wei <liwei@example.com> ${Date.parse(`${day}T09:00:00Z`) / 1000 + index} +0800`;
    const parent = places.get(on) ?? places.get(from ?? 'main');
    stream.push(`commit refs/heads/${on}`, `mark :${mark}`, `committer ${who}`, data(subject));
    if (parent !== undefined) stream.push(`from :${parent}`);
    const other = places.get(merge ?? '');
    if (other !== undefined) stream.push(`merge :${other}`);
    const text = parent === undefined ? JSON.stringify(policy, undefined, 2) : '';
    if (text !== '') stream.push('M 100644 inline stemma.jsonc', data(text));
    stream.push(`M 100644 inline src/${on.replaceAll('/', '-')}.txt`, data(`${subject} ${index}`));
    places.set(on, mark);
    for (const tag of tags) {
      places.set(tag, mark);
      stream.push(`tag ${tag}`, `from :${mark}`, `tagger ${who}`, data(subject));
    }
  });
  return `${stream.join('\n')}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd });
}
