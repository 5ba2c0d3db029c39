import { runGit } from '../git';

/** Who commits here, as `Name <address>`; undefined where Git does not know. */
export async function identityAt(root: string): Promise<string | undefined> {
  const read = await runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
  if (!read.ok) return undefined;
  // A moment and a zone follow.
  const [identity = ''] = /^.*?<[^>]*>/.exec(read.output.toString('utf8')) ?? [];
  return identity.trim() || undefined;
}
