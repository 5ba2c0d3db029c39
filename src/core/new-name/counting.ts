import type { EventVariant, SchemeData } from '../scheme/data';
import type { AskedField } from './check-answer';
import { isOpen } from './decisions';

/** How a number of a new name goes on from those that exist. */
export interface Counting {
  /** Whether a new name takes the next number; otherwise it stays with the highest, and a later field counts. */
  readonly isSerial: boolean;
  /** Paths of the fields that names must share to be counted together. */
  readonly among: readonly string[];
}

/**
 * What a scheme says about counting a number.
 *
 * A number that an event takes from the highest among others is a serial among those. A number that no
 * event of a scheme with events moves tells names apart, and is a serial too. Of the numbers that events move, the
 * last one counts on and those before it stay.
 */
export function countingOf(field: AskedField): Counting {
  const { path, levels, decisions } = field;
  const level = levels.at(-1);
  const settled = [...decisions.keys()];
  if (!level) return { isSerial: true, among: settled };
  const own = path.slice(level.prefix.length);
  const variants = variantsOf(level.scheme.data);
  const declared = variants.flatMap(({ highest = {} }) => highest[own] ?? []);
  const isDeclared = variants.some(({ highest = {} }) => highest[own] !== undefined);
  if (isDeclared) {
    const closed = declared.filter((other) => !isOpen(level, other, decisions));
    return { isSerial: true, among: closed.map((other) => level.prefix + other) };
  }
  const isMoved = variants.some(({ set = {} }) => set[own] !== undefined);
  const isIdentity = variants.length > 0 && !isMoved;
  return { isSerial: isIdentity || isLastNumber(field), among: settled };
}

function variantsOf({ events = {} }: SchemeData): readonly EventVariant[] {
  return Object.values(events).flatMap((event) => [event, ...(event.variants ?? [])]);
}

/** Whether no number that every name has is still to come. */
function isLastNumber({ path, levels, decisions }: AskedField): boolean {
  const level = levels.at(-1);
  if (!level) return true;
  const own = path.slice(level.prefix.length);
  return level.scheme.forms.some((form) => {
    const at = form.fields.findIndex(({ field }) => field === own);
    const later = form.fields.slice(at + 1);
    return (
      at >= 0 &&
      !later.some(
        ({ field, rule, optional }) =>
          !optional && rule.data.type === 'integer' && !decisions.has(level.prefix + field),
      )
    );
  });
}
