import type { MergeMatrix } from '../merges/types';
import type { Message } from '../text/message';
import { draftFamily, type NamesToDraw } from './draft-family';
import { forwardLinks } from './forward-links';
import { nearestNames } from './nearest-names';
import { placeNodes } from './place-nodes';
import type { Family, FamilyLane, FamilyNode, RefGraph } from './types';

/** What is known of the names of a repository. */
export interface FamilyInput extends NamesToDraw {
  /** How the commits of refs descend from each other; absent where nobody has asked Git yet. */
  readonly graph?: RefGraph;
  readonly merges?: MergeMatrix;
  /** What is wrong with refs, by full name. */
  readonly problems?: ReadonlyMap<string, Message>;
  /** The versions under which customers know them, by full name of the tag. */
  readonly externals?: ReadonlyMap<string, string>;
}

/**
 * The family of all names that the policy can read: each in its lane and behind what it descends from. The time grows
 * with the names and commits.
 */
export function familyOf(input: FamilyInput): Family {
  const draft = draftFamily(input);
  const history = input.graph && nearestNames(draft, input.graph);
  const { columns, links } = placeNodes(draft, history);
  const nodes = draft.nodes.map((node, index): FamilyNode => {
    const problem = input.problems?.get(node.ref);
    const external = input.externals?.get(node.ref);
    return {
      ...node,
      column: columns[index] as number,
      ...(external !== undefined && { external }),
      ...(problem && { problem }),
    };
  });
  const lanes = draft.lanes.map(({ id, label, unit, kind }): FamilyLane => ({
    id,
    label,
    kind,
    ...(unit !== undefined && { unit }),
  }));
  const forward = input.merges ? forwardLinks(input.merges, indexByRef(nodes)) : [];
  return { lanes, nodes, links: [...links, ...forward] };
}

function indexByRef(nodes: readonly FamilyNode[]): (ref: string) => number | undefined {
  const indices = new Map(nodes.map(({ ref }, index) => [ref, index]));
  return (ref) => indices.get(ref);
}
