import type { Text } from '../../../text/language';
import type { Process } from '../../process/types';
import type { Override } from '../../types';
import type { Facts } from '../facts';
import { overridesOf } from '../overrides';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  gate: {
    en: 'Cannot count this override: the process has no gate or stage "{gate}". It has {gates}.',
    'zh-cn': '该强制放行不算数：流程中没有门禁或阶段“{gate}”。可用：{gates}。',
  },
  reason: {
    en: 'Cannot count this override of "{gate}": its reason is empty. Write why.',
    'zh-cn': '对“{gate}”的强制放行不算数：理由为空。请写明原因。',
  },
  person: {
    en: 'Cannot count this override of "{gate}" by {by}: this person may not pass it. Have somebody who may record it.',
    'zh-cn': '{by} 对“{gate}”的强制放行不算数：其无权通过。请由有权者登记。',
  },
  missing: {
    en: 'Cannot count "{missing}" in this override of "{gate}": nothing of this id is asked for there. Write the id that the gate tells.',
    'zh-cn': '对“{gate}”的强制放行中，“{missing}”不算数：该处没有这一要求。请写门禁给出的编号。',
  },
} as const satisfies Record<string, Text>;

/** Overrides that let nothing through, so that nobody relies on one. */
export function overrideFaults(facts: Facts): readonly Fault[] {
  return facts.record.overrides.flatMap((each, index) => faultsOf(facts, each, index));
}

function faultsOf(facts: Facts, override: Override, index: number): readonly Fault[] {
  const { process } = facts;
  const { gate, by, reason, missing } = override;
  const tell = (key: keyof typeof texts, place: readonly (string | number)[], more = {}): Fault => {
    const at = { path: ['overrides', index, ...place], basis: ['ROLE-5'] };
    return fault('release/gate', 'warning', at, texts[key], { gate, ...more });
  };
  const needs = needsAt(process, gate);
  if (!needs)
    return [tell('gate', ['gate'], { gates: [...process.gates.keys(), ...stageIds(process)] })];
  if (reason.trim() === '') return [tell('reason', ['reason'])];
  // Asked for what it is for, an override counts unless its person may not pass.
  if (!overridesOf(facts, gate, override.for).includes(override))
    return [tell('person', ['by'], { by })];
  return missing.flatMap((id, place) =>
    [...needs].some((need) => id === need || id.startsWith(`${need}:`))
      ? []
      : [tell('missing', ['missing', place], { missing: id })],
  );
}

/** The ids of the needs of a gate and of the stages before it, or of a stage; undefined where there is none. */
function needsAt({ gates, stages }: Process, id: string): ReadonlySet<string> | undefined {
  const gate = [...gates.values()].find((each) => each.id === id);
  const own = stages.filter((each) => each.id === id || gate?.after.includes(each.id));
  if (!gate && own.length === 0) return undefined;
  return new Set([...(gate?.needs ?? []), ...own.flatMap(({ needs }) => needs)].map((n) => n.id));
}

function stageIds({ stages }: Process): readonly string[] {
  return stages.map(({ id }) => id);
}
