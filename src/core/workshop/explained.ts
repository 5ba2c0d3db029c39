import { shapeOf } from './name-shape';
import { weightOf, type SampledName } from './sample-names';
import type { Explained } from './types';

const mostExamples = 5;

/** What explains some of the names, from whether it explains each of a sample. */
export function explainedOf(
  sample: readonly SampledName[],
  isExplained: (index: number) => boolean,
): Explained {
  const yes = sample.filter((_, index) => isExplained(index));
  const no = sample.filter((_, index) => !isExplained(index));
  const all = weightOf(sample);
  const count = Math.round(weightOf(yes));
  return {
    count,
    share: all === 0 ? 0 : weightOf(yes) / all,
    examples: differentNames(yes),
    unexplained: differentNames(no),
  };
}

/** Some of the names: one of each shape, then others. */
function differentNames(sample: readonly SampledName[]): readonly string[] {
  const shapes = new Set<string>();
  const first: string[] = [];
  const others: string[] = [];
  for (const { name } of sample) {
    if (first.length >= mostExamples) break;
    const shape = shapeOf(name);
    if (shapes.has(shape)) {
      if (others.length < mostExamples) others.push(name);
    } else first.push(name);
    shapes.add(shape);
  }
  return [...first, ...others].slice(0, mostExamples);
}
