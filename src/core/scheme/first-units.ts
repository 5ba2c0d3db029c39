import type { Instruction } from './instructions';
import { isBeyondAscii, type CharacterSet } from './character-set';

/** Index of every unit beyond ASCII, and of the end of the text; ASCII units stand at their code. */
export const beyondAscii = 128;
const endOfText = 129;
const unitCount = 130;

/** What an instruction can go on with: 1 at the index of each unit. Remembers what it found out. */
export class FirstUnits {
  private readonly known = new Map<number, Uint8Array>();

  /** @param instructions may grow; those that one goes on to must be there before it is asked about */
  constructor(private readonly instructions: readonly Instruction[]) {}

  of(at: number): Uint8Array {
    const found = this.known.get(at);
    if (found) return found;
    const instruction = this.instructions[at];
    const units = instruction ? this.find(instruction) : new Uint8Array(unitCount);
    this.known.set(at, units);
    return units;
  }

  private find(instruction: Instruction): Uint8Array {
    const units = new Uint8Array(unitCount);
    switch (instruction.op) {
      case 'match':
        units[endOfText] = 1;
        return units;
      case 'character':
        addCode(units, instruction.code, instruction.foldCase);
        return units;
      case 'set':
        addSet(units, instruction.set);
        return units;
      case 'run':
        addSet(units, instruction.set);
        return instruction.min === 0 ? union(units, this.of(instruction.next)) : units;
      case 'split':
        return instruction.viable.map((ways) => (ways === 0 ? 0 : 1));
      case 'rewrite':
        return units.fill(1);
      default:
        return this.of(instruction.next);
    }
  }
}

function union(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((unit, index) => unit | (right[index] ?? 0));
}

function addCode(units: Uint8Array, code: number, foldCase: boolean): void {
  units[Math.min(code, beyondAscii)] = 1;
  if (!foldCase || code >= beyondAscii) return;
  const character = String.fromCharCode(code);
  units[character.toLowerCase().charCodeAt(0)] = 1;
  units[character.toUpperCase().charCodeAt(0)] = 1;
}

function addSet(units: Uint8Array, set: CharacterSet): void {
  for (let unit = 0; unit < beyondAscii; unit++) if (set.ascii[unit] === 1) units[unit] = 1;
  if (isBeyondAscii(set)) units[beyondAscii] = 1;
}
