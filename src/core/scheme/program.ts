import type { Instruction, Program, SplitInstruction } from './instructions';
import type { CharacterSet, Pattern } from './pattern';

export interface ProgramOptions {
  readonly captureCount: number;
  readonly choiceCount: number;
  /** Merge repetitions into `run` instructions; a repair needs each character by itself. */
  readonly runs: boolean;
}

/** Turns a pattern into a program that matches whole texts. */
export function buildProgram(pattern: Pattern, options: ProgramOptions): Program {
  const builder = new ProgramBuilder(options);
  const start = builder.emit(pattern, builder.add({ op: 'match' }));
  builder.finish();
  return {
    start,
    instructions: builder.instructions,
    slotCount: options.captureCount * 2 + options.choiceCount,
    splitCount: builder.splitCount,
  };
}

const beyondAscii = 128;
const endOfText = 129;
const unitCount = 130;

class ProgramBuilder {
  readonly instructions: Instruction[] = [];
  splitCount = 0;

  constructor(private readonly options: ProgramOptions) {}

  add(instruction: Instruction): number {
    return this.instructions.push(instruction) - 1;
  }

  /** Emits the pattern so that it goes on at `next`; returns where it begins. */
  emit(pattern: Pattern, next: number): number {
    switch (pattern.type) {
      case 'text':
        return this.emitText(pattern, next);
      case 'set':
        return this.emitSet(pattern, next);
      case 'sequence':
        return pattern.parts.reduceRight((after, part) => this.emit(part, after), next);
      case 'alternatives':
        return this.emitAlternatives(pattern.parts.map((part) => this.emit(part, next)));
      case 'optional':
        return pattern.lazy
          ? this.split(next, this.emit(pattern.of, next))
          : this.split(this.emit(pattern.of, next), next);
      case 'capture': {
        const end = this.add({ op: 'save', slot: pattern.index * 2 + 1, next });
        return this.add({ op: 'save', slot: pattern.index * 2, next: this.emit(pattern.of, end) });
      }
      case 'choice':
        return this.emitAlternatives(
          pattern.alternatives.map((text, value) => this.emitChosen(pattern, text, value, next)),
        );
      case 'rewrite':
        return this.add({
          op: 'rewrite',
          rewrite: pattern.rewrite,
          inside: this.emit(pattern.of, next),
          next,
        });
    }
  }

  /** Fills in what each split can go on with; needs all instructions. */
  finish(): void {
    const known = new Map<number, Uint8Array>();
    for (const instruction of this.instructions) {
      if (instruction.op !== 'split') continue;
      const first = this.firstUnits(instruction.first, known);
      const second = this.firstUnits(instruction.second, known);
      instruction.viable = first.map((can, unit) => can | ((second[unit] ?? 0) << 1));
    }
  }

  private emitText(
    pattern: Omit<Extract<Pattern, { type: 'text' }>, 'type'>,
    next: number,
  ): number {
    const { text, foldCase = false, isWord = false } = pattern;
    let at = next;
    for (let index = text.length - 1; index >= 0; index--) {
      const code = text.charCodeAt(index);
      at = this.add({
        op: 'character',
        code,
        foldCase,
        isInsideWord: isWord && index > 0,
        next: at,
      });
    }
    return at;
  }

  private emitChosen(
    pattern: Extract<Pattern, { type: 'choice' }>,
    text: string,
    value: number,
    next: number,
  ): number {
    const slot = this.options.captureCount * 2 + pattern.index;
    const end = this.add({ op: 'choose', slot, value, next });
    return this.emitText({ text, foldCase: pattern.foldCase ?? false }, end);
  }

  private emitAlternatives(starts: readonly number[]): number {
    return starts.reduceRight((after, start) => this.split(start, after));
  }

  private emitSet(pattern: Extract<Pattern, { type: 'set' }>, next: number): number {
    const { set, min, max, digit } = pattern;
    if (this.options.runs && !(min === 1 && max === 1)) {
      const possessive = this.isPossessive(set, next);
      return this.add({ op: 'run', set, min, max, lazy: pattern.lazy ?? false, possessive, next });
    }
    let at = next;
    if (max === Infinity) {
      const loop = this.split(-1, -1);
      const instruction = this.instructions[loop] as SplitInstruction;
      const body = this.add({ op: 'set', set, digit, next: loop });
      instruction.first = pattern.lazy ? next : body;
      instruction.second = pattern.lazy ? body : next;
      at = loop;
    } else {
      for (let count = min; count < max; count++) {
        const body = this.add({ op: 'set', set, digit, next: at });
        at = pattern.lazy ? this.split(next, body) : this.split(body, next);
      }
    }
    for (let count = 0; count < min; count++) at = this.add({ op: 'set', set, digit, next: at });
    return at;
  }

  /** Whether taking all there is can never be wrong: what follows begins with nothing of the set. */
  private isPossessive(set: CharacterSet, next: number): boolean {
    const after = this.firstUnits(next, new Map());
    for (let unit = 0; unit < beyondAscii; unit++)
      if (set.ascii[unit] === 1 && after[unit] === 1) return false;
    return !((set.han || set.letter || set.others !== '') && after[beyondAscii] === 1);
  }

  private split(first: number, second: number): number {
    return this.add({
      op: 'split',
      first,
      second,
      index: this.splitCount++,
      viable: new Uint8Array(unitCount),
    });
  }

  private firstUnits(at: number, known: Map<number, Uint8Array>): Uint8Array {
    const found = known.get(at);
    if (found) return found;
    const units = new Uint8Array(unitCount);
    known.set(at, units);
    this.collectFirstUnits(at, units, new Set());
    return units;
  }

  private collectFirstUnits(at: number, units: Uint8Array, seen: Set<number>): void {
    const instruction = this.instructions[at];
    if (!instruction || seen.has(at)) return;
    seen.add(at);
    switch (instruction.op) {
      case 'match':
        units[endOfText] = 1;
        return;
      case 'character':
        addCode(units, instruction.code, instruction.foldCase);
        return;
      case 'set':
      case 'run':
        addSet(units, instruction.set);
        if (instruction.op === 'run' && instruction.min === 0)
          this.collectFirstUnits(instruction.next, units, seen);
        return;
      case 'split':
        this.collectFirstUnits(instruction.first, units, seen);
        this.collectFirstUnits(instruction.second, units, seen);
        return;
      case 'rewrite':
        units.fill(1);
        return;
      default:
        this.collectFirstUnits(instruction.next, units, seen);
    }
  }
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
  if (set.han || set.letter || set.others !== '') units[beyondAscii] = 1;
}
