import type { Branch, Conditionals } from '../conditionals';
import type { CMakeCommand } from './commands';

/** Opens, changes or closes the branch that a command does; others change nothing. */
export function followBranches(conditionals: Conditionals, command: CMakeCommand): void {
  switch (command.name) {
    case 'if':
      conditionals.open(branchOf(command));
      break;
    case 'elseif':
      conditionals.otherwise({});
      break;
    case 'else':
      conditionals.otherwise();
      break;
    case 'endif':
      conditionals.close();
  }
}

const never = ['0', 'OFF', 'NO', 'FALSE', 'N'];

/** `if(NOT DEFINED X)` and `if(NOT X)` ask for the absence of a variable. */
function branchOf({ arguments: all }: CMakeCommand): Branch {
  const [, not, name] =
    /^(NOT )?(?:DEFINED )?(\S+)$/.exec(all.map(({ text }) => text).join(' ')) ?? [];
  if (name === undefined) return {};
  if (not) return { absent: name };
  return never.includes(name.toUpperCase()) ? { isDead: true } : { absentInElse: name };
}
