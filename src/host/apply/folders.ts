import { lstat, mkdir, readdir, rmdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { StepOutcome } from '../../core/plan/outcome';
import type { CreateFolderStep, PlanStep, RemoveFolderStep } from '../../core/plan/types';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { entryInside, newPlaceInside } from '../files/repository-path';
import { flushFolder, temporaryFor } from '../files/write-atomically';
import { cannotWrite, changedSincePreview } from './messages';
import { whyNotWritten } from '../files/write-trouble';
import type { Repair } from './repair';

type FolderStep = CreateFolderStep | RemoveFolderStep;

export function isFolderStep(step: PlanStep): step is FolderStep {
  return step.type === 'create-folder' || step.type === 'remove-folder';
}

/** Paths of the folders that some steps make. */
export function newFoldersOf(steps: readonly PlanStep[]): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.type === 'create-folder' ? [step.path] : [])));
}

/** Checks the precondition of a folder step; answers the folder's place on the disk and changes nothing. */
export async function prepareFolder(
  root: string,
  step: FolderStep,
  newFolders: ReadonlySet<string>,
): Promise<Result<string>> {
  if (step.type === 'create-folder') return newPlaceInside(root, step.path, newFolders);
  const place = await entryInside(root, step.path);
  if (!place.ok) return place;
  const isThere = await isFolder(place.value);
  return isThere ? place : failure(message(changedSincePreview, { path: step.path }));
}

/** Makes or removes a folder. */
export async function changeFolder(step: FolderStep, place: string): Promise<Result<StepOutcome>> {
  const { type, path } = step;
  const problem = await (type === 'create-folder' ? make(path, place) : remove(path, place));
  return problem ? failure(problem) : success({ type });
}

/** What takes folder steps back: before files come back into removed folders, after they are gone from new ones. */
export interface FolderRollBack {
  readonly before: readonly Repair[];
  readonly after: readonly Repair[];
}

/**
 * Decides how folder steps that may have been carried out are taken back; changes nothing. A new folder in
 * which somebody has put something of theirs stays.
 *
 * @param ownFiles paths of files that the plan itself creates
 */
export async function planFolderRollBack(
  root: string,
  steps: readonly PlanStep[],
  ownFiles: ReadonlySet<string>,
): Promise<FolderRollBack> {
  const before: Repair[] = [];
  const after: Repair[] = [];
  const own = new Set([...ownFiles, ...newFoldersOf(steps)]);
  for (const step of [...steps].reverse()) {
    if (!isFolderStep(step)) continue;
    const place = await entryInside(root, step.path);
    // Where not even the folder around it is there, nothing was made in it.
    if (!place.ok && step.type === 'create-folder') continue;
    const target = place.ok ? place.value : undefined;
    if (step.type === 'remove-folder') {
      before.push(async () => {
        const found = target ?? (await valueOf(entryInside(root, step.path)));
        if (found === undefined || (await isFolder(found))) return undefined;
        return make(step.path, found);
      });
    } else if (target !== undefined && (await isFolder(target))) {
      const isOwn = await holdsOnly(target, step.path, own);
      if (isOwn) after.push(() => remove(step.path, target));
    }
  }
  return { before, after };
}

async function holdsOnly(place: string, path: string, own: ReadonlySet<string>): Promise<boolean> {
  const names = await readdir(place);
  const temporary = new Set([...own].map((file) => basename(temporaryFor(file))));
  return names.every((name) => own.has(`${path}/${name}`) || temporary.has(name));
}

async function valueOf(result: Promise<Result<string>>): Promise<string | undefined> {
  const found = await result;
  return found.ok ? found.value : undefined;
}

async function isFolder(place: string): Promise<boolean> {
  const stats = await lstat(place).catch(() => undefined);
  return stats?.isDirectory() === true;
}

async function make(path: string, place: string): Promise<Message | undefined> {
  try {
    await mkdir(place);
  } catch (error) {
    return message(cannotWrite, { path, error: whyNotWritten(error) });
  }
  await flushFolder(dirname(place));
  return undefined;
}

async function remove(path: string, place: string): Promise<Message | undefined> {
  try {
    await rmdir(place);
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === 'ENOTEMPTY';
    return isFull
      ? message(notEmpty, { path })
      : message(cannotWrite, { path, error: whyNotWritten(error) });
  }
  await flushFolder(dirname(place));
  return undefined;
}

const notEmpty = {
  en: 'Cannot remove the folder "{path}": it is not empty. Move what is in it away first.',
  'zh-cn': '无法删除文件夹“{path}”：其中还有内容。请先移走。',
};
