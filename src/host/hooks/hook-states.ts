import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  hookMark,
  hooksFor,
  hookScript,
  hookVersion,
  type HookName,
} from '../../core/hooks/scripts';
import { message, type Message } from '../../core/text/message';
import type { HooksFolder } from './hooks-folder';

/**
 * What stands in the place of a hook. `current`: ours, as it would be installed; `outdated` and `newer`: ours, of
 * another version; `edited`: ours, changed by hand; `foreign`: somebody else's.
 */
export type HookStanding = 'absent' | 'current' | 'outdated' | 'newer' | 'edited' | 'foreign';

export interface HookState {
  readonly name: HookName;
  /** Absolute. */
  readonly path: string;
  readonly standing: HookStanding;
  /** Whether the hook that was there before is kept as `<name>.local`. */
  readonly hasLocal: boolean;
  /** Why neither it nor what is beside it may be touched. */
  readonly obstacle?: Message;
}

/** The hooks of a folder as they are now. */
export async function hookStates(folder: HooksFolder): Promise<readonly HookState[]> {
  return Promise.all(hooksFor(folder).map((name) => stateOf(name, join(folder.path, name))));
}

async function stateOf(name: HookName, path: string): Promise<HookState> {
  const local = `${path}.local`;
  const [own, beside] = await Promise.all([entryAt(path), entryAt(local)]);
  const hasLocal = beside !== 'absent';
  const text = own === 'file' ? await readFile(path, 'utf8') : undefined;
  const standing = text === undefined ? 'absent' : standingOf(name, text);
  const odd = own === 'odd' ? path : beside === 'odd' ? local : undefined;
  if (odd !== undefined) {
    const standingNow = own === 'odd' ? 'foreign' : standing;
    const obstacle = message(texts.odd, { path: odd });
    return { name, path, standing: standingNow, hasLocal, obstacle };
  }
  const obstacle = await localObstacle({ path, local, standing, hasLocal });
  return { name, path, standing, hasLocal, ...(obstacle && { obstacle }) };
}

function standingOf(name: HookName, text: string): HookStanding {
  const mark = hookMark(text);
  if (!mark) return 'foreign';
  if (mark.isEdited) return 'edited';
  if (mark.version > hookVersion) return 'newer';
  return text.replace(/\r\n/g, '\n') === hookScript(name) ? 'current' : 'outdated';
}

/** What is in the way where a `.local` stands beside something that is not ours. */
async function localObstacle({
  path,
  local,
  standing,
  hasLocal,
}: {
  readonly path: string;
  readonly local: string;
  readonly standing: HookStanding;
  readonly hasLocal: boolean;
}): Promise<Message | undefined> {
  if (!hasLocal) return undefined;
  if (standing === 'absent') return message(texts.alone, { local });
  if (standing !== 'foreign') return undefined;
  const [one, other] = await Promise.all([readFile(path), readFile(local)]);
  // Where an installation was interrupted, or another tool put its hook back, both are the same.
  return one.equals(other) ? undefined : message(texts.both, { path, local });
}

async function entryAt(path: string): Promise<'absent' | 'file' | 'odd'> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!found) return 'absent';
  return found.isFile() ? 'file' : 'odd';
}

const texts = {
  odd: {
    en: 'Cannot touch the hook "{path}": it is a symbolic link or no file, and whoever made it so may rely on it. Put a plain file in its place, or call Stemma from the hook that it leads to.',
    'zh-cn':
      '无法改动钩子“{path}”：它是符号链接或不是普通文件，设置者可能依赖于此。请换成普通文件，或在它指向的钩子中调用 Stemma。',
  },
  alone: {
    en: 'Cannot install a hook beside "{local}": no hook runs it now, and ours would. Rename or delete it.',
    'zh-cn': '无法在“{local}”旁安装钩子：目前没有钩子运行它，而安装后会运行。请重命名或删除它。',
  },
  both: {
    en: 'Cannot keep the hook "{path}" as "{local}": another file has that name. Join the two, and delete one.',
    'zh-cn': '无法把钩子“{path}”保留为“{local}”：已有同名文件。请合并两者并删除其一。',
  },
} as const;
