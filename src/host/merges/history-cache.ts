import type { Policy } from '../../core/policy/types';
import type { LineHistory } from '../../core/snapshot/types';

/** What commits change, as far as it was asked: by their ids, so that it holds for ever. */
export interface HistoryCache {
  /** The same text for commits that change the same paths, empty for none. */
  readonly paths: Map<string, string>;
  /** The same text for commits with the same patch. */
  readonly patches: Map<string, string>;
  /** What was last read, with what it was made from. */
  last?: { readonly question: string; readonly policy: Policy; readonly history: LineHistory };
}

export function createHistoryCache(): HistoryCache {
  return { paths: new Map(), patches: new Map() };
}
