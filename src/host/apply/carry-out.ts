import { rm } from 'node:fs/promises';
import type { StepOutcome } from '../../core/plan/outcome';
import type { DeleteRefStep, PlanStep } from '../../core/plan/types';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { spliceText } from '../files/splice';
import { writeAtomically } from '../files/write-atomically';
import { writeInPlace } from '../files/write-in-place';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { runGit } from '../git';
import { commitFiles } from './commit-files';
import { createRef } from './create-ref';
import { changeFolder } from './folders';
import { cannotWrite, changedSincePreview } from './messages';
import type { Means } from './means';
import { movePath } from './moves';
import type { PreparedDocument, PreparedFile } from './prepare-files';
import { renameRef } from './rename-ref';
import { moveHead, unstage } from './roll-back-git';
import { setUpstream } from './set-upstream';
import type { EditorWriter } from './types';
import { whyNotWritten } from '../files/write-trouble';

/** Does one step whose precondition was checked; a failure leaves at most this step half done. */
export async function carryOut(step: PlanStep, means: Means): Promise<Result<StepOutcome>> {
  switch (step.type) {
    case 'edit-file':
    case 'create-file':
    case 'remove-file': {
      const prepared = means.prepared.get(step.path);
      if (!prepared) throw new Error(`File step that was not prepared: ${step.path}`);
      return prepared.type === 'editor'
        ? editDocument(prepared, means.editor)
        : changeFile(step.type, prepared);
    }
    case 'create-folder':
    case 'remove-folder': {
      const place = means.folders.get(step);
      if (place === undefined) throw new Error(`Folder step that was not prepared: ${step.path}`);
      return changeFolder(step, place);
    }
    case 'move-path': {
      const place = means.moves.get(step);
      if (!place) throw new Error(`Rename that was not prepared: ${step.from}`);
      return movePath(step, place, means.editor);
    }
    case 'commit':
      return commitFiles(step, means);
    case 'reset-commit': {
      const problem =
        (await moveHead(means.root, step.commit, step.head)) ??
        (await unstage(means.root, step.paths));
      return problem ? failure(problem) : success({ type: 'reset-commit' });
    }
    case 'create-ref':
      return createRef(step, means.root);
    case 'delete-ref':
      return deleteRef(step, means.root);
    case 'rename-ref':
      return renameRef(step, means.root);
    case 'set-upstream':
      return setUpstream(step, means.root);
  }
}

async function changeFile(
  type: 'edit-file' | 'create-file' | 'remove-file',
  file: PreparedFile,
): Promise<Result<StepOutcome>> {
  try {
    if (!file.after) await rm(file.place);
    else if (file.before) writeInPlace(file.place, file.before, file.after);
    else await writeAtomically(file.place, file.after);
  } catch (error) {
    return failure(message(cannotWrite, { path: file.path, error: whyNotWritten(error) }));
  }
  if (type !== 'edit-file' || !file.after) return success({ type: 'create-file' });
  return success({ type, fingerprint: fingerprint(file.after), byteLengths: file.byteLengths });
}

async function editDocument(
  { path, edits, text }: PreparedDocument,
  editor: EditorWriter | undefined,
): Promise<Result<StepOutcome>> {
  if (!(await editor?.edit(path, edits, text))) {
    return failure(message(changedSincePreview, { path }));
  }
  const after = spliceText(text, edits);
  return success({
    type: 'edit-file',
    fingerprint: fingerprintOfUnsaved(after),
    byteLengths: edits.map((edit) => Buffer.byteLength(edit.after)),
  });
}

async function deleteRef(step: DeleteRefStep, root: string): Promise<Result<StepOutcome>> {
  const deleted = await runGit(root, ['update-ref', '-d', '--', step.ref, step.id], {
    mode: 'write',
  });
  return deleted.ok ? success({ type: 'delete-ref' }) : deleted;
}
