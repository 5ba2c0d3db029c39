import type { Instruction, Program } from './instructions';

/** A character that would have let a match go on; at the start of a capture, the whole capture would have. */
export interface Awaited {
  readonly instruction: LeafInstruction;
  readonly capture?: number;
}

export type LeafInstruction = Extract<Instruction, { op: 'character' | 'set' | 'run' | 'match' }>;

/** The characters that instructions wait for, by way of the instructions that read nothing. */
export function awaitedFrom(program: Program, starts: Iterable<number>): readonly Awaited[] {
  const awaited: Awaited[] = [];
  const seen = new Set<number>();
  const visit = (at: number, capture: number | undefined): void => {
    const instruction = program.instructions[at];
    if (!instruction || seen.has(at)) return;
    seen.add(at);
    switch (instruction.op) {
      case 'split':
        visit(instruction.first, capture);
        visit(instruction.second, capture);
        break;
      case 'save':
        visit(instruction.next, instruction.slot % 2 === 0 ? instruction.slot / 2 : undefined);
        break;
      case 'choose':
        visit(instruction.next, capture);
        break;
      case 'rewrite':
        visit(instruction.inside, capture);
        break;
      default:
        awaited.push(capture === undefined ? { instruction } : { instruction, capture });
    }
  };
  for (const at of starts) visit(at, undefined);
  return awaited;
}
