import type { CreateFileStep, EditFileStep, PlannedEdit, PlanStep } from './types';

/** What carrying out a step showed that the plan could not know. */
export type StepOutcome =
  | {
      readonly type: 'edit-file';
      /** Of the whole new content. */
      readonly fingerprint: string;
      /** Bytes that each edit's new text takes, in the order of the edits. */
      readonly byteLengths: readonly number[];
    }
  | {
      readonly type: 'commit';
      /** Object id of the new commit. */
      readonly commit: string;
      /** Paths that a hook put into it beside the plan's. */
      readonly others?: readonly string[];
    }
  | {
      readonly type: 'create-ref' | 'rename-ref';
      /** What the ref now holds. */
      readonly id: string;
    }
  | {
      readonly type:
        | 'create-file'
        | 'remove-file'
        | 'create-folder'
        | 'remove-folder'
        | 'move-path'
        | 'delete-ref'
        | 'set-upstream'
        | 'reset-commit';
    };

/**
 * The step that takes a carried-out step back, or undefined for the one that has none: moving a branch
 * back to before its first commit.
 *
 * @throws Error when the outcome is not one of this step
 */
export function inverseOf(step: PlanStep, outcome: StepOutcome): PlanStep | undefined {
  switch (step.type) {
    case 'edit-file':
      return inverseOfEdit(step, outcome);
    case 'create-file':
      return { ...step, type: 'remove-file' };
    case 'remove-file':
      return { ...step, type: 'create-file' } satisfies CreateFileStep;
    case 'create-folder':
      return { ...step, type: 'remove-folder' };
    case 'remove-folder':
      return { ...step, type: 'create-folder' };
    case 'move-path':
      return { ...step, from: step.to, to: step.from };
    case 'commit':
      if (outcome.type !== 'commit') throw mismatch(step, outcome);
      return {
        type: 'reset-commit',
        commit: outcome.commit,
        head: step.head,
        branch: step.branch,
        paths: step.paths,
      };
    case 'create-ref':
      if (outcome.type !== 'create-ref') throw mismatch(step, outcome);
      return { ...step, type: 'delete-ref', id: outcome.id };
    case 'delete-ref':
      return { ...step, type: 'create-ref' };
    case 'rename-ref':
      if (outcome.type !== 'rename-ref') throw mismatch(step, outcome);
      return { ...step, from: step.to, to: step.from, id: outcome.id, becomes: step.id };
    case 'set-upstream':
      return { ...step, before: step.after, after: step.before };
    case 'reset-commit':
      return step.head === undefined
        ? undefined
        : { ...step, commit: step.head, head: step.commit };
  }
}

function inverseOfEdit(step: EditFileStep, outcome: StepOutcome): EditFileStep {
  if (outcome.type !== 'edit-file') throw mismatch(step, outcome);
  let shift = 0;
  let byteShift = 0;
  const edits = step.edits.map((edit, index): PlannedEdit => {
    const byteLength = outcome.byteLengths[index];
    if (byteLength === undefined) throw mismatch(step, outcome);
    const inverse: PlannedEdit = {
      slot: edit.slot,
      offset: edit.offset + shift,
      length: edit.after.length,
      byteOffset: edit.byteOffset + byteShift,
      byteLength,
      before: edit.after,
      after: edit.before,
    };
    shift += edit.after.length - edit.length;
    byteShift += byteLength - edit.byteLength;
    return inverse;
  });
  return { ...step, fingerprint: outcome.fingerprint, edits };
}

function mismatch(step: PlanStep, outcome: StepOutcome): Error {
  return new Error(`Outcome of ${outcome.type} for a step ${step.type}`);
}
