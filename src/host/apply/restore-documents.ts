import { inverseOf, type StepOutcome } from '../../core/plan/outcome';
import type { PlanStep } from '../../core/plan/types';
import { isUnsaved } from '../../core/snapshot/unsaved';
import { message, type Message } from '../../core/text/message';
import { changedSincePreview } from './messages';
import type { EditorWriter } from './types';

/**
 * Takes back the edits that a failed plan made in documents with unsaved changes.
 * @returns why not, or undefined when every document has its old text
 */
export async function restoreDocuments(
  editor: EditorWriter | undefined,
  done: readonly { readonly step: PlanStep; readonly outcome: StepOutcome }[],
): Promise<Message | undefined> {
  let problem: Message | undefined;
  for (const { step, outcome } of [...done].reverse()) {
    if (step.type !== 'edit-file' || !isUnsaved(step.fingerprint)) continue;
    const inverse = inverseOf(step, outcome);
    const text = editor?.unsavedText(step.path);
    const restored =
      inverse?.type === 'edit-file' &&
      text !== undefined &&
      (await editor?.edit(step.path, inverse.edits, text));
    if (!restored) problem = message(changedSincePreview, { path: step.path });
  }
  return problem;
}
