import type { Facts } from '../facts';
import type { Fault, NodeState } from '../types';

/** Everything that was done and should not have been, or is impossible. */
export function faultsOf(facts: Facts, nodes: readonly NodeState[]): readonly Fault[] {
  void facts;
  void nodes;
  return [];
}
