import { createConditionals, type Branch, type Conditionals } from '../conditionals';
import { cDirectives, type CDirective } from './directives';
import type { CToken } from './tokens';

/** A macro without parameters that has a value. */
export interface CDefine {
  readonly name: string;
  readonly value: readonly CToken[];
  /** Whether it only counts where nobody else has defined the macro: `#ifndef X`, `#define X …`. */
  readonly isFallback: boolean;
}

/** The macros that C or C++ source defines, in its order; those in `#if 0` are left out. */
export function* cDefines(text: string): Generator<CDefine, void> {
  yield* definesOf(cDirectives(text));
}

/** The macros that directives define, in their order; those in `#if 0` are left out. */
export function* definesOf(directives: Iterable<CDirective>): Generator<CDefine, void> {
  const conditionals = createConditionals();
  for (const directive of directives) {
    followConditionals(conditionals, directive);
    const define = conditionals.isDead() ? undefined : defineOf(directive);
    if (define) yield { ...define, isFallback: conditionals.isDefault(define.name) };
  }
}

function defineOf([keyword, name, ...value]: CDirective): Omit<CDefine, 'isFallback'> | undefined {
  const [first] = value;
  if (keyword?.text !== 'define' || name?.type !== 'name' || first === undefined) return undefined;
  const hasParameters = first.text === '(' && first.start === name.end;
  return hasParameters ? undefined : { name: name.text, value };
}

/** Opens, changes or closes the branch that a directive does; others change nothing. */
export function followConditionals(
  conditionals: Conditionals,
  [keyword, ...condition]: CDirective,
): void {
  switch (keyword?.text) {
    case 'endif':
      conditionals.close();
      break;
    case 'else':
      conditionals.otherwise();
      break;
    case 'elif':
    case 'elifdef':
    case 'elifndef':
      conditionals.otherwise({});
      break;
    default:
      if (keyword?.text.startsWith('if')) {
        conditionals.open(branchOf(keyword.text, condition));
      }
  }
}

function branchOf(keyword: string, condition: readonly CToken[]): Branch {
  if (keyword === 'ifndef') return { absent: condition[0]?.text };
  if (keyword === 'ifdef') return { absentInElse: condition[0]?.text };
  if (keyword !== 'if') return {};
  const text = condition.map((token) => token.text).join(' ');
  if (text === '0') return { isDead: true };
  const [, not, name] = /^(! )?defined (?:\( )?(\w+)(?: \))?$/i.exec(text) ?? [];
  return not ? { absent: name } : { absentInElse: name };
}
