import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { ActionId } from '../process/types';
import { buildNamed } from './builds';
import { presentFactsFinder } from './facts-of';
import { gateState } from './gates';
import type { GateState, ReleaseState } from './types';

/**
 * A gate as one build, publication or announcement would find it: approvals count for the content of the build's own
 * tag, and what was overridden for something else is missing.
 *
 * @param about name of the build or version that goes through
 * @returns undefined where the process has no such gate
 */
export function gateFor(
  snapshot: RepositorySnapshot,
  { process, record }: Pick<ReleaseState, 'process' | 'record'>,
  today: Day,
  passing: {
    readonly action: ActionId;
    readonly about?: string;
    readonly authorisation?: string;
    /** The commit that goes through, or `newContent`; HEAD when absent. */
    readonly commit?: string;
  },
): GateState | undefined {
  const { action, about, authorisation: id, commit } = passing;
  const gate = process.gates.get(action);
  if (!gate) return undefined;
  const facts = presentFactsFinder(snapshot, today)(record);
  const build = about === undefined ? undefined : buildNamed(record, about);
  const authorisation = facts.record.authorisations.find((each) => each.id === id);
  const own = {
    ...(build && { build }),
    ...(authorisation && { authorisation }),
    ...(commit !== undefined && { commit }),
  };
  return gateState({ ...facts, about: own }, gate, [], about);
}
