/** The Git hooks that Stemma puts into a repository, as plain `sh` (githooks(5)). */

/** `pre-receive` is for a repository that gets pushes, the others for one that people work in. */
export type HookName = 'pre-commit' | 'commit-msg' | 'pre-push' | 'pre-receive';

/** Rises with every change of a script. */
export const hookVersion = 1;

/** The hooks of a repository. */
export function hooksFor({ bare }: { readonly bare: boolean }): readonly HookName[] {
  return bare ? ['pre-receive'] : ['pre-commit', 'commit-msg', 'pre-push'];
}

/** The text of a hook; its second line is the mark by which it is known again. */
export function hookScript(name: HookName): string {
  const body = bodies[name].trimStart();
  return `#!/bin/sh\n${markOf(hookVersion, body)}\n${body}`;
}

/** What a file in place of a hook is. */
export interface HookMark {
  readonly version: number;
  /** Whether somebody edited the script after it was put there. */
  readonly isEdited: boolean;
}

/** Reads the mark of a hook; undefined where Stemma did not write it. */
export function hookMark(text: string): HookMark | undefined {
  // A checkout may have changed the ends of lines in a folder that is tracked.
  const plain = text.replace(/\r\n/g, '\n');
  const [, version, sum] =
    /^#!\/bin\/sh\n# stemma-hook (\d{1,6}) ([0-9a-f]{8})\b/.exec(plain) ?? [];
  if (version === undefined) return undefined;
  const body = plain.split('\n').slice(2).join('\n');
  return { version: Number(version), isEdited: checksum(body) !== sum };
}

function markOf(version: number, body: string): string {
  return `# stemma-hook ${version} ${checksum(body)}: "stemma hooks remove" takes it away.`;
}

/** FNV-1a of the UTF-16 units, as eight hexadecimal digits: tells an edited script, and guards against nobody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Finds the program: `$program`, run with `$script` in front of its arguments where that is not empty. */
function finder(name: HookName, unchecked: string): string {
  return `# The program: $STEMMA, stemma on the path or of the project, else the one that put this hook here.
program=\${STEMMA:-stemma} script=
if [ -z "$STEMMA" ] && ! command -v stemma >/dev/null 2>&1; then
  if [ -x node_modules/.bin/stemma ]; then
    program=node_modules/.bin/stemma
  elif script=$(git config --get stemma.cli) && [ -f "$script" ]; then
    program=node
    if ! command -v node >/dev/null 2>&1; then
      program=$(git config --get stemma.node)
      export ELECTRON_RUN_AS_NODE=1
    fi
  fi
fi
if ! command -v "$program" >/dev/null 2>&1; then
  echo "${name}: \${program:-node} is not installed here, so ${unchecked}." >&2
  exit 0
fi
`;
}

const localFirst = `if [ -x "$0.local" ]; then "$0.local" "$@" || exit; fi
`;

/** For a hook that is told by its input what is about to happen. */
const localFirstWithInput = `input=$(cat)
if [ -x "$0.local" ]; then
  if [ -n "$input" ]; then printf '%s\\n' "$input"; fi | "$0.local" "$@" || exit
fi
`;

const bodies: Readonly<Record<HookName, string>> = {
  'pre-commit': `
# Holds what is about to be committed to the naming policy: the staged content, whatever the work tree has.
# A hook that was here before is kept as pre-commit.local and runs first.

${localFirst}
${finder('pre-commit', 'names and versions were not checked')}
# The tree that the commit will have. Git tells by its environment which index that is made of.
tree=$(git write-tree) || exit
exec "$program" \${script:+"$script"} check --at "$tree"
`,
  'commit-msg': `
# Holds the message of a commit to the naming policy.
# A hook that was here before is kept as commit-msg.local and runs first.

${localFirst}
${finder('commit-msg', 'the message was not checked')}
exec "$program" \${script:+"$script"} commit-message "$1"
`,
  'pre-push': `
# Stops tags that the naming policy refuses, tags whose files carry another version than they claim, and branches
# under names that the policy refuses.
# A hook that was here before is kept as pre-push.local and runs first, with the same input.

${localFirstWithInput}
# Each line is: local ref, its object, remote ref, the object that is there. A deletion has zeros for an object.
pushed() {
  printf '%s\\n' "$input" | while read -r _ object ref _; do
    case $ref in "$1"*) ;; *) continue ;; esac
    case $object in *[!0]*) printf '%s %s\\n' "$ref" "$object" ;; esac
  done
}
tags=$(pushed refs/tags/)
branches=$(pushed refs/heads/)
[ -n "$tags$branches" ] || exit 0

${finder('pre-push', 'tags and branches were not checked')}
status=0
if [ -n "$tags" ]; then
  printf '%s\\n' "$tags" | "$program" \${script:+"$script"} check --max-warnings 0 --ref - || status=$?
fi
if [ -n "$branches" ]; then
  printf '%s\\n' "$branches" | "$program" \${script:+"$script"} refs check --with - || status=$?
fi
exit "$status"
`,
  'pre-receive': `
# For a repository that gets pushes: refuses a push that brings a tag or a branch under a name that the naming policy
# refuses, before any of it comes in. The policy is the one of the default branch.
# A hook that was here before is kept as pre-receive.local and runs first, with the same input.

${localFirstWithInput}
# Each line is: the object that is there, the one to come, the ref. A deletion has zeros for the one to come.
names() {
  printf '%s\\n' "$input" | while read -r _ object ref; do
    case $object in *[!0]*) printf '%s %s\\n' "$ref" "$object" ;; esac
  done
}
coming=$(names)
[ -n "$coming" ] || exit 0

${finder('pre-receive', 'names were not checked')}
printf '%s\\n' "$coming" | "$program" \${script:+"$script"} refs check --with -
`,
};
