import type { Policy } from '../policy/types';
import {
  milestoneOf,
  missingBefore,
  pointOfBaseline,
  type BaselinePoint,
} from '../refs/milestones';
import { ReadRef } from '../refs/read-ref';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { mapInPieces } from '../text/pieces';
import type { RuleCheck } from './check-context';
import { shown } from './slot-range';
import type { Finding } from './types';

const skipped: Text = {
  en: 'Cannot accept "{name}" yet: a stage begins when the one before it has its baseline, and {stages} has none. Make that baseline first.',
  'zh-cn':
    '“{name}”为时过早：前一阶段建立基线之后才能进入下一阶段，而 {stages} 尚无基线。请先建立基线。',
};

/**
 * `baseline/missing`: a baseline or a branch is of a milestone while the one before it has no baseline. What was
 * left out is told where the project went on without it, not of every later name once more.
 */
export const baselineMissing: RuleCheck = function* ({ snapshot: { policy }, refs }) {
  if (policy.milestones.length === 0) return [];
  const read = refs.filter(
    (ref): ref is ReadRef =>
      ref instanceof ReadRef && (ref.kind === 'baseline' || ref.kind === 'branch'),
  );
  const fields = fieldsOfBaselines(policy);
  const points = yield* mapInPieces(read, (ref) => pointOf(ref, fields));
  const reached = points.filter((_, index) => read[index]?.kind === 'baseline');
  const skippedBefore = createStagesBefore(policy, reached);
  return read.flatMap((ref, index): Finding[] => {
    const stages = skippedBefore(points[index] as BaselinePoint);
    if (stages.length === 0) return [];
    return [
      {
        rule: 'baseline/missing',
        severity: 'warning',
        message: message(skipped, { name: shown(ref.shortName), stages: stages.join(', ') }),
        place: { type: 'ref', ref: ref.ref.ref },
      },
    ];
  });
};

/** What baselines say of themselves. A branch may say more, such as its content. */
function fieldsOfBaselines({ baselines }: Policy): ReadonlySet<string> {
  return new Set(baselines.flatMap(({ scheme }) => Object.keys(scheme.data.fields)));
}

function pointOf({ rule, name }: ReadRef, known: ReadonlySet<string>): BaselinePoint {
  const shared = Object.entries(name.fields).filter(([field]) => known.has(field));
  return pointOfBaseline(rule.scheme, { ...name, fields: Object.fromEntries(shared) });
}

/** The stages without a baseline that lie right before a point. Many names are of one point. */
function createStagesBefore(
  policy: Policy,
  reached: readonly BaselinePoint[],
): (point: BaselinePoint) => readonly string[] {
  const distinct = [...new Map(reached.map((each) => [JSON.stringify(each), each])).values()];
  const known = new Map<string, readonly string[]>();
  return (point) => {
    const key = JSON.stringify(point);
    const stages = known.get(key) ?? stagesBefore(policy, point, distinct);
    known.set(key, stages);
    return stages;
  };
}

function stagesBefore(
  policy: Policy,
  point: BaselinePoint,
  reached: readonly BaselinePoint[],
): readonly string[] {
  const milestone = milestoneOf(policy, point);
  if (!milestone) return [];
  const missing = missingBefore(policy, point, reached);
  const earlier = policy.milestones.slice(0, policy.milestones.indexOf(milestone));
  const last = earlier.findLastIndex((each) => !missing.includes(each));
  return earlier.slice(last + 1).map(({ stage }) => stage);
}
