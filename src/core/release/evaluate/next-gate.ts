import type { ActionId } from '../process/types';
import type { GateState, ReleaseState } from './types';

/** Gates that a release has behind it once it is approved, whatever they would say now. */
const early: ReadonlySet<ActionId> = new Set([
  'submit-build',
  'request-approval',
  'enter-repository',
  'tag',
]);

/** The first gate that is still closed on the way of a release; none once it is closed. */
export function nextGate({
  gates,
  status,
}: Pick<ReleaseState, 'gates' | 'status'>): GateState | undefined {
  if (status === 'closed') return undefined;
  const isBehind = status === 'approved' || status === 'released';
  return gates.find(({ gate, isOpen }) => !isOpen && !(isBehind && early.has(gate.id)));
}
