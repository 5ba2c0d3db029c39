import { constants, copyFile, link, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hookScript } from '../../core/hooks/scripts';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { writeAtomically } from '../files/write-atomically';
import { hookStates, type HookState } from './hook-states';
import type { HooksFolder } from './hooks-folder';

/** What is done with one hook. */
export interface HookChange {
  readonly state: HookState;
  /**
   * `create`: where there was none; `beside`: the one that was there is kept as `.local`; `update`: ours of another
   * version is replaced; `delete` and `restore`: ours is taken away, without or with the one that it kept; `none`:
   * as it should be already; `leave`: edited by hand, or of a newer Stemma.
   */
  readonly action: 'create' | 'beside' | 'update' | 'delete' | 'restore' | 'none' | 'leave';
}

/** What installing would do; a failure where one of the hooks must not be touched. */
export async function plannedInstall(folder: HooksFolder): Promise<Result<readonly HookChange[]>> {
  if (folder.kind === 'generated') return failure(message(texts.generated, { path: folder.path }));
  const states = await hookStates(folder);
  const obstacle = states.find((state) => state.obstacle)?.obstacle;
  if (obstacle) return failure(obstacle);
  const actions = {
    absent: 'create',
    foreign: 'beside',
    outdated: 'update',
    current: 'none',
    newer: 'leave',
    edited: 'leave',
  } as const;
  return success(states.map((state) => ({ state, action: actions[state.standing] })));
}

/** What removing would do. */
export async function plannedRemoval(folder: HooksFolder): Promise<readonly HookChange[]> {
  const states = await hookStates(folder);
  return states.map((state): HookChange => {
    const { standing, hasLocal, obstacle } = state;
    if (standing === 'absent' || standing === 'foreign') return { state, action: 'none' };
    if (standing === 'edited' || obstacle) return { state, action: 'leave' };
    return { state, action: hasLocal ? 'restore' : 'delete' };
  });
}

/**
 * Makes the changes, all of them or none. At every moment Git finds either the old hook or the new one: what is there
 * gets a second name before the new file takes its place.
 */
export async function changeHooks(
  folder: HooksFolder,
  changes: readonly HookChange[],
): Promise<Result<undefined>> {
  const undo: (() => Promise<void>)[] = [];
  try {
    await mkdir(folder.path, { recursive: true });
    for (const change of changes) {
      const takeBack = await makeChange(change);
      if (takeBack) undo.unshift(takeBack);
    }
    return success(undefined);
  } catch (error) {
    for (const takeBack of undo) await takeBack().catch(() => undefined);
    return failure(message(texts.failed, { path: folder.path, reason: reasonOf(error) }));
  }
}

/** @returns what takes the change back */
async function makeChange({
  state,
  action,
}: HookChange): Promise<(() => Promise<void>) | undefined> {
  const { name, path } = state;
  const local = `${path}.local`;
  const script = Buffer.from(hookScript(name));
  if (action === 'create') {
    await writeAtomically(path, script, 0o755);
    return () => rm(path);
  }
  if (action === 'beside') {
    if (!state.hasLocal) await secondName(path, local);
    try {
      await writeAtomically(path, script, 0o755);
    } catch (error) {
      if (!state.hasLocal) await rm(local);
      throw error;
    }
    return () => rename(local, path);
  }
  if (action === 'update' || action === 'delete') {
    const [before, { mode }] = await Promise.all([readFile(path), stat(path)]);
    if (action === 'update') await writeAtomically(path, script, 0o755);
    else await rm(path);
    return () => writeAtomically(path, before, mode & 0o7777);
  }
  if (action !== 'restore') return undefined;
  const ours = await readFile(path);
  await rename(local, path);
  return async () => {
    await secondName(path, local);
    await writeAtomically(path, ours, 0o755);
  };
}

/** The same file under another name: bytes, mode and owner stay. A file system without hard links gets a copy. */
async function secondName(path: string, other: string): Promise<void> {
  try {
    await link(path, other);
  } catch {
    await copyFile(path, other, constants.COPYFILE_EXCL);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why a folder that others use too is not written into without being asked; undefined for one's own. */
export function sharedWith({ kind, path }: HooksFolder): Message | undefined {
  if (kind === 'tracked') return message(texts.tracked, { path });
  return kind === 'outside' ? message(texts.outside, { path }) : undefined;
}

const texts = {
  generated: {
    en: 'Cannot install hooks into "{path}": Husky writes this folder anew at each installation. Add the lines that docs/hooks.md shows to the files of .husky instead.',
    'zh-cn':
      '无法在“{path}”中安装钩子：Husky 每次安装都会重新生成该文件夹。请按 docs/hooks.md 所示，把相应的行加入 .husky 中的文件。',
  },
  failed: {
    en: 'Cannot change the hooks in "{path}", and all are as they were: {reason}. Look at who may write there.',
    'zh-cn': '无法更改“{path}”中的钩子，均已恢复原样：{reason}。请检查写入权限。',
  },
  tracked: {
    en: 'The hooks folder "{path}" belongs to the work tree (core.hooksPath): with the next commit others get what is written there.',
    'zh-cn': '钩子文件夹“{path}”属于工作区（core.hooksPath）：写入的内容提交后会带给其他人。',
  },
  outside: {
    en: 'The hooks folder "{path}" lies outside of the repository (core.hooksPath): every repository that uses it gets what is written there.',
    'zh-cn': '钩子文件夹“{path}”在仓库之外（core.hooksPath）：所有使用它的仓库都会受影响。',
  },
} as const;
