import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { message, type Message } from '../../core/text/message';
import { newPlaceInside, realFileInside } from '../files/repository-path';
import { temporaryFor, writeAtomically } from '../files/write-atomically';
import { fingerprint } from '../fingerprint';
import { isPartlyWritten } from '../files/write-in-place';
import { bytesAfter } from './bytes-after';
import { isFolderStep, planFolderRollBack } from './folders';
import { readCopies, type Journal, type JournalFile } from './journal';
import { planMoveRollBack } from './moves';
import { addDecision, type Decisions, type Repair } from './repair';
import { planGitRollBack } from './roll-back-git';
import { whyNotWritten } from '../files/write-trouble';

/** What a roll-back needs to know beside the journal. */
export interface RollBackOptions {
  readonly root: string;
  readonly folder: string;
  /** Whether Git may run. */
  readonly git: boolean;
  /**
   * Restores a file even when its bytes are neither the old nor the new ones: right while the plan is
   * being applied, when a hook changed it; wrong later, when a person may have.
   */
  readonly overwrite: boolean;
}

/**
 * Puts back the bytes, refs and staged paths that the journal recorded. Looks first and changes nothing
 * when something was changed by somebody else since.
 * @returns why not, or undefined when everything is as it was
 */
export async function rollBack(
  journal: Journal,
  options: RollBackOptions,
): Promise<Message | undefined> {
  const decisions: Decisions = { repairs: [], conflicts: [] };
  const { repairs, conflicts } = decisions;
  if (journal.git) {
    const decided = await planGitRollBack(options.root, journal, journal.git, options.git);
    repairs.push(...decided.repairs);
    conflicts.push(...decided.conflicts);
  }
  const folderSteps = journal.steps.filter(isFolderStep);
  const folders = new Set(folderSteps.map(({ path }) => path));
  const ownFiles = new Set(journal.files.flatMap(({ path, copy }) => (copy ? [] : [path])));
  const folderRepairs = await planFolderRollBack(options.root, folderSteps, ownFiles);
  repairs.push(...folderRepairs.before);
  const copies = await readCopies(options.folder);
  for (const file of journal.files) {
    addDecision(decisions, await planFileRollBack(file, { journal, copies, folders }, options));
  }
  for (const step of [...journal.steps].reverse()) {
    if (step.type !== 'move-path') continue;
    addDecision(decisions, await planMoveRollBack(options.root, step));
  }
  repairs.push(...folderRepairs.after);
  if (conflicts.length > 0) return message(inTheWay, { conflicts });
  for (const repair of repairs) {
    const problem = await repair();
    if (problem) return problem;
  }
  return undefined;
}

/** What the journal says, for one file of many. */
interface Recorded {
  readonly journal: Journal;
  /** Old bytes of every file, one after the other. */
  readonly copies: Buffer;
  /** Paths of the folders that the plan makes or removes. */
  readonly folders: ReadonlySet<string>;
}

async function planFileRollBack(
  file: JournalFile,
  { journal, copies, folders }: Recorded,
  options: RollBackOptions,
): Promise<Repair | Message | undefined> {
  const { path, copy } = file;
  const exists = await lstat(join(options.root, ...path.split('/'))).catch(() => undefined);
  const place = exists
    ? await realFileInside(options.root, path)
    : await newPlaceInside(options.root, path, folders);
  if (!place.ok) return place.reason;
  const now = exists ? await readFile(place.value) : undefined;
  const old = copy && copies.subarray(copy.offset, copy.offset + copy.length);
  const isOld = old === undefined ? now === undefined : now?.equals(old);
  if (isOld) return () => attempt(path, () => rm(temporaryFor(place.value), { force: true }));
  const isNew = now === undefined ? file.after === undefined : fingerprint(now) === file.after;
  const isOurs = isNew || (now && old && isHalfWritten(journal, path, now, old));
  if (!isOurs && !options.overwrite) return message(changedSince, { path });
  return () =>
    attempt(path, () =>
      old === undefined ? rm(place.value, { force: true }) : writeAtomically(place.value, old),
    );
}

/** Whether a process was killed while it wrote a file. */
function isHalfWritten({ steps }: Journal, path: string, now: Buffer, old: Buffer): boolean {
  const step = steps.find((each) => each.type === 'edit-file' && each.path === path);
  const written = step?.type === 'edit-file' ? bytesAfter(step, old) : undefined;
  return written?.ok === true && isPartlyWritten(now, old, written.value.after);
}

async function attempt(path: string, act: () => Promise<void>): Promise<Message | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return message(cannotRestore, { path, error: whyNotWritten(error) });
  }
}

const inTheWay = {
  en: '{conflicts} Nothing was rolled back.',
  'zh-cn': '{conflicts} 未进行任何回滚。',
};
const changedSince = {
  en: 'Cannot restore "{path}": it was changed after the interruption. Undo that change, or restore the file by hand.',
  'zh-cn': '无法恢复“{path}”：中断之后它又被改动。请撤销该改动，或手动恢复此文件。',
};
const cannotRestore = {
  en: 'Cannot restore "{path}": {error}. Check its permissions and the room on the disk, and try again.',
  'zh-cn': '无法恢复“{path}”：{error}。请检查权限和磁盘空间后重试。',
};
