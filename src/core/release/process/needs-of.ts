import type { Need, Process } from './types';

/** All needs of a process: those of its stages in their order, then those of its gates; one may be in several. */
export function needsOf({ stages, gates }: Pick<Process, 'stages' | 'gates'>): readonly Need[] {
  return [...stages, ...gates.values()].flatMap(({ needs }) => needs);
}
