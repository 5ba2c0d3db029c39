import { setHas } from '../character-set';
import type { Instruction } from '../instructions';
import type { Pattern } from '../pattern';
import { buildProgram } from '../program';

/**
 * A regular language as an automaton, to compare languages with. A state is a set of instructions of a
 * program, as their indices in ascending order.
 */
export interface Automaton {
  readonly start: State;
  readonly accepts: (state: State) => boolean;
  /** Where one character leads; undefined where it leads nowhere. */
  readonly step: (state: State, character: string) => State | undefined;
  readonly instructions: readonly Instruction[];
}

/** The key is the same for the same state. */
export interface State {
  readonly at: readonly number[];
  readonly key: string;
}

/** The automaton of a pattern that holds no rewrites. */
export function automatonOf(pattern: Pattern): Automaton {
  const options = { captureCount: 0, choiceCount: 0, runs: false };
  const { start, instructions } = buildProgram(pattern, options);
  const closure = (from: readonly number[]): State => {
    const found = new Set<number>();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      const instruction = instructions[at] as Instruction;
      if (instruction.op === 'split') open.push(instruction.first, instruction.second);
      if (instruction.op === 'save' || instruction.op === 'choose') open.push(instruction.next);
    }
    const at = [...found].sort((left, right) => left - right);
    return { at, key: at.join() };
  };
  return {
    start: closure([start]),
    accepts: ({ at }) => at.some((index) => instructions[index]?.op === 'match'),
    step: ({ at }, character) => {
      const next = at.flatMap((index) => nextOf(instructions[index] as Instruction, character));
      return next.length > 0 ? closure(next) : undefined;
    },
    instructions,
  };
}

function nextOf(instruction: Instruction, character: string): readonly number[] {
  if (instruction.op === 'set')
    return setHas(instruction.set, character, 0) ? [instruction.next] : [];
  if (instruction.op !== 'character') return [];
  const code = character.charCodeAt(0);
  const isSame =
    code === instruction.code ||
    (instruction.foldCase && code < 128 && foldAscii(code) === foldAscii(instruction.code));
  return isSame ? [instruction.next] : [];
}

/** An ASCII letter in lower case. */
function foldAscii(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/**
 * Characters that stand for all others: what automata make of any name they make of one of these. Undefined
 * where there would be too many.
 */
export function representatives(automata: readonly Automaton[]): readonly string[] | undefined {
  const consumers = automata
    .flatMap(({ instructions }) => instructions)
    .filter(({ op }) => op === 'character' || op === 'set');
  if (consumers.length > mostConsumers) return undefined;
  const found = new Map<string, string>();
  for (const character of candidates(consumers)) {
    const signature = consumers
      .map((instruction) => (nextOf(instruction, character).length > 0 ? '1' : '0'))
      .join('');
    if (signature.includes('1') && !found.has(signature)) found.set(signature, character);
  }
  return [...found.values()];
}

const mostConsumers = 800;

/** Readable characters first, so that examples made of them are readable. */
const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const readable = [...'1a0A', ...ascii.filter((character) => /[0-9A-Za-z]/.test(character))];
/** A Han character, and a letter and a sign of no set and no literal. */
const others = ['文', 'ж', '☃'];

function candidates(consumers: readonly Instruction[]): ReadonlySet<string> {
  const special = consumers.flatMap((instruction) => {
    if (instruction.op === 'set') return [...instruction.set.others];
    return instruction.op === 'character' ? [String.fromCharCode(instruction.code)] : [];
  });
  return new Set([...readable, ...ascii, ...others, ...special]);
}
