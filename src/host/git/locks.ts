import { readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { message, type Message, type MessageParameter } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';

/** A file by which a Git process keeps others from changing something; one that is killed leaves it behind. */
export interface GitLock {
  /** Absolute. */
  readonly path: string;
  /** Folder of the repository. */
  readonly root: string;
  /** In milliseconds. */
  readonly age: number;
  /** Id of a Git process that is at work in the folders of the repository, or holds the file. */
  readonly process?: number;
  /** Whether it could be told which processes are at work. */
  readonly isSurveyed: boolean;
}

/** So old, in milliseconds, that no Git process would hold it still: the longest of Git's own waits is shorter. */
const staleAge = 5 * 60_000;

/** The lock at a path; undefined where there is none. @param root folder of the repository */
export async function lockAt(path: string, root: string): Promise<GitLock | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const age = Math.max(0, Date.now() - found.mtimeMs);
  return { path, root, age, ...(await processesAt({ path, age }, root)) };
}

/** The lock that made Git give up, by what it said in whatever language; undefined where it was something else. */
export async function lockNamedIn(said: string, root: string): Promise<GitLock | undefined> {
  for (const path of locksNamedIn(said)) {
    const lock = await lockAt(isAbsolute(path) ? path : resolve(root, path), root);
    if (lock) return lock;
  }
  return undefined;
}

/** More quotes than this stand before no lock. */
const mostQuotes = 16;

/** The paths that Git may mean; a folder in one may hold the quote that stands around it. */
function locksNamedIn(said: string): readonly string[] {
  const [, config] = /could not lock config file ([^\n]{1,4096}): /.exec(said) ?? [];
  const quoted = said.split('\n').flatMap((line) => {
    const end = line.lastIndexOf(".lock'");
    if (end < 0) return [];
    const [, ...parts] = line.slice(0, end).split("'");
    return parts.slice(0, mostQuotes).map((_, index) => `${parts.slice(index).join("'")}.lock`);
  });
  return [...quoted, ...(config === undefined ? [] : [`${config}.lock`])];
}

/** What a person should know of a lock, and do about it. */
export function lockMessage(lock: GitLock): Message {
  const { path, root, process, isSurveyed } = lock;
  const shown = { lockPath: path, lockRoot: root, age: ageMessage(lock.age) };
  if (process !== undefined) return message(texts.busy, { ...shown, process });
  if (!isSurveyed || lock.age < staleAge) return message(texts.unsure, shown);
  return message(texts.free, shown);
}

/** The lock that a message is about, where it was left by a process that is gone; undefined for any other message. */
export function staleLockIn({
  text,
  parameters,
}: Message): Pick<GitLock, 'path' | 'root'> | undefined {
  const { lockPath: path, lockRoot: root } = parameters;
  if (text === texts.free && typeof path === 'string' && typeof root === 'string') {
    return { path, root };
  }
  for (const parameter of Object.values(parameters)) {
    const found = isMessage(parameter) ? staleLockIn(parameter) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Deletes a lock that was left behind, after looking again whether that is so. */
export async function removeStaleLock({
  path,
  root,
}: Pick<GitLock, 'path' | 'root'>): Promise<Result<undefined>> {
  const lock = path.endsWith('.lock') ? await lockAt(path, root) : undefined;
  if (!lock) return success(undefined);
  if (lock.process !== undefined || lock.age < staleAge) return failure(lockMessage(lock));
  try {
    await rm(path);
    return success(undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(message(texts.kept, { path, reason }));
  }
}

function isMessage(parameter: MessageParameter): parameter is Message {
  return typeof parameter === 'object' && 'parameters' in parameter;
}

function ageMessage(age: number): Message {
  const minutes = Math.floor(age / 60_000);
  if (minutes < 2) return message(texts.seconds, { count: Math.floor(age / 1000) });
  if (minutes < 120) return message(texts.minutes, { count: minutes });
  return message(texts.hours, { count: Math.floor(minutes / 60) });
}

/** A Git process that works in the repository or holds the file, by what Linux tells of processes (proc(5)). */
async function processesAt(
  lock: Pick<GitLock, 'path' | 'age'>,
  root: string,
): Promise<Pick<GitLock, 'process' | 'isSurveyed'>> {
  const listed = await readdir('/proc').catch(() => []);
  const ids = listed.filter((name) => /^\d+$/.test(name));
  if (ids.length === 0) return { isSurveyed: false };
  for (const id of ids) {
    if (await isAtWork(id, lock, root)) return { process: Number(id), isSurveyed: true };
  }
  return { isSurveyed: true };
}

async function isAtWork(
  id: string,
  lock: Pick<GitLock, 'path' | 'age'>,
  root: string,
): Promise<boolean> {
  const name = await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '');
  // Who began after the lock was written did not write it.
  if (!/^git(?:$|[-\n])/.test(name) || (await ageOf(id)) < lock.age - slack) return false;
  const folder = await readlink(`/proc/${id}/cwd`).catch(() => '');
  if (folder === root || folder.startsWith(root + sep)) return true;
  const files = await readdir(`/proc/${id}/fd`).catch(() => []);
  const held = await Promise.all(
    files.map((file) => readlink(join('/proc', id, 'fd', file)).catch(() => '')),
  );
  return held.includes(lock.path);
}

/** How much times of files and processes may differ, in milliseconds. */
const slack = 2_000;

/** How long a process has been running, in milliseconds; endless where nobody can tell. */
async function ageOf(id: string): Promise<number> {
  const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
  const [uptime, status] = await Promise.all([read('/proc/uptime'), read(`/proc/${id}/stat`)]);
  // Field 22: hundredths of a second between the start of the system and that of the process.
  const started = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[19]);
  const age = Number(uptime.split(' ')[0]) * 1000 - started * 10;
  return Number.isFinite(age) ? age : Infinity;
}

const texts = {
  free: {
    en: 'The lock "{lockPath}" is {age} old, and no Git process is at work here as far as can be told: one that was killed has left it. Delete the file, and try again.',
    'zh-cn':
      '锁文件“{lockPath}”已存在 {age}，且未发现有 Git 进程在此运行，应是被终止的进程遗留的。请删除该文件后重试。',
  },
  busy: {
    en: 'The Git process {process} is at work here, and the lock "{lockPath}" ({age} old) may be its own. Wait until it has ended, and try again.',
    'zh-cn':
      'Git 进程 {process} 正在此运行，锁文件“{lockPath}”（已存在 {age}）可能由它持有。请等待其结束后重试。',
  },
  unsure: {
    en: 'Another Git process is at work here, or was killed: the lock "{lockPath}" is {age} old. Wait for it, and delete the file when none is running.',
    'zh-cn':
      '另一个 Git 进程正在使用此仓库，或已被终止：锁文件“{lockPath}”已存在 {age}。请等待其结束；若没有进程在运行，请删除该文件。',
  },
  kept: {
    en: 'Cannot delete the lock "{path}": {reason}. Look at who may write there.',
    'zh-cn': '无法删除锁文件“{path}”：{reason}。请检查写入权限。',
  },
  seconds: { en: '{count} seconds', 'zh-cn': '{count} 秒' },
  minutes: { en: '{count} minutes', 'zh-cn': '{count} 分钟' },
  hours: { en: '{count} hours', 'zh-cn': '{count} 小时' },
} as const;
