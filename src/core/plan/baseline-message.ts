import { pointOfBaseline } from '../refs/milestones';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';

/**
 * The first line of a baseline's annotation: which milestone or item, iteration and stage. The name itself where it
 * says none of them.
 */
export function subjectOfBaseline(scheme: Scheme, name: Name): string {
  const { item, iteration, stage } = pointOfBaseline(scheme, name);
  const round = iteration === undefined ? '' : `, iteration ${iteration}`;
  if (item !== undefined)
    return `Baseline of ${item}${stage === undefined ? '' : ` at ${stage}`}${round}`;
  return stage === undefined ? name.text : `Baseline of milestone ${stage}${round}`;
}
