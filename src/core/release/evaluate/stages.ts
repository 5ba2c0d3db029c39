import type { Facts } from './facts';
import { stageLacks } from './lacking';
import { isOverridden, overridesOf } from './overrides';
import type { StageState } from './types';

/** Every stage: those up to the first that lacks something are done, and those after it are ahead. */
export function stagesOf(facts: Facts): readonly StageState[] {
  let isReached = true;
  return facts.process.stages.map((stage) => {
    const lacking = stageLacks(stage, facts);
    const overrides = overridesOf(facts, stage.id);
    const isDone = !lacking.some(
      (each) => each.severity === 'error' && !isOverridden(each, overrides),
    );
    const state = !isReached ? 'ahead' : isDone ? 'done' : 'current';
    isReached &&= isDone;
    return { stage, state, lacking };
  });
}
