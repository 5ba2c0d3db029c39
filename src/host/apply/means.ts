import type { PlanStep } from '../../core/plan/types';
import type { PreparedMove } from './moves';
import type { Prepared } from './prepare-files';
import type { EditorWriter } from './types';

/** What carrying out a step needs beside the step. */
export interface Means {
  readonly root: string;
  readonly prepared: ReadonlyMap<string, Prepared>;
  readonly moves: ReadonlyMap<PlanStep, PreparedMove>;
  /** Places on the disk. */
  readonly folders: ReadonlyMap<PlanStep, string>;
  readonly editor: EditorWriter | undefined;
}
