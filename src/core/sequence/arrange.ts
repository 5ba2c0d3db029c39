import type { Name } from '../scheme/name';
import { createNameOrder } from '../scheme/name-order';
import { sequenceKey, type SequenceLaws } from './laws';
import type { SequenceOptions } from './types';

/** The names of one sequence: their indices in the order of the scheme, and of time. */
export interface Sequence {
  readonly ordered: number[];
  readonly timed: number[];
}

/** Names sorted into their sequences. */
export interface Arrangement {
  readonly sequences: readonly Sequence[];
  /** The indices of all names in the order of time. */
  readonly timed: readonly number[];
}

/** Sorts names into their sequences; what the scheme could not read is left out. */
export function arrange(
  laws: SequenceLaws,
  read: readonly (Name | undefined)[],
  { moments }: SequenceOptions,
): Arrangement {
  const ordered = inOrder(laws, read);
  const places = new Int32Array(read.length);
  ordered.forEach((index, place) => (places[index] = place));
  const momentOf = (index: number): number => moments?.[index] ?? (moments ? 0 : index);
  const timed = [...ordered].sort(
    (left, right) =>
      momentOf(left) - momentOf(right) || (places[left] as number) - (places[right] as number),
  );
  const sequences = new Map<string, Sequence>();
  const sequenceOf = (index: number): Sequence => {
    const key = sequenceKey(laws, read[index] as Name);
    const found = sequences.get(key) ?? { ordered: [], timed: [] };
    sequences.set(key, found);
    return found;
  };
  for (const index of ordered) sequenceOf(index).ordered.push(index);
  for (const index of timed) sequenceOf(index).timed.push(index);
  return { sequences: [...sequences.values()], timed };
}

function inOrder({ scheme }: SequenceLaws, read: readonly (Name | undefined)[]): number[] {
  const valid = read.flatMap((name, index) => (name ? [index] : []));
  const order = createNameOrder(scheme, valid.length);
  valid.forEach((index, at) => order.enter(read[index]?.text ?? '', at));
  return Array.from(order.indices(valid.length, 'ascending'), (at) => valid[at] as number);
}
