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

/** What CMake reads as false. */
const never = ['0', 'OFF', 'NO', 'FALSE', 'N'];

/** `if(NOT DEFINED X)`, `if(NOT X OR …)` and `if("${X}" STREQUAL "")` ask for the absence of a variable. */
function branchOf({ arguments: all }: CMakeCommand): Branch {
  const condition = all.map(({ text }) => text).join(' ');
  const [, missing] = /^NOT (?:DEFINED )?(\S+)(?: OR .*)?$/s.exec(condition) ?? [];
  const [, empty] = /^(?:\$\{)?(\w+)\}? STREQUAL $/.exec(condition) ?? [];
  const absent = missing ?? empty;
  if (absent !== undefined) return { absent };
  const [, name] = /^(?:DEFINED )?(\S+)$/.exec(condition) ?? [];
  if (name === undefined) return {};
  return never.includes(name.toUpperCase()) ? { isDead: true } : { absentInElse: name };
}
