import type { Instruction } from '../instructions';
import { characterAt, setHas } from '../character-set';
import { lookAlikeRun } from '../noise/look-alikes';
import { isBoundary, kindOf, lookAlikesOf, otherCase } from './characters';
import { costs } from './costs';

/** One step of a repair: what it reads, what it writes instead, and what that costs. */
export interface Edit {
  /** Where the program goes on; absent where it stays. */
  readonly next?: number;
  /** UTF-16 units read. */
  readonly consumed: number;
  readonly written: string;
  /** In the points of `costs`. */
  readonly cost: number;
}

type Leaf = Extract<Instruction, { op: 'character' | 'set' | 'match' }>;
type Reader = Exclude<Leaf, { op: 'match' }>;

/**
 * The edits that an instruction allows at a position: replace the character, remove it, or put one in before it.
 *
 * @param last the character written last, not counting zeros that were put in
 */
export function editsOf(
  instruction: Leaf,
  text: string,
  position: number,
  last: string,
): readonly Edit[] {
  const edits: Edit[] = [];
  if (position < text.length) {
    edits.push(removalOf(text, position));
    if (instruction.op === 'match') edits.push(...removalOfRest(text, position));
    else edits.push(...replacements(instruction, text, position));
  }
  if (instruction.op !== 'match') edits.push(...insertions(instruction, text, position, last));
  return edits;
}

/** The character at a position left out. */
export function removalOf(text: string, position: number): Edit {
  const consumed = characterAt(text, position).length;
  return { consumed, written: '', cost: removalCost(text, position) };
}

/** What may stand before a name that begins later in the text: words, but not a number of the name. */
export function removalsOfHead(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let hasWord = false;
  for (let position = 1; position < text.length; position++) {
    hasWord ||= kindOf(text.charAt(position - 1)) === 'letter';
    if (hasWord && isBoundary(text, position))
      edits.push({ consumed: position, written: '', cost: costs.removeOutside });
  }
  return edits;
}

function removalOfRest(text: string, position: number): readonly Edit[] {
  return isBoundary(text, position)
    ? [{ consumed: text.length - position, written: '', cost: costs.removeOutside }]
    : [];
}

function removalCost(text: string, position: number): number {
  const character = text.charAt(position);
  const before = kindOf(text.charAt(position - 1));
  const after = kindOf(text.charAt(position + 1));
  if (/\s/.test(character))
    return [before, after].some((kind) => kind === 'separator' || kind === 'none')
      ? costs.whiteSpace
      : costs.splittingSpace;
  if (kindOf(character) === 'separator')
    return before === 'digit' && after === 'digit' ? costs.joinNumbers : costs.removeSeparator;
  const isLeadingZero = character === '0' && after === 'digit' && before !== 'digit';
  return isLeadingZero ? costs.removeZero : costs.remove;
}

function insertions(
  instruction: Reader,
  text: string,
  position: number,
  last: string,
): readonly Edit[] {
  const atEnd = position === text.length;
  if (instruction.op === 'character') {
    const written = String.fromCharCode(instruction.code);
    return [
      {
        next: instruction.next,
        consumed: 0,
        written,
        cost: insertionCost(written, text, position),
      },
    ];
  }
  if (!instruction.digit) return [];
  const { leadingZero, least, isWhole } = instruction.digit;
  const isInNumber = kindOf(last) === 'digit';
  // Zeros go before a number: inside it they would give one text in several ways.
  if (leadingZero && !isInNumber)
    return [{ next: instruction.next, consumed: 0, written: '0', cost: costs.insertZero }];
  if (least === undefined || (isWhole && isInNumber)) return [];
  // A digit that stands here is the number, or part of it: none is made up before it.
  if (kindOf(text.charAt(position)) === 'digit') return [];
  const cost = atEnd ? costs.insertLeastAtEnd : costs.insertLeast;
  return [{ next: instruction.next, consumed: 0, written: least, cost }];
}

function insertionCost(written: string, text: string, position: number): number {
  const kind = kindOf(written);
  if (kind === 'letter') return costs.insertLetter;
  if (position === text.length) return costs.insertAtEnd;
  if (kind !== 'separator' || position === 0) return costs.insert;
  if (!isBoundary(text, position)) return costs.splitToken;
  const isInside = [position - 1, position].every((at) => kindOf(text.charAt(at)) !== 'separator');
  return isInside ? costs.separate : costs.insert;
}

function replacements(instruction: Reader, text: string, position: number): Edit[] {
  const found = text.charAt(position);
  const { next } = instruction;
  const edits: Edit[] = [];
  const offer = (written: string, cost: number): void => {
    if (written !== found && accepts(instruction, written))
      edits.push({ next, consumed: 1, written, cost });
  };
  // What is right as it stands stays: another character of a set would only be another name.
  if (fits(instruction, text, position)) return edits;
  const turned = otherCase(found);
  if (turned !== undefined) offer(turned, costs.letterCase);
  const cost = lookAlikeCost(instruction, text, position);
  for (const other of lookAlikesOf(found)) offer(other, cost);
  if (instruction.op === 'set') {
    if (kindOf(found) === 'separator') for (const other of '.-_') offer(other, costs.separator);
    return edits;
  }
  const wanted = String.fromCharCode(instruction.code);
  // A slip replaces a letter by a letter; across kinds it is one character lost and one too many.
  if (kindOf(found) === kindOf(wanted))
    offer(wanted, kindOf(found) === 'separator' ? costs.separator : costs.substitute);
  return edits;
}

function lookAlikeCost(instruction: Reader, text: string, position: number): number {
  if (instruction.op !== 'set') return costs.lookAlike;
  if (kindOf(text.charAt(position)) === 'digit' && !instruction.digit) return costs.lookAlikeInText;
  const run = lookAlikeRun(text, position);
  return run && /\d/.test(run.text) ? costs.lookAlikeInNumber : costs.lookAlike;
}

/** Whether the character at a position is one that the instruction takes. */
export function fits(instruction: Reader, text: string, position: number): boolean {
  if (position >= text.length) return false;
  if (instruction.op === 'set') return setHas(instruction.set, text, position);
  const wanted = String.fromCharCode(instruction.code);
  const found = text.charAt(position);
  return found === wanted || (instruction.foldCase && otherCase(found) === wanted);
}

function accepts(instruction: Reader, character: string): boolean {
  return instruction.op === 'character'
    ? character.charCodeAt(0) === instruction.code
    : setHas(instruction.set, character, 0);
}
