import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan, PlanStep } from '../../core/plan/types';
import type { Head } from '../../core/snapshot/types';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { writeAtomically } from '../files/write-atomically';
import type { RepositoryPlace } from '../find-repository';
import { whyNotWritten } from '../files/write-trouble';
import { fingerprint } from '../fingerprint';
import type { PreparedFile } from './prepare-files';
import type { PreparedGit } from './prepare-git';

/** What is needed to take a half-done plan back; written to the disk before the first change. */
export interface Journal {
  readonly format: 1;
  readonly title: Message;
  readonly steps: readonly PlanStep[];
  readonly files: readonly JournalFile[];
  /** Absent where the plan has no Git steps. */
  readonly git?: JournalGit;
}

export interface JournalFile {
  readonly path: string;
  /** Where the old bytes stand in the file of copies; absent where there was no file. */
  readonly copy?: { readonly offset: number; readonly length: number };
  /** Fingerprint of the new bytes; absent where the file is removed. */
  readonly after?: string;
}

export interface JournalGit {
  readonly head: Head;
  readonly refs: readonly { readonly ref: string; readonly id?: string }[];
}

/** A plan that a killed process left half done. */
export interface PendingJournal {
  readonly folder: string;
  readonly journal: Journal;
  /** Whether the process that wrote it is still alive. */
  readonly running: boolean;
}

/** Where the journal is: inside `.git`, which nobody commits, else a hidden folder at the root. */
export function journalFolder(place: RepositoryPlace): string {
  return place.gitDir === undefined
    ? join(place.root, '.stemma-journal')
    : join(place.gitDir, 'stemma-journal');
}

/**
 * Writes the journal of a plan. Its folder is also the lock: a second plan is refused while it stands.
 * @returns the folder; to be removed by `closeJournal`
 */
export async function openJournal(
  place: RepositoryPlace,
  plan: Plan,
  files: readonly PreparedFile[],
  git: PreparedGit | undefined,
): Promise<Result<{ readonly folder: string; readonly journal: Journal }>> {
  const folder = journalFolder(place);
  const locked = await lockFolder(folder);
  if (locked) return failure(locked);
  const journal = journalOf(plan, files, git);
  try {
    await writeFile(join(folder, ownerName), String(process.pid));
    // One file, since each that is flushed to the disk costs time.
    const copies = files.flatMap(({ before }) => before ?? []);
    await writeAtomically(join(folder, copiesName), Buffer.concat(copies));
    await writeAtomically(
      join(folder, journalName),
      new TextEncoder().encode(JSON.stringify(journal)),
    );
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return failure(message(noJournal, { folder, error: whyNotWritten(error) }));
  }
  return success({ folder, journal });
}

/** The old bytes of every file, one after the other. */
export async function readCopies(folder: string): Promise<Buffer> {
  return readFile(join(folder, copiesName));
}

/** Removes a journal; first the file that makes it count, so that a kill in between leaves none. */
export async function closeJournal(folder: string): Promise<void> {
  await rm(join(folder, journalName), { force: true });
  await rm(folder, { recursive: true, force: true });
}

/** The journal that a killed process left, or that a running one is at; undefined when there is none. */
export async function findJournal(place: RepositoryPlace): Promise<PendingJournal | undefined> {
  const folder = journalFolder(place);
  const text = await readFile(join(folder, journalName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // Written whole by a rename, so that it is never half a text.
  return { folder, journal: JSON.parse(text) as Journal, running: await isRunning(folder) };
}

const journalName = 'journal.json';
const copiesName = 'copies';
const ownerName = 'owner';

function journalOf(
  plan: Plan,
  files: readonly PreparedFile[],
  git: PreparedGit | undefined,
): Journal {
  let offset = 0;
  const copyOf = ({ length }: Buffer): NonNullable<JournalFile['copy']> => {
    const copy = { offset, length };
    offset += length;
    return copy;
  };
  return {
    format: 1,
    title: plan.title,
    steps: plan.steps,
    files: files.map((file) => ({
      path: file.path,
      ...(file.before ? { copy: copyOf(file.before) } : {}),
      ...(file.after ? { after: fingerprint(file.after) } : {}),
    })),
    ...(git
      ? {
          git: {
            head: git.head,
            refs: [...git.refs].map(([ref, id]) => (id === undefined ? { ref } : { ref, id })),
          },
        }
      : {}),
  };
}

/** Takes the lock, or says why not. What a process left that was killed before its first change is removed. */
async function lockFolder(folder: string): Promise<Message | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (names) {
    if (await isRunning(folder)) return message(busy);
    if (names.includes(journalName)) return message(interrupted);
    await rm(folder, { recursive: true, force: true });
  }
  try {
    await mkdir(folder);
  } catch (error) {
    return message(noJournal, { folder, error: whyNotWritten(error) });
  }
  return undefined;
}

async function isRunning(folder: string): Promise<boolean> {
  const owner = Number(await readFile(join(folder, ownerName), 'utf8').catch(() => ''));
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const busy = {
  en: 'Cannot change this repository now: another change is being applied. Wait until it has finished.',
  'zh-cn': '现在无法修改此仓库：另一项修改正在执行。请等待其完成。',
};
const interrupted = {
  en: 'Cannot change this repository: an earlier change was interrupted. Roll that one back first.',
  'zh-cn': '无法修改此仓库：之前的一项修改被中断。请先回滚那项修改。',
};
const noJournal = {
  en: 'Cannot prepare the change, so nothing was changed: the folder "{folder}" cannot be written: {error}. Check its permissions and the room on the disk.',
  'zh-cn':
    '无法准备此修改，因此未作任何更改：无法写入文件夹“{folder}”：{error}。请检查权限和磁盘空间。',
};
