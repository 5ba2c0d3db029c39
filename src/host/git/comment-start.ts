import { runGit, type GitRun } from './run-git';

/** What begins a comment in a message: `core.commentString`, else `core.commentChar` of git-config(1). */
export async function commentStart(root: string, run: GitRun = {}): Promise<string> {
  const args = ['config', '--get-regexp', '^core[.]comment(char|string)$'];
  const found = await runGit(root, args, run);
  if (!found.ok) return '#';
  const values = found.output
    .toString('utf8')
    .split('\n')
    .flatMap((line) => (line.includes(' ') ? line.slice(line.indexOf(' ') + 1) : []));
  const last = values.at(-1) ?? '';
  // `auto` has Git take another character where a line of the message begins with `#`; the usual one is `#`.
  return last === '' || last === 'auto' ? '#' : last;
}
