import { setHas } from '../pattern';
import type { Instruction } from '../instructions';

/** One step of a repair: what it reads, what it writes instead, and what that costs. */
export interface Edit {
  /** Where the program goes on; absent where it stays. */
  readonly next?: number;
  /** UTF-16 units read. */
  readonly consumed: number;
  readonly written: string;
  readonly cost: number;
}

const separators = '-_.,:;/\\、。·—–~+ ';
/** Characters that are taken for one another when a name is typed or scanned. */
const lookAlikes = ['0Oo', '1lI|', '2Zz', '5Ss', '8B'];

const costs = {
  letterCase: 0.2,
  compatible: 0.1,
  whiteSpace: 0.1,
  separator: 0.5,
  lookAlike: 0.6,
  substitute: 1.6,
  remove: 1.1,
  removeZero: 0.45,
  insert: 1,
  insertLetter: 1.3,
  insertAtEnd: 0.75,
  insertZero: 0.4,
  insertLeast: 0.9,
  insertLeastAtEnd: 0.75,
} as const;

/** The edits that an instruction allows at a position: replace the character, remove it, or put one in before it. */
export function editsOf(
  instruction: Extract<Instruction, { op: 'character' | 'set' | 'match' }>,
  text: string,
  position: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  if (position < text.length) {
    edits.push({ consumed: 1, written: '', cost: removalCost(text, position) });
    if (instruction.op !== 'match') edits.push(...replacements(instruction, text, position));
  }
  if (instruction.op === 'character') {
    const written = String.fromCharCode(instruction.code);
    const inside = kindOf(written) === 'letter' ? costs.insertLetter : costs.insert;
    const cost = position === text.length ? costs.insertAtEnd : inside;
    edits.push({ next: instruction.next, consumed: 0, written, cost });
  } else if (instruction.op === 'set' && instruction.digit) {
    const { leadingZero, least } = instruction.digit;
    if (leadingZero)
      edits.push({ next: instruction.next, consumed: 0, written: '0', cost: costs.insertZero });
    else if (least !== undefined) {
      const cost = position === text.length ? costs.insertLeastAtEnd : costs.insertLeast;
      edits.push({ next: instruction.next, consumed: 0, written: least, cost });
    }
  }
  return edits;
}

function removalCost(text: string, position: number): number {
  const character = text.charAt(position);
  if (/\s/.test(character)) return costs.whiteSpace;
  if (separators.includes(character)) return costs.separator;
  const isLeadingZero =
    character === '0' &&
    /[0-9]/.test(text.charAt(position + 1)) &&
    !/[0-9]/.test(text.charAt(position - 1));
  return isLeadingZero ? costs.removeZero : costs.remove;
}

function replacements(
  instruction: Extract<Instruction, { op: 'character' | 'set' }>,
  text: string,
  position: number,
): Edit[] {
  const found = text.charAt(position);
  // What the set holds is right as it stands; another character of it would only be another name.
  if (instruction.op === 'set' && setHas(instruction.set, text, position)) return [];
  const accepts = (character: string): boolean =>
    instruction.op === 'character'
      ? character.charCodeAt(0) === instruction.code
      : setHas(instruction.set, character, 0);
  const offered = [...likelyCharacters(found)];
  if (instruction.op === 'character') {
    const wanted = String.fromCharCode(instruction.code);
    if (separators.includes(found) && separators.includes(wanted))
      offered.push([wanted, costs.separator]);
    if (kindOf(found) === kindOf(wanted)) offered.push([wanted, costs.substitute]);
  }
  return offered
    .filter(([character]) => character !== found && accepts(character))
    .map(([written, cost]) => ({ next: instruction.next, consumed: 1, written, cost }));
}

/** A slip replaces a letter by a letter or a digit by a digit; across kinds it is one character lost and one too many. */
function kindOf(character: string): 'digit' | 'separator' | 'letter' {
  return /[0-9]/.test(character)
    ? 'digit'
    : separators.includes(character)
      ? 'separator'
      : 'letter';
}

/** What a wrong character was probably meant to be. */
function* likelyCharacters(found: string): Generator<readonly [string, number]> {
  const normal = found.normalize('NFKC');
  if (normal !== found && normal.length === 1) {
    yield [normal, costs.compatible];
    yield* withExtraCost(likelyCharacters(normal), costs.compatible);
  }
  if (/[a-z]/.test(found)) yield [found.toUpperCase(), costs.letterCase];
  if (/[A-Z]/.test(found)) yield [found.toLowerCase(), costs.letterCase];
  for (const group of lookAlikes) {
    if (group.includes(found)) for (const other of group) yield [other, costs.lookAlike];
  }
}

function* withExtraCost(
  items: Iterable<readonly [string, number]>,
  extra: number,
): Generator<readonly [string, number]> {
  for (const [character, cost] of items) yield [character, cost + extra];
}
