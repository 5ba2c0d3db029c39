import { lstat, readdir, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { StepOutcome } from '../../core/plan/outcome';
import type { MovePathStep } from '../../core/plan/types';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { entryInside } from '../files/repository-path';
import { flushFolder } from '../files/write-atomically';
import { changedSincePreview } from './messages';
import type { EditorWriter } from './types';
import type { Repair } from './repair';

/** A rename whose precondition was checked, with the real places on the disk. */
export interface PreparedMove {
  readonly from: string;
  readonly to: string;
}

/** Checks the precondition of a rename; changes nothing. */
export async function prepareMove(
  root: string,
  step: MovePathStep,
  editor: EditorWriter | undefined,
): Promise<Result<PreparedMove>> {
  const { from, to } = step;
  const unsaved = editor?.openBelow(from).find((document) => document.unsaved);
  if (unsaved) return failure(message(unsavedChanges, { path: from, document: unsaved.path }));
  const places = await placesOf(root, step);
  if (!places.ok) return places;
  if (!(await standsAt(places.value.from))) {
    return failure(message(changedSincePreview, { path: from }));
  }
  return (await isTaken(places.value)) ? failure(message(taken, { path: from, to })) : places;
}

/** Carries a rename out; the editor does it where it shows what is renamed, so that its tabs follow. */
export async function movePath(
  { from, to }: MovePathStep,
  place: PreparedMove,
  editor: EditorWriter | undefined,
): Promise<Result<StepOutcome>> {
  if (editor && editor.openBelow(from).length > 0) {
    const done = await editor.move(from, to);
    return done ? success({ type: 'move-path' }) : failure(message(refused, { path: from, to }));
  }
  const problem = await renamePlace(place, { path: from, to });
  return problem ? failure(problem) : success({ type: 'move-path' });
}

/**
 * Decides how a rename that may have been carried out is taken back; changes nothing.
 * @returns the repair, why there can be none, or undefined when it was not carried out
 */
export async function planMoveRollBack(
  root: string,
  step: MovePathStep,
): Promise<Repair | Message | undefined> {
  const places = await placesOf(root, step);
  if (!places.ok) return places.reason;
  const { from, to } = places.value;
  const [isBefore, isAfter] = await Promise.all([standsAt(from), standsAt(to)]);
  if (isBefore && !isAfter) return undefined;
  if (isBefore || !isAfter) return message(changedSince, { path: step.from, to: step.to });
  return () => renamePlace({ from: to, to: from }, { path: step.to, to: step.from });
}

async function placesOf(root: string, { from, to }: MovePathStep): Promise<Result<PreparedMove>> {
  const before = await entryInside(root, from);
  if (!before.ok) return before;
  const after = await entryInside(root, to);
  return after.ok ? success({ from: before.value, to: after.value }) : after;
}

/** Whether a folder has an entry of exactly this name, also where the disk takes no notice of letter case. */
async function standsAt(place: string): Promise<boolean> {
  const names = await readdir(dirname(place)).catch((): string[] => []);
  return names.includes(basename(place));
}

/** Whether something else stands at the target; the same thing in other letter case does not count. */
async function isTaken({ from, to }: PreparedMove): Promise<boolean> {
  const there = await lstat(to).catch(() => undefined);
  if (!there) return false;
  const here = await lstat(from);
  const isSame = there.dev === here.dev && there.ino === here.ino;
  return !isSame || (await standsAt(to));
}

async function renamePlace(
  { from, to }: PreparedMove,
  shown: { readonly path: string; readonly to: string },
): Promise<Message | undefined> {
  try {
    await rename(from, to);
  } catch (error) {
    return message(cannotRename, { ...shown, error: String(error) });
  }
  await flushFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await flushFolder(dirname(from));
  return undefined;
}

const unsavedChanges = {
  en: 'Cannot rename "{path}": the editor holds unsaved changes of "{document}". Save them first.',
  'zh-cn': '无法重命名“{path}”：编辑器中的“{document}”有未保存的改动。请先保存。',
};
const taken = {
  en: 'Cannot rename "{path}" to "{to}": something with this name is there already. Choose another name.',
  'zh-cn': '无法将“{path}”重命名为“{to}”：已有同名的文件或文件夹。请换一个名称。',
};
const refused = {
  en: 'Cannot rename "{path}" to "{to}": the editor refused. Close the documents of it and try again.',
  'zh-cn': '无法将“{path}”重命名为“{to}”：编辑器拒绝了此操作。请关闭相关文档后重试。',
};
const cannotRename = {
  en: 'Cannot rename "{path}" to "{to}": {error}. Check the permissions of its folder.',
  'zh-cn': '无法将“{path}”重命名为“{to}”：{error}。请检查所在文件夹的权限。',
};
const changedSince = {
  en: 'Cannot rename "{to}" back to "{path}": one of them was created, renamed or deleted after the interruption. Look at both and rename by hand.',
  'zh-cn': '无法将“{to}”改回“{path}”：中断之后其中之一被新建、重命名或删除。请查看后手动重命名。',
};
