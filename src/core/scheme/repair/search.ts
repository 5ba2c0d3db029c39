import { setHas } from '../pattern';
import type { Instruction, Program } from '../instructions';
import { editsOf, type Edit } from './edits';
import { CostQueue } from './cost-queue';

/** A text of a program's language near another text. */
export interface NearText {
  readonly text: string;
  readonly cost: number;
}

/** How far a repair may go: beyond this it would be inventing a name. */
const maxCost = 4.5;
/** Visits of one place in text and program, so that several texts can be found. */
const visitsPerPlace = 4;
const maxVisits = 60_000;

interface Path {
  readonly at: number;
  readonly position: number;
  readonly cost: number;
  /** What the step from `parent` wrote. */
  readonly written: string;
  readonly parent: Path | undefined;
}

/**
 * The texts of a program's language nearest to `text`, nearest first: Dijkstra's search through the places
 * (instruction, position), where keeping a character costs nothing and each edit what `editsOf` says.
 */
export function* nearTexts(program: Program, text: string): Generator<NearText> {
  const queue = new CostQueue<Path>();
  const visits = new Map<number, number>();
  const seen = new Set<string>();
  queue.add({ at: program.start, position: 0, cost: 0, written: '', parent: undefined });
  for (let count = 0; count < maxVisits; count++) {
    const path = queue.take();
    if (!path) return;
    const place = path.at * (text.length + 1) + path.position;
    const visited = visits.get(place) ?? 0;
    if (visited >= visitsPerPlace) continue;
    visits.set(place, visited + 1);
    const instruction = program.instructions[path.at] as Instruction;
    if (instruction.op === 'match' && path.position === text.length) {
      const found = textOf(path);
      if (!seen.has(found)) yield { text: found, cost: path.cost };
      seen.add(found);
      continue;
    }
    for (const edit of stepsFrom(instruction, text, path.position)) {
      const cost = path.cost + edit.cost;
      if (cost > maxCost) continue;
      queue.add({
        at: edit.next ?? path.at,
        position: path.position + edit.consumed,
        cost,
        written: edit.written,
        parent: path,
      });
    }
  }
}

function textOf(path: Path): string {
  const pieces: string[] = [];
  for (let at: Path | undefined = path; at; at = at.parent) pieces.push(at.written);
  return pieces.reverse().join('');
}

/** Where the search can go on: without reading, by keeping a character, or by an edit. */
function stepsFrom(instruction: Instruction, text: string, position: number): readonly Edit[] {
  switch (instruction.op) {
    case 'match':
      return editsOf(instruction, text, position);
    case 'split':
      return [free(instruction.first), free(instruction.second)];
    case 'save':
    case 'choose':
      return [free(instruction.next)];
    case 'rewrite':
      return [
        free(instruction.inside),
        ...instruction.rewrite(text, position).map((found) => ({
          next: instruction.next,
          consumed: found.length,
          written: found.text,
          cost: found.cost,
        })),
      ];
    case 'run':
      throw new Error('a repair program has no runs');
    default: {
      const keeps = position < text.length && fits(instruction, text, position);
      const edits = editsOf(instruction, text, position);
      const kept = { next: instruction.next, consumed: 1, written: text.charAt(position), cost: 0 };
      return keeps ? [kept, ...edits] : edits;
    }
  }
}

function free(next: number): Edit {
  return { next, consumed: 0, written: '', cost: 0 };
}

function fits(
  instruction: Extract<Instruction, { op: 'character' | 'set' }>,
  text: string,
  position: number,
): boolean {
  if (instruction.op === 'set') return setHas(instruction.set, text, position);
  const wanted = String.fromCharCode(instruction.code);
  const found = text.charAt(position);
  return (
    found === wanted ||
    (instruction.foldCase && /[A-Za-z]/.test(found) && found.toLowerCase() === wanted.toLowerCase())
  );
}
