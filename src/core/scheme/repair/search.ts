import type { Instruction, Program } from '../instructions';
import { CostQueue } from './cost-queue';
import { editsOf, fits, removalOf, removalsOfHead, type Edit } from './edits';

/** A text of a program's language near another text. */
export interface NearText {
  readonly text: string;
  /** In the points of `costs`. */
  readonly cost: number;
}

/** Visits of one place in text and program, so that several texts can be found. */
const visitsPerPlace = 10;
/** Visits in one search, so that its time is bounded whatever the scheme. */
const maxVisits = 40_000;

interface Path {
  readonly program: number;
  readonly at: number;
  readonly position: number;
  readonly cost: number;
  /** What the step from `parent` wrote. */
  readonly written: string;
  /** The character written last, not counting zeros that were put in. */
  readonly last: string;
  readonly parent: Path | undefined;
}

/**
 * The texts of the programs' languages nearest to `text`, nearest first: Dijkstra's search through the places
 * (instruction, position), where keeping a character costs nothing and each edit what `editsOf` says.
 *
 * @param limit what costs more is not looked for; it may fall while the search goes on
 */
export function* nearTexts(
  programs: readonly Program[],
  text: string,
  limit: () => number,
): Generator<NearText> {
  const queue = new CostQueue<Path>();
  const free: Path[] = [];
  const width = text.length + 1;
  const visits = programs.map(({ instructions }) => new Uint8Array(instructions.length * width));
  const seen = new Set<string>();
  const follow = (parent: Path, { next = parent.at, consumed, written, cost }: Edit): void => {
    const { program } = parent;
    const position = parent.position + consumed;
    const sum = parent.cost + cost;
    const visited = visits[program]?.[next * width + position] ?? 0;
    if (visited >= visitsPerPlace || sum > limit()) return;
    const isFill = written === '' || (consumed === 0 && written === '0');
    const last = isFill ? parent.last : written.slice(-1);
    const path = { program, at: next, position, cost: sum, written, last, parent };
    if (cost === 0) free.push(path);
    else queue.add(path, sum);
  };
  for (const [program, { start }] of programs.entries()) {
    const nothing = { written: '', last: '', parent: undefined };
    const path = { program, at: start, position: 0, cost: 0, ...nothing };
    queue.add(path, 0);
    for (const edit of removalsOfHead(text)) follow(path, edit);
  }
  for (let count = 0; count < maxVisits; count++) {
    // What costs nothing is followed at once, the first way first, so that of equal texts that one wins.
    const path = free.pop() ?? queue.take();
    if (!path) return;
    const { program, at, position } = path;
    const instruction = programs[program]?.instructions[at];
    const visited = visits[program];
    const place = at * width + position;
    const times = visited?.[place] ?? visitsPerPlace;
    if (!instruction || !visited || times >= visitsPerPlace) continue;
    visited[place] = times + 1;
    if (instruction.op === 'match' && position === text.length) {
      const found = textOf(path);
      if (!seen.has(found)) yield { text: found, cost: path.cost };
      seen.add(found);
    } else for (const edit of stepsFrom(instruction, text, path)) follow(path, edit);
  }
}

function textOf(path: Path): string {
  const pieces: string[] = [];
  for (let at: Path | undefined = path; at; at = at.parent) pieces.push(at.written);
  return pieces.reverse().join('');
}

/** Where the search can go on: without reading, by keeping a character, or by an edit. */
function stepsFrom(
  instruction: Instruction,
  text: string,
  { position, last }: Path,
): readonly Edit[] {
  switch (instruction.op) {
    case 'match':
      return editsOf(instruction, text, position, last);
    case 'split':
      return [freeStep(instruction.second), freeStep(instruction.first)];
    case 'save':
    case 'choose':
      return [freeStep(instruction.next)];
    case 'rewrite':
      return [
        freeStep(instruction.inside),
        ...(position < text.length ? [removalOf(text, position)] : []),
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
      const edits = editsOf(instruction, text, position, last);
      if (!fits(instruction, text, position)) return edits;
      const written = text.charAt(position);
      return [{ next: instruction.next, consumed: 1, written, cost: 0 }, ...edits];
    }
  }
}

function freeStep(next: number): Edit {
  return { next, consumed: 0, written: '', cost: 0 };
}
