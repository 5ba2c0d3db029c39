import { textAt } from '../../text/range';
import { versionMacro } from '../c/macro-name';
import { assignParts, type PartMacro } from '../c/split-version';
import type { Candidate } from '../candidates';
import type { CharacterRange } from '../types';
import { numberParts } from '../version-numbers';
import type { PythonAssignment, PythonTuple } from './python-assignments';
import type { ScriptToken } from './tokens';

/** What moves together in a module of Python. */
export const versionGroup = 'version';

const tupleNames: ReadonlySet<string> = new Set([
  '__version__',
  '__VERSION__',
  'version',
  'VERSION',
  'Version',
  'version_info',
  '__version_info__',
  'VERSION_INFO',
  'version_tuple',
  '__version_tuple__',
]);

/** The slots of a tuple with the numbers of a version: itself, or each number where it goes over lines. */
export function tupleCandidates(
  { names, tuple }: PythonAssignment,
  text: string,
): readonly Candidate[] {
  const slot = names.find((name) => tupleNames.has(name));
  if (tuple === undefined || slot === undefined || !isVersionTuple(tuple, text)) return [];
  const isTall = /[\r\n]/.test(textAt(text, tuple));
  const isOne = !isTall && tuple.elements[0]?.type === 'number';
  return isOne ? [tupleCandidate(slot, tuple, text)] : numbersIn(slot, tuple, text);
}

/** At least two numbers at its start, or numbers as strings alone. */
function isVersionTuple({ elements }: PythonTuple, text: string): boolean {
  const isNumbers = elements.slice(0, 2).every((element) => /^\d+$/.test(element.text));
  return elements.length > 1 && (isNumbers || elements.every((each) => isNumber(each, text)));
}

/** Whether an element is `1` or `"1"`. */
function isNumber(element: ScriptToken, text: string): boolean {
  return /^\d+$/.test(textAt(text, insideOf(element)));
}

function insideOf({ start, end, string }: ScriptToken): CharacterRange {
  return string?.content ?? { offset: start, length: end - start };
}

/** A tuple over several lines, or of strings, is edited number by number; with a stage in it it is left alone. */
function numbersIn(slot: string, { elements }: PythonTuple, text: string): readonly Candidate[] {
  if (elements.length > numberParts.length) return [];
  if (elements.some((element) => !isNumber(element, text))) return [];
  return elements.flatMap((element, index) => {
    const range = insideOf(element);
    const part = numberParts[index];
    const place = { slot: `${slot}[${index}]`, range };
    const law = { ecosystem: 'integer', group: slot, writing: 'plain' } as const;
    return part
      ? [{ ...place, found: { ...place, value: textAt(text, range), ...law, part } }]
      : [];
  });
}

/** The slots of numbers by the names of the parts: `MAJOR = 1`, `version_minor = 4`. */
export function partsIn(assignments: readonly PythonAssignment[]): readonly Candidate[] {
  const macros = assignments.flatMap(({ names: [slot = ''], number }): PartMacro[] => {
    const macro = number && /^\d+$/.test(number.text) ? versionMacro(slot) : undefined;
    if (!number || macro?.part === undefined) return [];
    const range = { offset: number.start, length: number.end - number.start };
    const law = { ecosystem: 'integer', writing: 'plain' } as const;
    const found = { slot, value: number.text, range, ...law };
    return [{ slot: found, word: macro.part, group: macro.group, isBare: macro.isBare === true }];
  });
  return assignParts(macros).map((found) => ({ slot: found.slot, range: found.range, found }));
}

function tupleCandidate(slot: string, range: CharacterRange, text: string): Candidate {
  const value = textAt(text, range);
  const law = { ecosystem: 'free', shape: 'tuple', group: versionGroup, writing: 'plain' } as const;
  return { slot, range, found: { slot, value, range, ...law } };
}
