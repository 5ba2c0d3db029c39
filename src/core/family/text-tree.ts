import type { Family, FamilyNode, NameRole } from './types';

/** One row of a family for a terminal. */
export interface TreeRow {
  /** How deep it hangs: 0 for units, 1 for lines, 2 for names, 3 for their hot patches. */
  readonly depth: 0 | 1 | 2 | 3;
  /** A unit, a line, or a name. */
  readonly text: string;
  /** Absent for units and lines. */
  readonly node?: FamilyNode;
  /** Of a line: how many names it has. */
  readonly count?: number;
  /** What the first name of a line comes from. */
  readonly from?: FamilyNode;
}

/** A family as rows: each line with its names, and under each name its hot patches and hotfix branches. */
export function treeRows({ lanes, nodes, links }: Family): readonly TreeRow[] {
  const members: number[][] = lanes.map(() => []);
  nodes.forEach(({ lane }, index) => members[lane]?.push(index));
  for (const own of members)
    own.sort((left, right) => (nodes[left]?.column ?? 0) - (nodes[right]?.column ?? 0));
  const origins = new Map<number, number>();
  const patches = new Map<number, number[]>();
  for (const { from, to, kind } of links) {
    if (kind === 'descends') origins.set(to, from);
    if (kind !== 'hotfix') continue;
    const lane = nodes[to]?.lane ?? -1;
    const own = members[lane] ?? [];
    patches.set(from, [...(patches.get(from) ?? []), ...own]);
  }
  const rows: TreeRow[] = [];
  const add = (index: number, depth: 2 | 3): void => {
    const node = nodes[index];
    if (!node) return;
    rows.push({ depth, text: node.name, node });
    for (const patch of patches.get(index) ?? []) add(patch, 3);
  };
  const hung = new Set([...patches.values()].flat());
  let unit: string | undefined;
  lanes.forEach((lane, index) => {
    const own = (members[index] ?? []).filter((node) => !hung.has(node));
    if (own.length === 0) return;
    if (lane.unit !== undefined && lane.unit !== unit) rows.push({ depth: 0, text: lane.unit });
    unit = lane.unit;
    const from = nodes[origins.get(own[0] ?? -1) ?? -1];
    const count = members[index]?.length ?? 0;
    rows.push({ depth: 1, text: lane.label, count, ...(from && { from }) });
    for (const node of own) add(node, 2);
  });
  return rows;
}

/** A sign for each role, for a terminal: filled is released, hollow is on the way. */
export const roleSigns: Readonly<Record<NameRole, string>> = {
  ...{ release: '●', customer: '◉', stage: '○', patch: '■', baseline: '◆', branch: '▷' },
  main: '▶',
};
