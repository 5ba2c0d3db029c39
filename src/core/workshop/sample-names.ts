import { shapeOf } from './name-shape';
import { byKey } from '../text/by-key';

/** A name that stands for several of its shape. */
export interface SampledName {
  readonly name: string;
  /** How many names it stands for, itself counted; at least 1, and not always whole. */
  readonly weight: number;
}

/** How many names are looked at one by one. */
const mostNames = 2000;

/**
 * Names to look at in place of all: every one where they are few, else some of each shape, evenly spread, so
 * that 100,000 tags take no longer than 2,000.
 */
export function sampleNames(names: readonly string[]): readonly SampledName[] {
  const all = [...new Set(names)].filter((name) => name !== '');
  if (all.length <= mostNames) return all.map((name) => ({ name, weight: 1 }));
  const shapes = byKey(all, shapeOf);
  const largestFirst = [...shapes.values()].sort((left, right) => right.length - left.length);
  const share = mostNames / all.length;
  return largestFirst.slice(0, mostNames).flatMap((group) => {
    const count = Math.min(group.length, Math.max(1, Math.round(group.length * share)));
    const weight = group.length / count;
    return Array.from({ length: count }, (_, at) => ({
      name: group[Math.floor(at * weight)] as string,
      weight,
    }));
  });
}

/** The number of names that a sample stands for. */
export function weightOf(sample: readonly SampledName[]): number {
  return sample.reduce((sum, { weight }) => sum + weight, 0);
}
