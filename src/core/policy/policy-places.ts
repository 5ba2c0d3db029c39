import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { CharacterRange } from '../text/range';

/** A JSON path into the policy file. */
type PolicyPath = readonly (string | number)[];

/** Tells where a part of a policy stands in its file, or the nearest part around it. */
export type PolicyPlaces = (path: PolicyPath) => CharacterRange;

/**
 * The places of the parts of a policy file. The index 0 is also that of a value which stands without a list;
 * what comes from a preset is found at `extends`.
 *
 * @param text the policy file without BOM; ranges count UTF-16 units in it
 */
export function policyPlaces(text: string): PolicyPlaces {
  const root = parseTree(text);
  return (path) => {
    if (!root) return { offset: 0, length: 0 };
    for (let end = path.length; end > 0; end--) {
      const part = path.slice(0, end);
      const node =
        findNodeAtLocation(root, part) ??
        findNodeAtLocation(
          root,
          part.filter((key) => key !== 0),
        );
      if (node) return { offset: node.offset, length: node.length };
    }
    const preset = findNodeAtLocation(root, ['extends']);
    return preset
      ? { offset: preset.offset, length: preset.length }
      : { offset: root.offset, length: 1 };
  };
}
