import type { Process } from './types';

/** The processes that hold where a policy says nothing: `normal`, `temporary`, `emergency` and `six-stages`. */
export const builtInProcesses: readonly Process[] = [];
