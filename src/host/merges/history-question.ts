import type { Policy } from '../../core/policy/types';
import type { GitState } from '../../core/snapshot/types';
import type { GitFailure, GitRun } from '../git/run-git';
import type { HistoryCache } from './history-cache';

/** What history is asked about. */
export interface HistoryQuestion {
  readonly root: string;
  readonly policy: Policy;
  readonly git: Pick<GitState, 'refs' | 'remotes'>;
  /** What was read before; what is read now is added. */
  readonly cache: HistoryCache;
  readonly run?: GitRun;
}

/** What a question to Git gives, or how it failed. */
export type Read<T> = ({ readonly ok: true } & T) | GitFailure;
