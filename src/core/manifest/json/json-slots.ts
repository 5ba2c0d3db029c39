import { textAt } from '../../text/range';
import type { Candidate } from '../candidates';
import { isCount } from '../count';
import type { SlotLaw } from '../slot-law';
import type { FoundSlot, Writing } from '../types';
import { isSamePath, type JsonScalar } from './json-scalar';

/** A place in a JSON or JSON5 file that holds a version. */
export interface JsonSlot extends SlotLaw {
  /** From the root. */
  readonly keys: readonly string[];
  /** Whether a text that may stand there is no version: a path to a file that has it, a word. */
  readonly isNone?: (value: string) => boolean;
}

/** The slots of a kind among the values of a file. */
export function jsonCandidates(
  scalars: readonly JsonScalar[],
  slots: readonly JsonSlot[],
  text: string,
): readonly Candidate[] {
  return scalars.flatMap((scalar) => {
    const slot = slots.find(({ keys }) => isSamePath(keys, scalar.keys));
    const candidate = slot && candidateOf(scalar, slot, text);
    return candidate?.found && slot?.isNone?.(candidate.found.value) ? [] : (candidate ?? []);
  });
}

function candidateOf(
  { type, range: whole }: JsonScalar,
  { keys, ecosystem, shape, group, part }: JsonSlot,
  text: string,
): Candidate {
  const slot = pointerOf(keys);
  const law = {
    slot,
    ecosystem,
    ...(shape && { shape }),
    ...(group !== undefined && { group }),
    ...(part && { part }),
  };
  const written = textAt(text, whole);
  if (type === 'number' && isCount(law) && /^\d+$/.test(written)) {
    const found: FoundSlot = { ...law, value: written, range: whole, writing: 'plain' };
    return { slot, range: whole, found };
  }
  const writing = writingOf(written);
  if (type !== 'string' || writing === undefined) return { slot, range: whole };
  const range = { offset: whole.offset + 1, length: whole.length - 2 };
  return { slot, range, found: { ...law, value: written.slice(1, -1), range, writing } };
}

/** Undefined for a string that nothing ends. */
function writingOf(written: string): Writing | undefined {
  if (written.length < 2 || written[0] !== written.at(-1)) return undefined;
  return written.startsWith('"') ? 'json' : 'single-quoted';
}

/** RFC 6901. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
