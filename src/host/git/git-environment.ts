/** See `GitRun.mode`. */
export type GitMode = 'read' | 'ask' | 'write';

/** The variables of Git that a process gets in its environment. */
export function variablesFor(mode: GitMode): readonly string[] {
  return [...inheritedBy(mode), ...ownVariables];
}

/** Variables that name an editor or pager make simple-git refuse; Git needs neither here. */
const guarded = new Set(['EDITOR', 'VISUAL', 'PAGER', 'PREFIX', 'SSH_ASKPASS']);

/** The environment of a Git process: that of this one without what steers Git, and what the mode asks for. */
export function environment(mode: GitMode): Record<string, string> {
  const inherited = inheritedBy(mode);
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !guarded.has(entry[0].toUpperCase()) &&
      (!entry[0].toUpperCase().startsWith('GIT_') || inherited.includes(entry[0])),
  );
  const own = { GIT_TERMINAL_PROMPT: '0' };
  return {
    ...Object.fromEntries(kept),
    ...own,
    ...(mode === 'write' ? {} : { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }),
    // Reading never goes over the network, as it would for what a partial clone left out: by `GIT_NO_LAZY_FETCH`
    // Git from 2.44 on takes that as missing; where no protocol is allowed, an older one fails.
    ...(mode === 'read' ? { GIT_ALLOW_PROTOCOL: 'none' } : {}),
  };
}

/**
 * What a person may say by the environment: who commits, and which configuration is theirs. All else that
 * steers Git, such as the `GIT_DIR` that a hook inherits, is left out.
 */
const personal = [
  ...['AUTHOR', 'COMMITTER'].flatMap((who) =>
    ['NAME', 'EMAIL', 'DATE'].map((what) => `GIT_${who}_${what}`),
  ),
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
];

/** Where the objects of a push are while a hook of the server looks at it (git-receive-pack(1), quarantine). */
const quarantine = [
  'GIT_QUARANTINE_PATH',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
];

/** Which variables of Git a process inherits; those of a quarantine only where there is one, and never to write. */
function inheritedBy(mode: GitMode): readonly string[] {
  const isQuarantined = mode !== 'write' && process.env['GIT_QUARANTINE_PATH'] !== undefined;
  return isQuarantined ? [...personal, ...quarantine] : personal;
}

/** What Stemma says to Git by the environment. */
const ownVariables = [
  'GIT_TERMINAL_PROMPT',
  'GIT_OPTIONAL_LOCKS',
  'GIT_NO_LAZY_FETCH',
  'GIT_ALLOW_PROTOCOL',
];
