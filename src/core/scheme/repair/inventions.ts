import { kindOf } from './characters';
import { costs } from './costs';
import { insertedGroups } from './parts';
import type { Trace, Unit } from './trace';

/** So many digits are a day, not one number of several. */
const shortestDay = 4;
/** A label of so many characters says what its number is; nobody forgets both. */
const longLabel = 3;

/** A number put in before one that was written: `1.2` lacks its last number, not the one between. */
export function inventsNumber({ units }: Trace): boolean {
  return insertedGroups(units).some(({ group, end }) => {
    const digit = end - group.length + group.findLastIndex(({ character }) => isDigit(character));
    if (digit < end - group.length || !isSeparator(units[digit + 1])) return false;
    let after = digit + 2;
    while (units[after]?.kind === 'kept' && isDigit(units[after]?.character ?? '')) after++;
    const length = after - (digit + 2);
    return length > 0 && length < shortestDay;
  });
}

/** A label of the template and its number, of which nothing was written. */
export function inventsPart({ units, cuts }: Trace): boolean {
  const isCut = cuts.length > 0;
  // What is left out in one place is not made up anew in another.
  if (isCut && units[0]?.kind === 'inserted' && units[0].rule?.data.type === 'word') return true;
  return insertedGroups(units).some(({ group }) => {
    const numbers = group.flatMap(({ rule }) => (rule?.data.type === 'integer' ? [rule.data] : []));
    const hasLongLabel = group.filter(({ rule }) => !rule).length >= longLabel;
    return numbers.some(({ width }) => hasLongLabel || (isCut && width !== undefined));
  });
}

/** Free text is known to people only, and so is a day but for a zero that fills it. */
export function inventsText({ units }: Trace): boolean {
  return units.some(({ kind, rule, character }) => {
    if (kind !== 'inserted') return false;
    return rule?.data.type === 'text' || (rule?.data.type === 'date' && character !== '0');
  });
}

/** A letter of the template put beside the same letter, which was taken for something else. */
export function doublesLetter({ units }: Trace): boolean {
  return insertedGroups(units).some(
    ({ group, left, right }) =>
      isSameLetter(group[0], left) ||
      isSameLetter(group.at(-1), left) ||
      isSameLetter(group.at(-1), right),
  );
}

function isSameLetter(inserted: Unit | undefined, near: Unit | undefined): boolean {
  if (!inserted || inserted.rule || near?.kind !== 'kept') return false;
  const letter = inserted.character.toLowerCase();
  return kindOf(letter) === 'letter' && near.character.toLowerCase() === letter;
}

/** A word of a list pieced together from letters that were written and others that were not. */
export function spoilsWord({ units }: Trace): boolean {
  return units.some(({ rule, kind, cost }, index) => {
    if (rule?.data.type !== 'word') return false;
    if (kind === 'inserted') return cost !== costs.insertWord;
    const inWord = [units[index - 1], units[index + 1]].filter((near) => near?.rule === rule);
    return cost === costs.substitute && inWord.length < 2;
  });
}

function isDigit(character: string): boolean {
  return kindOf(character) === 'digit';
}

function isSeparator(unit: Unit | undefined): boolean {
  return unit !== undefined && kindOf(unit.character) === 'separator';
}
