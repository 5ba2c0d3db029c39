import type { Form } from '../form';
import type { Instruction } from '../instructions';
import { CostQueue } from './cost-queue';
import { costs } from './costs';
import { editsOf, fits, removalOf, removalsOfHead, type Edit } from './edits';
import { makesSense } from './makes-sense';
import { joinsFreeText, pathAfter, pathFrom, piecesOf, textOf, type Path } from './path';
import { templateMarks } from './template-marks';

/** A text of a form's language near another text. */
export interface NearText {
  readonly text: string;
  /** In the points of `costs`. */
  readonly cost: number;
}

/** Visits of one place in text and program, so that several texts can be found. */
const visitsPerPlace = 10;
/** Visits in one search, so that its time is bounded whatever the scheme. */
const maxVisits = 40_000;

/**
 * The texts of the forms' languages nearest to `text` that make sense, nearest first: Dijkstra's search through
 * the places (instruction, position), where keeping a character costs nothing and each edit what `editsOf` says.
 *
 * @param limit what costs more is not looked for; it may fall while the search goes on
 */
export function* nearTexts(
  forms: readonly Form[],
  text: string,
  limit: () => number,
): Generator<NearText> {
  const programs = forms.map((form) => form.repairProgram());
  const marks = templateMarks(forms);
  const queue = new CostQueue<Path>();
  const free: Path[] = [];
  const width = text.length + 1;
  const visits = programs.map(({ instructions }) => new Uint8Array(instructions.length * width));
  const seen = new Set<string>();
  const rewritesAt = remembered(text);
  const follow = (parent: Path, edit: Edit): void => {
    const { program, at } = parent;
    const position = parent.position + edit.consumed;
    const visited = visits[program]?.[(edit.next ?? at) * width + position] ?? 0;
    if (visited >= visitsPerPlace || parent.cost + edit.cost > limit()) return;
    const path = pathAfter(parent, edit, programs[program]?.instructions[at]);
    if (edit.cost === 0) free.push(path);
    else queue.add(path, path.cost);
  };
  for (const [program, { start }] of programs.entries()) {
    const path = pathFrom(program, start);
    queue.add(path, 0);
    for (const edit of removalsOfHead(text)) follow(path, edit);
  }
  for (let count = 0; count < maxVisits; count++) {
    // What costs nothing is followed at once, the first way first, so that of equal texts that one wins.
    const path = free.pop() ?? queue.take();
    if (!path) return;
    const { program, at, position } = path;
    const instruction = programs[program]?.instructions[at];
    const form = forms[program];
    const visited = visits[program];
    const place = at * width + position;
    const times = visited?.[place] ?? visitsPerPlace;
    if (!instruction || !form || !visited || times >= visitsPerPlace) continue;
    if (instruction.op === 'match' && position === text.length) {
      const found = textOf(path);
      if (seen.has(found) || !makesSense({ form, marks, text }, piecesOf(path))) continue;
      seen.add(found);
      yield { text: found, cost: path.cost };
      continue;
    }
    visited[place] = times + 1;
    const rule = form.fields[path.field]?.rule;
    const character = text.charAt(position);
    const mayJoin = !marks.separators.includes(character);
    const isLabel = character !== '' && marks.letters.includes(character);
    for (const edit of stepsFrom(instruction, text, path, rewritesAt)) {
      // What `makesSense` would not take is not followed where it is plain already.
      if (!mayJoin && joinsFreeText(edit, path, rule, character)) continue;
      if (isLabel && edit.cost === costs.substitute) continue;
      follow(path, edit);
    }
  }
}

type RewriteInstruction = Extract<Instruction, { op: 'rewrite' }>;
type RewritesAt = (instruction: RewriteInstruction, position: number) => readonly Edit[];

/** The readings of the text that instructions find, each looked for once at a place. */
function remembered(text: string): RewritesAt {
  const known = new Map<RewriteInstruction, Map<number, readonly Edit[]>>();
  return (instruction, position) => {
    const places = known.get(instruction) ?? new Map<number, readonly Edit[]>();
    known.set(instruction, places);
    const edits =
      places.get(position) ??
      instruction.rewrite(text, position).map((found) => ({
        next: instruction.next,
        consumed: found.length,
        written: found.text,
        cost: found.cost,
      }));
    places.set(position, edits);
    return edits;
  };
}

/** Where the search can go on: without reading, by keeping a character, or by an edit. */
function stepsFrom(
  instruction: Instruction,
  text: string,
  { position, last }: Path,
  rewritesAt: RewritesAt,
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
        ...rewritesAt(instruction, position),
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
