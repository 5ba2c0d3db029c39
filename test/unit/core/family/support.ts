import { catalogue } from '../../../../src/core/catalogue';
import { familyOf, type FamilyInput } from '../../../../src/core/family/build-family';
import type { Family, RefGraph } from '../../../../src/core/family/types';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { baselines } from '../../../../src/core/refs/baselines';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { releaseLines } from '../../../../src/core/refs/release-lines';

/** A policy from its text. */
export function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
}

/** The family of some refs by their full names. */
export function familyOfNames(
  policy: Policy,
  names: readonly string[],
  more: Pick<FamilyInput, 'graph' | 'merges' | 'problems' | 'externals'> = {},
): Family {
  const refs = names.map((ref, index) => ({ ref, id: String(index).padStart(40, '0') }));
  const classified = classifyRefs(policy, refs, ['origin']);
  return familyOf({
    ...{ policy, refs, remotes: ['origin'] },
    ...{ lines: releaseLines(classified), baselines: baselines(classified) },
    ...more,
  });
}

/** A graph from the newest commit to the oldest: parents by their place, refs by full name. */
export function graphOf(
  rows: readonly (readonly [parents: readonly number[], ...refs: readonly string[]])[],
): RefGraph {
  return {
    commits: rows.map(([parents, ...refs], index) => ({
      ...{ parents, refs, time: 1000 * (rows.length - index) },
    })),
  };
}

/** Each lane with its names, and each link by names. */
export function told({ lanes, nodes, links }: Family): {
  readonly lanes: readonly string[];
  readonly links: readonly string[];
} {
  const nameOf = (node: number): string => nodes[node]?.name ?? '';
  return {
    lanes: lanes.map(({ kind, label }, index) => {
      const own = nodes.filter(({ lane }) => lane === index);
      const ordered = own.toSorted((left, right) => left.column - right.column);
      return `${kind} ${label}: ${ordered.map(({ name, role }) => `${name} ${role}`).join(', ')}`;
    }),
    links: links.map(({ from, to, kind, by, fixes }) =>
      [nameOf(from), kind, nameOf(to), by, ...(fixes === undefined ? [] : [fixes])].join(' '),
    ),
  };
}
