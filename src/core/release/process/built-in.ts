import { emergency } from './emergency';
import { normal } from './normal';
import { sixStages } from './six-stages';
import { temporary } from './temporary';
import type { Process } from './types';

/** The processes that hold where a policy says nothing: `normal`, `temporary`, `emergency` and `six-stages`. */
export const builtInProcesses: readonly Process[] = [normal, temporary, emergency, sixStages];
