import { runGit } from '../git';

/** Path patterns that mean exactly these paths from the root, whatever characters they hold. */
export function pathspecs(paths: readonly string[]): readonly string[] {
  return paths.map((path) => `:(top,literal)${path}`);
}

/** Object id that a ref holds, by its full name; undefined when there is no such ref. */
export async function idOfRef(root: string, ref: string): Promise<string | undefined> {
  return verify(root, ref);
}

/** Id of the commit that a ref or object leads to; undefined when it leads to none. */
export async function peel(root: string, name: string): Promise<string | undefined> {
  return verify(root, `${name}^{commit}`);
}

/** Ids of a commit's parents. */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
  const result = await runGit(root, ['rev-list', '--parents', '--no-walk', commit, '--']);
  return result.ok ? result.output.toString('utf8').trim().split(' ').slice(1) : [];
}

async function verify(root: string, name: string): Promise<string | undefined> {
  const result = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return result.ok ? result.output.toString('utf8').trim() || undefined : undefined;
}
