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
  const open: { readonly at: number; readonly capture: number | undefined }[] = [];
  const visit = (at: number, capture: number | undefined): void => {
    const instruction = program.instructions[at];
    if (!instruction || seen.has(at)) return;
    seen.add(at);
    switch (instruction.op) {
      case 'split':
        open.push({ at: instruction.second, capture }, { at: instruction.first, capture });
        break;
      case 'save':
        open.push({
          at: instruction.next,
          capture: instruction.slot % 2 === 0 ? instruction.slot / 2 : undefined,
        });
        break;
      case 'choose':
        open.push({ at: instruction.next, capture });
        break;
      case 'rewrite':
        open.push({ at: instruction.inside, capture });
        break;
      default:
        awaited.push(capture === undefined ? { instruction } : { instruction, capture });
    }
  };
  for (const start of starts) {
    open.push({ at: start, capture: undefined });
    for (let place = open.pop(); place; place = open.pop()) visit(place.at, place.capture);
  }
  return awaited;
}
