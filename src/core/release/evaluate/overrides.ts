import type { Policy } from '../../policy/types';
import { holderOf, holdsRole, rolesOf } from '../people';
import type { Process } from '../process/types';
import type { Override, ReleaseRecord, RoleId } from '../types';
import type { Lacking } from './types';

/** What is needed to tell who may override what. */
interface Release {
  readonly policy: Pick<Policy, 'roles'>;
  readonly record: ReleaseRecord;
  readonly process: Process;
}

/** Whether a person may go through what these roles pass; anybody who holds a role where they are none. */
export function mayPass(
  { policy, record }: Omit<Release, 'process'>,
  pass: readonly RoleId[],
  person: string,
): boolean {
  if (pass.length === 0) return rolesOf(policy, record, person).length > 0;
  return pass.some((role) => holdsRole(holderOf(policy, record, role), person));
}

/**
 * The overrides of a gate or a stage that count: those that give a reason, by somebody who may pass it, or owns the
 * stage.
 *
 * @param about what goes through, such as the name of a build; one that is for something else does not count
 */
export function overridesOf(release: Release, id: string, about?: string): readonly Override[] {
  const { process, record } = release;
  const gate = [...process.gates.values()].find((each) => each.id === id);
  const stage = process.stages.find((each) => each.id === id);
  const pass = gate?.pass ?? (stage ? [stage.owner] : undefined);
  if (!pass) return [];
  return record.overrides.filter(
    (each) =>
      each.gate === id &&
      each.reason.trim() !== '' &&
      isFor(each, about, record) &&
      mayPass(release, pass, each.by),
  );
}

/**
 * Without anything to go through, one for the version counts, and one for a build that is still to be submitted; any
 * other is for that thing alone.
 */
function isFor(
  { gate, for: target }: Override,
  about: string | undefined,
  record: ReleaseRecord,
): boolean {
  if (target === undefined || target === about) return true;
  if (about !== undefined) return false;
  if (target === record.version) return true;
  return gate === 'submit-build' && !record.builds.some(({ name }) => name === target);
}

/** Whether somebody went through although just this was missing. */
export function isOverridden({ id }: Pick<Lacking, 'id'>, overrides: readonly Override[]): boolean {
  return overrides.some(({ missing }) => missing.includes(id));
}
