import type { MovePathStep, Plan, PlanStep } from '../../core/plan/types';
import { isAtOrBelow } from '../../core/text/path-below';
import { success, type Result } from '../../core/text/result';
import { inParallel } from '../read/in-parallel';
import { createPlaceFinder } from '../read/read-directly';
import type { Means } from './means';
import { isFolderStep, newFoldersOf, prepareFolder } from './folders';
import { prepareMove, type PreparedMove } from './moves';
import { isFileStep, prepareFile, type Prepared } from './prepare-files';
import type { ApplyOptions } from './types';

/** Enough to keep the disk busy, few enough for any limit of open files. */
export const filesAtOnce = 16;

/**
 * Checks the preconditions of all steps about files and folders and finds out what carrying them out needs;
 * changes nothing.
 *
 * @throws Error when two steps are about the same file, or one about what another renames
 */
export async function preparePaths(
  root: string,
  plan: Plan,
  options: ApplyOptions,
): Promise<Result<Means>> {
  const prepared = await prepareFiles(root, plan, options);
  if (!prepared.ok) return prepared;
  const folders = await prepareFolders(root, plan);
  if (!folders.ok) return folders;
  const moves = await prepareMoves(root, plan, options);
  if (!moves.ok) return moves;
  return success({
    root,
    prepared: prepared.value,
    moves: moves.value,
    folders: folders.value,
    editor: options.editor,
  });
}

async function prepareFiles(
  root: string,
  plan: Plan,
  options: ApplyOptions,
): Promise<Result<ReadonlyMap<string, Prepared>>> {
  const prepared = new Map<string, Prepared>();
  const context = {
    root,
    placeOf: createPlaceFinder(root),
    editor: options.editor,
    newFolders: newFoldersOf(plan.steps),
  };
  const files = await inParallel(plan.steps.filter(isFileStep), filesAtOnce, async (step) => ({
    path: step.path,
    file: await prepareFile(step, context),
  }));
  for (const { path, file } of files) {
    if (prepared.has(path)) throw new Error(`Plan with two steps on ${path}`);
    if (!file.ok) return file;
    prepared.set(path, file.value);
  }
  return success(prepared);
}

async function prepareFolders(
  root: string,
  { steps }: Plan,
): Promise<Result<ReadonlyMap<PlanStep, string>>> {
  const places = new Map<PlanStep, string>();
  const newFolders = newFoldersOf(steps);
  for (const step of steps.filter(isFolderStep)) {
    const place = await prepareFolder(root, step, newFolders);
    if (!place.ok) return place;
    places.set(step, place.value);
  }
  return success(places);
}

async function prepareMoves(
  root: string,
  { steps }: Plan,
  { editor }: ApplyOptions,
): Promise<Result<ReadonlyMap<PlanStep, PreparedMove>>> {
  const moves = new Map<PlanStep, PreparedMove>();
  for (const step of steps) {
    if (step.type !== 'move-path') continue;
    const other = steps.find((each) => each !== step && touches(each, step));
    if (other) throw new Error(`Plan with another step on ${step.from} or ${step.to}`);
    const move = await prepareMove(root, step, editor);
    if (!move.ok) return move;
    moves.set(step, move.value);
  }
  return success(moves);
}

/** Whether a step is about what a rename moves or where it goes; their order would then matter to a roll-back. */
function touches(step: PlanStep, { from, to }: MovePathStep): boolean {
  const paths = isFileStep(step)
    ? [step.path]
    : step.type === 'move-path'
      ? [step.from, step.to]
      : [];
  return paths.some((path) =>
    [from, to].some((end) => isAtOrBelow(path, end) || isAtOrBelow(end, path)),
  );
}
