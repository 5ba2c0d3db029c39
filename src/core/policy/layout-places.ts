import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { CharacterRange } from '../text/range';

/** Tells where a policy file asks for a folder, by the index of the layout and of the folder in it. */
export type LayoutPlaces = (layout: number, folder: number) => CharacterRange;

/**
 * The places of a layout's folders in a policy file. What comes from a preset is found at `extends`.
 *
 * @param text the policy file without BOM; ranges count UTF-16 units in it
 */
export function layoutPlaces(text: string): LayoutPlaces {
  const root = parseTree(text);
  return (layout, folder) => {
    if (!root) return { offset: 0, length: 0 };
    const given = findNodeAtLocation(root, ['layout']);
    const entry = given?.type === 'array' ? given.children?.[layout] : given;
    const node =
      (entry && findNodeAtLocation(entry, ['folders', folder])) ??
      entry ??
      findNodeAtLocation(root, ['extends']) ??
      root;
    return { offset: node.offset, length: node === root ? 1 : node.length };
  };
}
