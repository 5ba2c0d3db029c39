import { cDirectives, type CDirective } from './directives';
import type { CToken } from './tokens';

/** A macro without parameters that has a value. */
export interface CDefine {
  readonly name: string;
  readonly value: readonly CToken[];
  /** Whether it only counts where nobody else has defined the macro: `#ifndef X`, `#define X …`. */
  readonly isFallback: boolean;
}

/** A conditional that is open, and the macro whose absence its current branch asks for. */
interface Conditional {
  readonly absent: string | undefined;
  /** The same for its `#else`. */
  readonly absentInElse: string | undefined;
  /** Whether the branch is `#if 0`. */
  readonly isDead: boolean;
}

/** The macros that C or C++ source defines, in its order; those in `#if 0` are left out. */
export function* cDefines(text: string): Generator<CDefine, void> {
  const open: Conditional[] = [];
  const absent = new Map<string, number>();
  let dead = 0;
  const count = (conditional: Conditional, change: 1 | -1): void => {
    if (conditional.isDead) dead += change;
    const name = conditional.absent;
    if (name !== undefined) absent.set(name, (absent.get(name) ?? 0) + change);
  };
  for (const directive of cDirectives(text)) {
    const keyword = directive[0]?.text;
    if (keyword === 'define') {
      const define = dead > 0 ? undefined : defineOf(directive);
      if (define) yield { ...define, isFallback: (absent.get(define.name) ?? 0) > 0 };
      continue;
    }
    const isEnd = keyword === 'endif' || keyword === 'else' || keyword?.startsWith('elif') === true;
    const closed = isEnd ? open.pop() : undefined;
    if (closed) count(closed, -1);
    const next = nextConditional(directive, closed);
    if (next) open.push(next);
    if (next) count(next, 1);
  }
}

function defineOf([, name, ...value]: CDirective): Omit<CDefine, 'isFallback'> | undefined {
  const [first] = value;
  if (name?.type !== 'name' || first === undefined) return undefined;
  const hasParameters = first.text === '(' && first.start === name.end;
  return hasParameters ? undefined : { name: name.text, value };
}

const unconditional: Conditional = { absent: undefined, absentInElse: undefined, isDead: false };

/** The conditional, or the branch of `closed`, that a directive opens. */
function nextConditional(
  [keyword, ...condition]: CDirective,
  closed: Conditional | undefined,
): Conditional | undefined {
  const text = condition.map((token) => token.text).join(' ');
  switch (keyword?.text) {
    case 'ifndef':
      return { ...unconditional, absent: condition[0]?.text };
    case 'ifdef':
      return { ...unconditional, absentInElse: condition[0]?.text };
    case 'if': {
      const [, not, name] = /^(! )?defined (?:\( )?(\w+)(?: \))?$/.exec(text) ?? [];
      if (text === '0') return { ...unconditional, isDead: true };
      return not ? { ...unconditional, absent: name } : { ...unconditional, absentInElse: name };
    }
    case 'else':
      return closed && { ...unconditional, absent: closed.absentInElse };
    case 'elif':
    case 'elifdef':
    case 'elifndef':
      return closed && { ...unconditional, absentInElse: closed.absentInElse };
    default:
      return undefined;
  }
}
