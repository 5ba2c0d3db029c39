import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { RecordFile } from '../record/types';
import { approvalOf } from './approval';
import type { Facts } from './facts';
import { faultsOf } from './faults';
import { authorFaults } from './faults/author-faults';
import { gateState } from './gates';
import { calendarNotes, dueNode, nodesOf } from './nodes';
import { presentFacts } from './present';
import { stagesOf } from './stages';
import { actingOwner, statusOf } from './status';
import type { ReleaseState } from './types';

/** Where one release stands. */
export function evaluateRelease(file: RecordFile, written: Facts): ReleaseState {
  const facts = presentFacts(written);
  const { record, process } = written;
  const stages = stagesOf(facts);
  const approval = approvalOf(facts);
  const nodes = nodesOf(written);
  const current = stages.find(({ state }) => state === 'current');
  const due = record.closed ? undefined : dueNode(nodes);
  const owner = record.closed ? undefined : actingOwner(facts, current, due);
  return {
    file,
    record,
    process,
    status: statusOf(facts, approval),
    stages,
    gates: [...process.gates.values()].map((gate) => gateState(facts, gate, stages)),
    approval,
    nodes,
    ...(current && { current }),
    ...(due && { due }),
    ...(owner && { owner }),
    isOverdue: nodes.some(({ state }) => state === 'overdue'),
    faults: [...faultsOf(written, nodes), ...authorFaults(file, written.snapshot)],
    notes: [...calendarNotes(written), ...gitNotes(written)],
  };
}

const untrusted = {
  en: 'Git may not run here, so that no approval counts and no tag is known.',
  'zh-cn': '此处无法运行 Git，因此审批一律不算数，也无从得知标签。',
};

function gitNotes({ snapshot }: Facts): readonly Message[] {
  return snapshot.git ? [] : [message(untrusted)];
}
