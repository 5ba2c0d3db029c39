import { readFile } from 'node:fs/promises';
import type {
  CreateFileStep,
  EditFileStep,
  PlannedEdit,
  PlanStep,
  RemoveFileStep,
} from '../../core/plan/types';
import { isUnsaved } from '../../core/snapshot/unsaved';
import { decodeText } from '../../core/text/decode';
import { message } from '../../core/text/message';
import { losesCharacters } from '../../core/text/shown-text';
import { failure, success, type Result } from '../../core/text/result';
import { newPlaceInside, realFileInside } from '../files/repository-path';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { bytesAfter } from './bytes-after';
import { changedSincePreview } from './messages';
import { readForChange, type PlaceFinder } from './read-for-change';
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

/** What preparing the file steps of one plan shares. */
export interface PrepareContext {
  readonly root: string;
  readonly placeOf: PlaceFinder;
  readonly editor: EditorWriter | undefined;
  /** Folders that the plan makes before. */
  readonly newFolders: ReadonlySet<string>;
}

/** Checks a file step's precondition and computes what it will write; changes nothing. */
export async function prepareFile(
  step: FileStep,
  { root, placeOf, editor, newFolders }: PrepareContext,
): Promise<Result<Prepared>> {
  switch (step.type) {
    case 'create-file':
      return prepareCreation(root, step, newFolders);
    case 'remove-file':
      return prepareRemoval(root, step, placeOf);
    case 'edit-file': {
      if (isUnsaved(step.fingerprint)) return prepareDocument(root, step, editor);
      // What somebody typed into it since the preview must not be overwritten by the editor's next save.
      if (editor?.unsavedText(step.path) !== undefined) {
        return failure(message(changedSincePreview, { path: step.path }));
      }
      return prepareEdit(root, step, placeOf);
    }
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

async function prepareRemoval(
  root: string,
  step: RemoveFileStep,
  placeOf: PlaceFinder,
): Promise<Result<Prepared>> {
  const found = await readForChange(root, step.path, placeOf);
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
  placeOf: PlaceFinder,
): Promise<Result<Prepared>> {
  const { path } = step;
  const found = await readForChange(root, path, placeOf);
  if (!found.ok) return found;
  const { place, before } = found.value;
  if (fingerprint(before) !== step.fingerprint) {
    return failure(message(changedSincePreview, { path }));
  }
  const written = bytesAfter(step, before);
  return written.ok ? success({ type: 'disk', path, place, before, ...written.value }) : written;
}

async function prepareDocument(
  root: string,
  step: EditFileStep,
  editor: EditorWriter | undefined,
): Promise<Result<Prepared>> {
  const { path, edits } = step;
  const text = editor?.unsavedText(path);
  if (text === undefined || fingerprintOfUnsaved(text) !== step.fingerprint) {
    return failure(message(changedSincePreview, { path }));
  }
  const encoding = editor?.encodingOf(path);
  const disk = await realFileInside(root, path);
  // What is not on the disk, or cannot be read there as text, has no characters to lose.
  const bytes = disk.ok ? await readFile(disk.value).catch(() => undefined) : undefined;
  const decoded = bytes && decodeText(bytes);
  if (encoding !== undefined && decoded?.ok && losesCharacters(decoded.value, { text, encoding })) {
    return failure(message(otherEncoding, { path, encoding: decoded.value.encoding }));
  }
  return success({ type: 'editor', path, text, edits });
}

const otherEncoding = {
  en: 'Cannot change "{path}": the editor holds it with unsaved changes in another encoding than the file\'s own, {encoding}, and saving it would destroy characters. Revert the changes, then choose "Reopen with Encoding".',
  'zh-cn':
    '无法修改“{path}”：编辑器以另一种编码打开了它（文件本身的编码为 {encoding}），且有未保存的更改，保存会损坏其中的字符。请先还原这些更改，再选择“通过编码重新打开”。',
};
