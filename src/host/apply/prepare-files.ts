import { access, constants, readFile, stat } from 'node:fs/promises';
import type {
  CreateFileStep,
  EditFileStep,
  PlannedEdit,
  PlanStep,
  RemoveFileStep,
} from '../../core/plan/types';
import { isUnsaved } from '../../core/snapshot/unsaved';
import { encodeText } from '../../core/text/encode';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { newPlaceInside, realFileInside } from '../files/repository-path';
import { spliceBytes } from '../files/splice';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { changedSincePreview, cannotWrite } from './messages';
import type { EditorWriter } from './types';

/** A file that a plan changes on the disk, with its bytes before and after; undefined for no file. */
export interface PreparedFile {
  readonly type: 'disk';
  readonly path: string;
  /** Real place on the disk. */
  readonly place: string;
  readonly before?: Buffer;
  readonly after?: Uint8Array;
  /** Bytes that each edit's new text takes. */
  readonly byteLengths: readonly number[];
}

/** A document with unsaved changes that a plan changes in the editor. */
export interface PreparedDocument {
  readonly type: 'editor';
  readonly path: string;
  readonly text: string;
  readonly edits: readonly PlannedEdit[];
}

export type Prepared = PreparedFile | PreparedDocument;

type FileStep = EditFileStep | CreateFileStep | RemoveFileStep;

export function isFileStep(step: PlanStep): step is FileStep {
  return step.type === 'edit-file' || step.type === 'create-file' || step.type === 'remove-file';
}

/**
 * Checks a file step's precondition and computes what it will write; changes nothing.
 *
 * @param newFolders folders that the plan makes before
 */
export async function prepareFile(
  root: string,
  step: FileStep,
  editor: EditorWriter | undefined,
  newFolders: ReadonlySet<string>,
): Promise<Result<Prepared>> {
  switch (step.type) {
    case 'create-file':
      return prepareCreation(root, step, newFolders);
    case 'remove-file':
      return prepareRemoval(root, step);
    case 'edit-file':
      return isUnsaved(step.fingerprint)
        ? prepareDocument(step, editor)
        : prepareEdit(root, step, editor);
  }
}

async function prepareCreation(
  root: string,
  step: CreateFileStep,
  newFolders: ReadonlySet<string>,
): Promise<Result<Prepared>> {
  const place = await newPlaceInside(root, step.path, newFolders);
  if (!place.ok) return place;
  const after = new TextEncoder().encode(step.text);
  return success({ type: 'disk', path: step.path, place: place.value, after, byteLengths: [] });
}

async function prepareRemoval(root: string, step: RemoveFileStep): Promise<Result<Prepared>> {
  const found = await readForChange(root, step.path);
  if (!found.ok) return found;
  const { place, before } = found.value;
  if (!before.equals(Buffer.from(step.text, 'utf8'))) {
    return failure(message(changedSincePreview, { path: step.path }));
  }
  return success({ type: 'disk', path: step.path, place, before, byteLengths: [] });
}

async function prepareEdit(
  root: string,
  step: EditFileStep,
  editor: EditorWriter | undefined,
): Promise<Result<Prepared>> {
  const { path, edits } = step;
  if (editor?.unsavedText(path) !== undefined)
    return failure(message(changedSincePreview, { path }));
  const found = await readForChange(root, path);
  if (!found.ok) return found;
  const { place, before } = found.value;
  if (fingerprint(before) !== step.fingerprint) {
    return failure(message(changedSincePreview, { path }));
  }
  const replacements: Uint8Array[] = [];
  for (const edit of edits) {
    const encoded = encodeText(edit.after, step.encoding);
    if (!encoded.ok) return encoded;
    replacements.push(encoded.value);
  }
  const after = spliceBytes(before, edits, replacements);
  const byteLengths = replacements.map(({ length }) => length);
  return success({ type: 'disk', path, place, before, after, byteLengths });
}

async function readForChange(
  root: string,
  path: string,
): Promise<Result<{ readonly place: string; readonly before: Buffer }>> {
  const place = await realFileInside(root, path);
  if (!place.ok) return place;
  const found = await stat(place.value);
  if (!found.isFile()) return failure(message(notAFile, { path }));
  // The mode says what the person wants, also where the process may write everything.
  const mayWrite = (found.mode & 0o222) !== 0 && (await isWritable(place.value));
  if (!mayWrite) return failure(message(readOnly, { path }));
  try {
    return success({ place: place.value, before: await readFile(place.value) });
  } catch (error) {
    return failure(message(cannotWrite, { path, error: String(error) }));
  }
}

function prepareDocument(step: EditFileStep, editor: EditorWriter | undefined): Result<Prepared> {
  const { path, edits } = step;
  const text = editor?.unsavedText(path);
  if (text === undefined || fingerprintOfUnsaved(text) !== step.fingerprint) {
    return failure(message(changedSincePreview, { path }));
  }
  return success({ type: 'editor', path, text, edits });
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    // The reason is in the message that the caller gives: the file is read-only for this person.
    return false;
  }
}

const notAFile = {
  en: 'Cannot edit "{path}": it is not a file. Move what is there away, or leave it out of the policy.',
  'zh-cn': '无法编辑“{path}”：它不是文件。请移走它，或在命名规范中排除它。',
};
const readOnly = {
  en: 'Cannot edit "{path}": the file is read-only. Make it writable and try again.',
  'zh-cn': '无法编辑“{path}”：文件是只读的。请取消只读后重试。',
};
