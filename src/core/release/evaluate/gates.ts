import { holderOf } from '../people';
import type { Gate } from '../process/types';
import type { Facts } from './facts';
import { lackingOf, stageLacks } from './lacking';
import { isOverridden, overridesOf } from './overrides';
import type { GateState, StageState } from './types';

/**
 * What a gate lacks, and whether it is open.
 *
 * @param known the stages of the same facts, where they were looked at already
 * @param about what goes through, for overrides that are for it alone
 */
export function gateState(
  facts: Facts,
  gate: Gate,
  known: readonly StageState[] = [],
  about?: string,
): GateState {
  const { process, policy, record } = facts;
  const before = process.stages.filter(({ id }) => gate.after.includes(id));
  const byStage = before.flatMap((stage) => {
    const lacking = known.find((each) => each.stage === stage)?.lacking ?? stageLacks(stage, facts);
    const overrides = overridesOf(facts, stage.id, about);
    return lacking.map((each) => ({ each, overrides }));
  });
  const own = lackingOf(gate.needs, facts).map((each) => ({ each, overrides: [] }));
  const ofGate = overridesOf(facts, gate.id, about);
  const all = [...byStage, ...own].map(({ each, overrides }) => ({
    each,
    by: [...overrides, ...ofGate].filter((override) => isOverridden(each, [override])),
  }));
  return {
    gate,
    isOpen: !all.some(({ each, by }) => each.severity === 'error' && by.length === 0),
    lacking: all.map(({ each }) => each),
    overrides: [...new Set(all.flatMap(({ by }) => by))],
    pass: gate.pass.map((role) => holderOf(policy, record, role)),
  };
}
