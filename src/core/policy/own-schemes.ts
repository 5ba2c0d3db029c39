import { findNodeAtLocation } from 'jsonc-parser';
import { parseUnfinished } from './parse-policy-text';

/** A scheme that a policy file defines. */
export interface OwnSchemePlace {
  readonly id: string;
  /** Where its key begins, in UTF-16 units. */
  readonly offset: number;
}

/** The schemes that the text of a policy defines, in the order written; of broken text those that can be told. */
export function ownSchemes(text: string): readonly OwnSchemePlace[] {
  const root = parseUnfinished(text);
  const schemes = root && findNodeAtLocation(root, ['schemes']);
  if (schemes?.type !== 'object') return [];
  return (schemes.children ?? []).flatMap(({ children }) => {
    const key = children?.[0];
    return typeof key?.value === 'string' ? [{ id: key.value, offset: key.offset }] : [];
  });
}
