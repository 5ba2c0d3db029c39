import type { RepositorySnapshot } from '../../../snapshot/types';
import type { Text } from '../../../text/language';
import { needsOf } from '../../process/needs-of';
import { releaseRoles, roleTitle } from '../../process/roles';
import type { Need, Process } from '../../process/types';
import type { ReleaseRecord } from '../../types';
import type { RecordAssistContext } from './complete-record';

/** What a repository knows that may stand in the record at a path. */
export function recordContext(
  { policy, releases }: RepositorySnapshot,
  path: string,
  rest: Pick<RecordAssistContext, 'shape' | 'today' | 'now' | 'hasSchema'>,
): RecordAssistContext {
  const files = releases?.records ?? [];
  const records = files.flatMap(({ record }) => (record ? [record] : []));
  const own = files.find((file) => file.path === path)?.record;
  const processes = [...policy.release.processes.values()];
  const needs = processes.flatMap(needsOf);
  const roles = [
    ...Object.keys(policy.roles),
    ...Object.keys(releaseRoles),
    ...needs.flatMap(({ who }) => who),
    ...records.flatMap(({ people }) => Object.keys(people)),
  ];
  const people = [
    ...(own ? peopleOf(own) : []),
    ...Object.values(policy.roles).flatMap((role) => role.people),
    ...records.flatMap(peopleOf),
  ];
  return {
    people: [...new Set(people)],
    roles: new Map(
      roles.map((id): [string, Text] => [id, policy.roles[id]?.title ?? roleTitle(id)]),
    ),
    units: policy.units.map(({ id }) => id),
    processes: processes.map(({ id }) => id),
    nodes: nodesOf(processes),
    checklist: itemsOf(needs),
    builds: own?.builds.map(({ name }) => name).reverse() ?? [],
    authorisations: own?.authorisations.map(({ id }) => id) ?? [],
    ...rest,
  };
}

function peopleOf({ people }: ReleaseRecord): readonly string[] {
  return Object.values(people).flat();
}

function nodesOf(processes: readonly Process[]): readonly string[] {
  const nodes = processes.flatMap(({ stages }) => stages.map(({ node }) => node));
  const ids = [...nodes, 'iteration', 'defectReport', 'release'].filter((id) => id !== undefined);
  return [...new Set(ids)];
}

function itemsOf(needs: readonly Need[]): readonly string[] {
  return [...new Set(needs.flatMap((need) => (need.need === 'checklist' ? need.items : [])))];
}
