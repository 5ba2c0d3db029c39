import { execFileSync } from 'node:child_process';

/** Runs Git in a folder as somebody of its own, whatever this machine's configuration says. */
export function git(root: string, ...args: readonly string[]): string {
  const person = { GIT_AUTHOR_NAME: 'Bench', GIT_AUTHOR_EMAIL: 'bench@example.com' };
  const output = execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      ...person,
      GIT_COMMITTER_NAME: person.GIT_AUTHOR_NAME,
      GIT_COMMITTER_EMAIL: person.GIT_AUTHOR_EMAIL,
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  return output.trimEnd();
}
