import type { FieldRule } from '../fields/rule';
import { characterAt } from '../character-set';
import { lookAlikeRun } from '../noise/look-alikes';
import { kindOf } from './characters';
import { costs } from './costs';
import { insertedGroups } from './parts';
import type { Removal, Trace, Unit } from './trace';

/** A letter or digit left out from among others of the same part, unless it is there twice or a needless zero. */
export function cutsToken({ text, units, removals }: Trace): boolean {
  const kept = new Map(units.flatMap((unit) => (unit.kind === 'kept' ? [[unit.from, unit]] : [])));
  return removals.some((removal) =>
    [removal.from - 1, removal.from + 1].some((near) => {
      const unit = kept.get(near);
      return unit !== undefined && cutsFrom(unit, removal, text);
    }),
  );
}

function cutsFrom({ character, rule }: Unit, { from, cost }: Removal, text: string): boolean {
  const removed = text.charAt(from);
  const kind = kindOf(removed);
  if (kind === 'separator' || !/^[\p{L}\p{N}]$/u.test(characterAt(text, from))) return false;
  if (kind === 'digit' && isBetweenLetters(text, from)) return true;
  if (kind !== kindOf(character)) return false;
  if (!rule || rule.data.type === 'word' || cost === costs.removeZero) return false;
  const isTwice = [from - 1, from + 1].some((near) => text.charAt(near) === removed);
  return !(isTwice && (kind === 'letter' || isOfWidth(rule)));
}

function isBetweenLetters(text: string, at: number): boolean {
  return [at - 1, at + 1].every((near) => kindOf(text.charAt(near)) === 'letter');
}

function isOfWidth({ data }: FieldRule): boolean {
  return data.type === 'integer' && data.width !== undefined;
}

/** A whole part left out from between two others, or before or after free text that could be of that part. */
export function dropsPart({ marks, text, units, removals, cuts }: Trace): boolean {
  const isPart = cuts.some(({ from, to }) =>
    from === 0
      ? marks.separators.includes(text.charAt(to - 1)) && isOpenText(units[0])
      : marks.separators.includes(text.charAt(from)) && isOpenText(units.at(-1)),
  );
  if (isPart) return true;
  const removed = new Set(removals.map(({ from }) => from));
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index, 0: part }) => {
    const end = index + part.length;
    if (index === 0 || end === text.length) return false;
    return [...part].every((_, at) => removed.has(index + at));
  });
}

/** A label of the template exchanged for another one. */
export function relabels({ marks, text, units, removals }: Trace): boolean {
  const groups = insertedGroups(units).filter(({ group }) => group.some(isLabel));
  return removals.some(
    ({ from, at }) =>
      marks.letters.includes(text.charAt(from)) &&
      groups.some(({ group, end }) => end - group.length <= at && at <= end),
  );
}

/** A separator of the template exchanged for another one where free text begins or ends. */
export function regroups({ marks, text, units, removals }: Trace): boolean {
  return removals.some(({ from, at }) => {
    if (!marks.separators.includes(text.charAt(from))) return false;
    return [at - 1, at].some((near) => {
      const unit = units[near];
      if (unit?.kind !== 'inserted' || kindOf(unit.character) !== 'separator') return false;
      return standsByText(units, near);
    });
  });
}

function isLabel({ character, rule }: Unit): boolean {
  return !rule && kindOf(character) === 'letter';
}

/** A character replaced by one that it was hardly meant to be. */
export function replacesPart({ marks, text, units }: Trace): boolean {
  return units.some((unit, index) => {
    const { character, from, kind, rule } = unit;
    if (kind !== 'changed' || from === undefined) return false;
    const found = text.charAt(from);
    if (found.toLowerCase() === character.toLowerCase()) return false;
    switch (kindOf(found)) {
      case 'digit':
        return kindOf(character) === 'digit' || (rule !== undefined && !isAmongLetters(text, from));
      case 'letter':
        if (kindOf(character) === 'digit') return isAmongText(text, units, from);
        return isLabel(unit) && (marks.letters.includes(found) || isOpenText(units[index - 1]));
      default:
        return marks.separators.includes(found) && standsByText(units, index);
    }
  });
}

/** Whether a letter stands in free text and not beside a number that it could be part of. */
function isAmongText(text: string, units: readonly Unit[], from: number): boolean {
  if (/\d/.test(lookAlikeRun(text, from)?.text ?? '')) return false;
  return [from - 1, from + 1].some((near) => {
    const unit = units.find((each) => each.from === near);
    return kindOf(text.charAt(near)) === 'letter' && (!unit || isFreeText(unit.rule));
  });
}

function isFreeText(rule: FieldRule | undefined): boolean {
  return rule?.data.type === 'text' || rule?.data.type === 'identifiers';
}

/** Whether a unit belongs to free text, which goes on as long as it likes. */
function isOpenText(unit: Unit | undefined): boolean {
  const data = unit?.rule?.data;
  return data?.type === 'text' && data.maxLength === undefined;
}

/** A digit that can be a letter: alone between letters, or at an end of them. */
function isAmongLetters(text: string, at: number): boolean {
  const around = [kindOf(text.charAt(at - 1)), kindOf(text.charAt(at + 1))];
  return around.includes('letter') && !around.includes('digit');
}

/** Whether a separator parts free text, or a number, from something else that it would have to be read as. */
function standsByText(units: readonly Unit[], index: number): boolean {
  const [left, right] = [units[index - 1], units[index + 1]];
  if (!right || !left) return true;
  if (left.rule && left.rule === right.rule && left.rule.data.type !== 'scheme') return true;
  if ([left, right].some((near) => near.rule?.data.type === 'text')) return true;
  return right.rule?.data.type === 'identifiers' && kindOf(right.character) === 'digit';
}

/** A day that the form has a place for, taken for free text. */
export function misreadsDate({ form, units }: Trace): boolean {
  const dates = form.fields.filter(({ rule }) => rule.data.type === 'date');
  if (dates.length === 0) return false;
  return form.fields.some(({ rule }) => {
    if (rule.data.type !== 'text') return false;
    const value = units.flatMap((unit) => (unit.rule === rule ? [unit.character] : [])).join('');
    return /^\d+$/.test(value) && dates.some((date) => date.rule.check(value) === undefined);
  });
}
