/** A branch of a conditional. */
export interface Branch {
  /** The variable whose absence the branch asks for (`#ifndef X`): what is set in it is a default. */
  readonly absent?: string | undefined;
  /** The same for the `else` of the branch. */
  readonly absentInElse?: string | undefined;
  /** Whether nobody ever gets there, as into `#if 0`. */
  readonly isDead?: boolean;
}

/** The conditionals that are open at one place of a script. */
export interface Conditionals {
  readonly open: (branch: Branch) => void;
  /** Another branch of the innermost one; its plain `else` where none is given. */
  readonly otherwise: (branch?: Branch) => void;
  readonly close: () => void;
  readonly isDead: () => boolean;
  /** Whether a value given to a variable here only counts where nobody else has set it. */
  readonly isDefault: (name: string) => boolean;
}

/** At the start of a script, where none is open. */
export function createConditionals(): Conditionals {
  const branches: Branch[] = [];
  const absent = new Map<string, number>();
  let dead = 0;
  const count = (branch: Branch, change: 1 | -1): void => {
    if (branch.isDead) dead += change;
    const name = branch.absent;
    if (name !== undefined) absent.set(name, (absent.get(name) ?? 0) + change);
  };
  const open = (branch: Branch): void => {
    branches.push(branch);
    count(branch, 1);
  };
  const close = (): Branch | undefined => {
    const closed = branches.pop();
    if (closed) count(closed, -1);
    return closed;
  };
  return {
    open,
    otherwise: (branch) => {
      const closed = close();
      // An `elif` still asks that what came before it did not hold.
      const inherited = closed?.absentInElse;
      if (closed && branch) open({ absentInElse: inherited, ...branch });
      else if (closed) open(inherited === undefined ? {} : { absent: inherited });
    },
    close: () => void close(),
    isDead: () => dead > 0,
    isDefault: (name) => (absent.get(name) ?? 0) > 0,
  };
}
