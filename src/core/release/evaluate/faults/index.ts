import type { Facts } from '../facts';
import type { Fault, NodeState } from '../types';
import { approvalFaults } from './approval-faults';
import { authorisationFaults } from './authorisation-faults';
import { cycleFaults } from './cycle-faults';
import { doneThings, type DoneThing } from './done-things';
import { followUpFaults } from './follow-up-faults';
import { gateFaults } from './gate-faults';
import { orderFaults } from './order-faults';
import { overrideFaults } from './override-faults';
import { overdueFaults } from './overdue-faults';
import { peopleWithoutRole, wrongPerson } from './person-faults';
import { twiceFaults } from './twice-faults';
import { versionFaults } from './version-faults';

/** Everything that was done and should not have been, or is impossible. */
export function faultsOf(facts: Facts, nodes: readonly NodeState[]): readonly Fault[] {
  const done = [...doneThings(facts.record), ...tagged(facts)];
  return [
    ...done.flatMap((each) => {
      const gate = facts.process.gates.get(each.action);
      return gate ? [...gateFaults(facts, each, gate), ...wrongPerson(facts, each)] : [];
    }),
    ...approvalFaults(facts),
    ...authorisationFaults(facts),
    ...cycleFaults(facts),
    ...followUpFaults(facts),
    ...orderFaults(facts),
    ...overrideFaults(facts),
    ...overdueFaults(facts, nodes),
    ...peopleWithoutRole(facts),
    ...twiceFaults(facts),
    ...versionFaults(facts),
  ];
}

/** The release tag, which Git tells of and not the record. */
function tagged({ record, tags }: Facts): readonly DoneThing[] {
  const tag = tags.ofRelease(record);
  if (!tag) return [];
  const { commit, object } = tag;
  const { madeOn: day, madeAt: seconds } = object ?? {};
  return [
    {
      action: 'tag',
      name: record.version,
      path: ['version'],
      about: commit === undefined ? {} : { commit },
      ...(day !== undefined && { moment: { day, ...(seconds !== undefined && { seconds }) } }),
    },
  ];
}
