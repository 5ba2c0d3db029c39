import { beyondAscii, FirstUnits } from './first-units';
import type { Instruction, Program } from './instructions';
import { isBeyondAscii, type CharacterSet } from './character-set';
import type { Pattern } from './pattern';

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
  return {
    start,
    instructions: builder.instructions,
    slotCount: options.captureCount * 2 + options.choiceCount,
    splitCount: builder.splitCount,
  };
}

class ProgramBuilder {
  readonly instructions: Instruction[] = [];
  splitCount = 0;
  private readonly firstUnits = new FirstUnits(this.instructions);
  /** How many optional parts and alternatives stand around what is emitted. */
  private ways = 0;

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
        return this.emitAlternatives(pattern.parts.map((part) => this.emitWay(part, next)));
      case 'optional':
        return pattern.lazy
          ? this.split(next, this.emitWay(pattern.of, next))
          : this.split(this.emitWay(pattern.of, next), next);
      case 'capture':
        return this.emitCapture(pattern, next);
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

  /** Emits one of several ways to go on at `next`. */
  private emitWay(pattern: Pattern, next: number): number {
    this.ways++;
    const at = this.emit(pattern, next);
    this.ways--;
    return at;
  }

  private emitCapture({ index, of }: Extract<Pattern, { type: 'capture' }>, next: number): number {
    const isOptional = this.ways > 0;
    const end = this.add({ op: 'save', slot: index * 2 + 1, isOptional, next });
    return this.add({ op: 'save', slot: index * 2, isOptional, next: this.emit(of, end) });
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
    if (max === Infinity) at = this.emitLoop(pattern, next);
    else {
      for (let count = min; count < max; count++) {
        const body = this.add({ op: 'set', set, digit, next: at });
        at = pattern.lazy ? this.split(next, body) : this.split(body, next);
      }
    }
    for (let count = 0; count < min; count++) at = this.add({ op: 'set', set, digit, next: at });
    return at;
  }

  /** Any number of characters of the set: a split whose first way reads one and comes back. */
  private emitLoop(pattern: Extract<Pattern, { type: 'set' }>, next: number): number {
    const { set, digit, lazy } = pattern;
    const loop = this.instructions.length + 1;
    const body = this.add({ op: 'set', set, digit, next: loop });
    return lazy ? this.split(next, body) : this.split(body, next);
  }

  /** Whether taking all there is can never be wrong: what follows begins with nothing of the set. */
  private isPossessive(set: CharacterSet, next: number): boolean {
    const after = this.firstUnits.of(next);
    for (let unit = 0; unit < beyondAscii; unit++)
      if (set.ascii[unit] === 1 && after[unit] === 1) return false;
    return !(isBeyondAscii(set) && after[beyondAscii] === 1);
  }

  /** Tries `first`, then `second`, which are there already: instructions are made from the end to the start. */
  private split(first: number, second: number): number {
    const ways = this.firstUnits.of(second);
    const viable = this.firstUnits.of(first).map((can, unit) => can | ((ways[unit] ?? 0) << 1));
    return this.add({ op: 'split', first, second, index: this.splitCount++, viable });
  }
}
