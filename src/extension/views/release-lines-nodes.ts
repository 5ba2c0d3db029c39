import type { ReleaseLine } from '../../core/refs/types';
import type {
  LineNode,
  MalformedGroupNode,
  MalformedRefNode,
  MoreNode,
  RefNode,
  RefUnitNode,
  RepositoryNode,
} from './nodes';
import { lineKeyOf } from './ref-groups';

/** What the items of the view of release lines stand for. */
export type ReleaseLinesNode =
  | RepositoryNode
  | RefUnitNode
  | LineNode
  | RefNode
  | MalformedGroupNode
  | MalformedRefNode
  | MoreNode;

/** The same for a list in every drawing of the view. */
export function listKey(node: LineNode | MalformedGroupNode): string {
  const name = node.type === 'line' ? lineKeyOf(node.line) : '';
  return `${node.repository.root.toString()} ${name}`;
}

/** Full name of the ref that a node is; undefined for any other. */
export function refOf(node: ReleaseLinesNode): string | undefined {
  if (node.type === 'ref') return node.named.ref.ref;
  return node.type === 'malformed-ref' ? node.classified.ref.ref : undefined;
}

/** Whether a ref is somewhere below a node. */
export function holds(node: ReleaseLinesNode, ref: string): boolean {
  const isHere = (line: ReleaseLine): boolean => line.refs.some((each) => each.ref.ref === ref);
  switch (node.type) {
    case 'repository':
      return true;
    case 'ref-unit':
      return node.lines.some(isHere);
    case 'line':
      return isHere(node.line);
    case 'ref':
      return (node.below ?? []).some(({ named }) => named.ref.ref === ref);
    case 'malformed-group':
      return node.refs.some((each) => each.ref.ref === ref);
    default:
      return false;
  }
}
