import type {
  GateState,
  Lacking,
  NodeState,
  ReleaseState,
  StageState,
} from '../../src/core/release/evaluate/types';
import type { ActionId, Gate, Process, Stage } from '../../src/core/release/process/types';
import type { ReleaseRecord } from '../../src/core/release/types';
import { message } from '../../src/core/text/message';
import { aRecord, aRecordFile, day } from './release-records';

/** States of releases as the views show them, made by hand: what a test is about is given, the rest is as new. */
export interface StateParts extends Partial<Omit<ReleaseState, 'record' | 'file'>> {
  readonly record?: Partial<ReleaseRecord>;
}

export function aState({ record: values = {}, ...parts }: StateParts = {}): ReleaseState {
  const record = aRecord(values);
  return {
    file: aRecordFile(record),
    record,
    process: aProcess(),
    status: 'running',
    stages: [],
    gates: [],
    approval: { state: 'draft', roles: [] },
    nodes: [],
    isOverdue: false,
    faults: [],
    notes: [],
    ...parts,
  };
}

export function aProcess(): Process {
  const title = same('Normal release');
  return { id: 'normal', title, kind: 'normal', stages: [], gates: new Map() };
}

export function aStage(
  id: string,
  state: StageState['state'],
  lacking: readonly Lacking[] = [],
): StageState {
  const stage: Stage = {
    id,
    title: same(`Stage ${id}`),
    lifecycle: 'planning',
    owner: 'product-manager',
    needs: [],
  };
  return { stage, state, lacking };
}

export function aGate(
  id: ActionId,
  isOpen: boolean,
  parts: Partial<Omit<GateState, 'gate' | 'isOpen'>> = {},
): GateState {
  const gate: Gate = { id, title: same(`Gate ${id}`), after: [], needs: [], pass: [] };
  return { gate, isOpen, lacking: [], overrides: [], pass: [], ...parts };
}

export function aLacking(parts: Partial<Lacking> = {}): Lacking {
  return {
    id: 'plan/release',
    need: 'filled',
    basis: ['PLAN-2'],
    severity: 'error',
    told: message(same('The release date is missing.')),
    who: [
      {
        role: 'product-manager',
        title: same('Product manager'),
        people: ['Li Wei <liwei@example.com>'],
      },
    ],
    how: message(same('Write it.')),
    path: ['plan', 'nodes', 'release', 'planned'],
    supply: { path: ['plan', 'nodes', 'release', 'planned'], type: 'day' },
    ...parts,
  };
}

export function aNode(
  id: string,
  state: NodeState['state'],
  node: { readonly planned?: string; readonly actual?: string } = {},
): NodeState {
  const { planned, actual } = node;
  return {
    id,
    title: same(`Node ${id}`),
    node: {
      ...(planned !== undefined && { planned: day(planned) }),
      ...(actual !== undefined && { actual: day(actual) }),
    },
    state,
    owner: { role: 'tester', title: same('Tester'), people: [] },
  };
}

/** A text that is the same in both languages. */
export function same(text: string): { readonly en: string; readonly 'zh-cn': string } {
  return { en: text, 'zh-cn': text };
}
