import type { Message } from '../../core/text/message';
import type { Plan, PlannedEdit, PlanStep } from '../../core/plan/types';

/** A document that an editor holds. */
export interface OpenDocument {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly unsaved: boolean;
}

/** Edits documents that an editor holds with unsaved changes; given by the extension. */
export interface EditorWriter {
  /** Text of the document of a file that is open with unsaved changes; undefined for any other file. */
  readonly unsavedText: (path: string) => string | undefined;
  /** What such a document is read and saved in, as VS Code calls it. */
  readonly encodingOf: (path: string) => string | undefined;
  /** Applies edits (UTF-16 units) to such a document without saving it; false when the editor refused. */
  readonly edit: (
    path: string,
    edits: readonly PlannedEdit[],
    expectedText: string,
  ) => Promise<boolean>;
  /** The documents at or below a path that an editor shows or holds with unsaved changes. */
  readonly openBelow: (path: string) => readonly OpenDocument[];
  /** Gives a file or folder another path so that the editors which show it follow; false when that failed. */
  readonly move: (from: string, to: string) => Promise<boolean>;
}

export interface ApplyOptions {
  /** Whether Git may run: false in a workspace that is not trusted. */
  readonly git: boolean;
  readonly editor?: EditorWriter;
  /** Called around every step, for progress; what it throws fails the plan and rolls it back. */
  readonly onStep?: (step: PlanStep, phase: 'before' | 'after') => void | Promise<void>;
}

/** How a change is taken back. */
export interface UndoOptions extends ApplyOptions {
  /** Only finds out whether something stands in the way. */
  readonly dryRun?: boolean;
}

/** A plan that was carried out, with the plan that takes it back. */
export interface AppliedPlan {
  readonly plan: Plan;
  readonly inverse: Plan;
}

export type ApplyResult =
  | {
      readonly ok: true;
      readonly undo: AppliedPlan;
      /** What happened beside the plan, such as files that a hook put into the commit. */
      readonly notes: readonly Message[];
    }
  | {
      readonly ok: false;
      readonly reason: Message;
      /** Whether everything is as it was before; when false, the reason says what is not. */
      readonly rolledBack: boolean;
    };
