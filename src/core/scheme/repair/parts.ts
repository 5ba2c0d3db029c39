import type { FieldRule } from '../fields/rule';
import { kindOf } from './characters';
import type { Trace, Unit } from './trace';

/** Two parts made one: a separator of the template, or a sign between two numbers, left out inside one field. */
export function joinsParts({ marks, text, units, removals }: Trace): boolean {
  const { separators } = marks;
  return removals.some(({ from, at }) => {
    const [left, right] = [units[at - 1], units[at]];
    if (!left?.rule || left.rule !== right?.rule) return false;
    const removed = text.charAt(from);
    const kinds = [kindOf(left.character), kindOf(right.character)];
    if (kindOf(removed) !== 'separator' || kinds.includes('separator')) return false;
    const isSpace = /\s/.test(removed);
    if (kinds.every((kind) => kind === 'digit') && !isSpace) return true;
    if (left.rule.data.type === 'scheme' || !separators.includes(removed)) return false;
    return !isSpace || kinds[0] !== kinds[1];
  });
}

/** One part made two: something put between letters, or between digits, of free text. */
export function splitsToken({ units, cuts }: Trace): boolean {
  return insertedGroups(units).some(({ group, left, right }) => {
    if (!group.some(({ rule }) => !rule) || left?.from === undefined) return false;
    if (right?.from !== left.from + 1) return false;
    const kinds = [kindOf(left.character), kindOf(right.character)];
    if (kinds.includes('separator')) return false;
    const digits = [left, right].filter(({ character }) => kindOf(character) === 'digit');
    if (digits.some(({ rule }) => rule?.data.type === 'text')) return true;
    if (kinds[0] !== kinds[1]) return false;
    if (digits.length > 0 && [left.rule, right.rule].some((rule) => isPadded(rule, units)))
      return true;
    return cuts.length > 0 || (!hasFixedLength(left.rule) && !hasFixedLength(right.rule));
  });
}

/** Whether zeros are put into a field. */
function isPadded(rule: FieldRule | undefined, units: readonly Unit[]): boolean {
  return rule !== undefined && units.some((unit) => unit.rule === rule && unit.kind === 'inserted');
}

/** A number with dots whose beginning becomes free text and whose rest something else. */
export function breaksNumber({ text, units }: Trace): boolean {
  const at = new Map(units.map((unit) => [unit.from, unit]));
  return [...text.matchAll(/(?<=\d)\.(?=\d)/g)].some(({ index }) => {
    const [left, right] = [at.get(index - 1), at.get(index + 1)];
    return left?.rule?.data.type === 'text' && right !== undefined && right.rule !== left.rule;
  });
}

interface InsertedGroup {
  readonly group: readonly Unit[];
  readonly left: Unit | undefined;
  readonly right: Unit | undefined;
  /** Index of `right`. */
  readonly end: number;
}

/** The runs of units that are put in, with what stands around them. */
export function insertedGroups(units: readonly Unit[]): readonly InsertedGroup[] {
  const groups: InsertedGroup[] = [];
  for (let start = 0; start < units.length; start++) {
    if (units[start]?.kind !== 'inserted') continue;
    let end = start;
    while (units[end]?.kind === 'inserted') end++;
    groups.push({ group: units.slice(start, end), left: units[start - 1], right: units[end], end });
    start = end;
  }
  return groups;
}

/** Whether a field says itself where it ends, so that no sign is needed to part it from the next. */
function hasFixedLength(rule: FieldRule | undefined): boolean {
  const data = rule?.data;
  switch (data?.type) {
    case 'text':
      return data.minLength !== undefined && data.minLength === data.maxLength;
    case 'integer':
      return data.width !== undefined;
    case 'scheme':
    case 'identifiers':
      return false;
    default:
      return true;
  }
}
