import type { Milestone, Policy } from '../policy/types';
import { byKey } from '../text/by-key';
import type { Day } from '../text/day';
import { milestoneOf, pointOfBaseline, type BaselinePoint } from './milestones';
import type { NamedRef } from './types';

/** The baselines of one project, such as a project on one terminal. */
export interface BaselineProject {
  /** What the scheme's fields of a line say, such as `ET PC`; empty where no baseline says it. */
  readonly label: string;
  /** Newest first, the project as a whole last. */
  readonly iterations: readonly BaselineIteration[];
}

/** The baselines of one iteration, and the milestones that have none yet. */
export interface BaselineIteration {
  /** As digits; absent for the project as a whole. */
  readonly iteration?: string;
  /** What is still to come, the last to be reached first. */
  readonly expected: readonly ExpectedMilestone[];
  /** By the scheme's order, newest first: milestones, then single items. */
  readonly baselines: readonly PlacedBaseline[];
}

export interface PlacedBaseline {
  readonly named: NamedRef;
  readonly point: BaselinePoint;
  readonly milestone?: Milestone;
}

export interface ExpectedMilestone {
  readonly milestone: Milestone;
  readonly iteration?: string;
  /** Whether the day by which it is planned is past. */
  readonly isOverdue: boolean;
}

/**
 * Baselines by project and iteration, with the milestones of the policy that have none.
 *
 * @param baselines as `baselines` gives them
 * @param today the person's day
 */
export function baselineProjects(
  policy: Pick<Policy, 'milestones'>,
  baselines: readonly NamedRef[],
  today: Day,
): readonly BaselineProject[] {
  const placed = baselines.map((named): PlacedBaseline => {
    const point = pointOfBaseline(named.rule.scheme, named.name);
    const milestone = milestoneOf(policy, point);
    return { named, point, ...(milestone && { milestone }) };
  });
  const projects = byKey(placed, ({ point }) => point.series);
  if (projects.size === 0 && policy.milestones.length > 0) projects.set('', []);
  return [...projects.values()].map((own) => ({
    label: own[0]?.point.project ?? '',
    iterations: iterationsOf(policy.milestones, own, today),
  }));
}

function iterationsOf(
  milestones: readonly Milestone[],
  placed: readonly PlacedBaseline[],
  today: Day,
): readonly BaselineIteration[] {
  const named = [
    ...placed.map(({ point }) => point.iteration),
    ...milestones.map(({ iteration }) => iteration),
  ];
  const numbers = [...new Set(named.filter((each) => each !== undefined))];
  const sorted: (string | undefined)[] = numbers.sort(
    (left, right) => Number(right) - Number(left),
  );
  return [...sorted, undefined].flatMap((iteration): readonly BaselineIteration[] => {
    const own = placed.filter(({ point }) => point.iteration === iteration);
    const expected = milestones
      .filter((each) => isExpected(each, iteration, sorted.length > 0, placed))
      .toReversed()
      .map((milestone) => expectation(milestone, iteration, today));
    if (own.length === 0 && expected.length === 0) return [];
    const items = own.filter(({ point }) => point.item !== undefined);
    const whole = own.filter(({ point }) => point.item === undefined);
    const about = iteration === undefined ? {} : { iteration };
    return [{ ...about, expected, baselines: [...whole, ...items] }];
  });
}

/** A milestone of no iteration is one of each, where there are iterations; a baseline of the whole project stands for all. */
function isExpected(
  milestone: Milestone,
  iteration: string | undefined,
  hasIterations: boolean,
  placed: readonly PlacedBaseline[],
): boolean {
  if (
    milestone.iteration === undefined
      ? hasIterations !== (iteration !== undefined)
      : milestone.iteration !== iteration
  )
    return false;
  return !placed.some(
    ({ point }) =>
      point.item === undefined &&
      point.stage?.toLowerCase() === milestone.stage.toLowerCase() &&
      (point.iteration === iteration ||
        (point.iteration === undefined && milestone.iteration === undefined)),
  );
}

function expectation(
  milestone: Milestone,
  iteration: string | undefined,
  today: Day,
): ExpectedMilestone {
  const { due } = milestone;
  return {
    milestone,
    ...(iteration !== undefined && { iteration }),
    isOverdue: due !== undefined && due < today,
  };
}
