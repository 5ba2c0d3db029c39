import { access, constants, lstat, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { CommitStep } from '../../core/plan/types';
import { decodeText } from '../../core/text/decode';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { runGit } from '../git';
import type { Means } from './means';

/** What commit hooks did beside the plan. */
export interface HookEffect {
  /** Paths that the commit holds and the plan did not name. */
  readonly others: readonly string[];
}

/** Names of the hooks of this repository that a commit runs. */
export async function hooksThatRan(root: string): Promise<readonly string[]> {
  const found = await runGit(root, ['rev-parse', '--git-path', 'hooks']);
  if (!found.ok) return [];
  const written = found.output.toString('utf8').replace(/\n$/, '');
  const folder = isAbsolute(written) ? written : join(root, written);
  const names = ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit'];
  const isThere = await Promise.all(
    names.map(async (name) => {
      try {
        await access(join(folder, name), constants.X_OK);
        return true;
      } catch {
        // No such hook, or one that is switched off.
        return false;
      }
    }),
  );
  return names.filter((_, index) => isThere[index]);
}

/** Fails where a file of the plan, on the disk or in the commit, has other bytes than the plan gave it. */
export async function whatHooksDid(
  step: CommitStep,
  commit: string,
  means: Means,
): Promise<Result<HookEffect>> {
  const { root } = means;
  for (const path of step.paths) {
    const planned = means.prepared.get(path);
    if (planned?.type !== 'disk' || !planned.after) continue;
    const now = await readFile(planned.place).catch(() => undefined);
    if (!now?.equals(planned.after)) return changed(root, path, planned.after, now);
  }
  const committed = await blobsOf(root, commit);
  if (!committed.ok) return committed;
  const expected = await hashesOf(root, step.paths);
  if (!expected.ok) return expected;
  for (const [path, id] of expected.value) {
    if (committed.value.get(path) === id) continue;
    const planned = means.prepared.get(path);
    const blob = committed.value.get(path);
    if (blob === undefined && !(await isExpected(root, path))) continue;
    const now = blob === undefined ? undefined : await contentOf(root, blob);
    return changed(root, path, planned?.type === 'disk' ? planned.after : undefined, now);
  }
  const own = new Set(step.paths);
  return success({ others: [...committed.value.keys()].filter((path) => !own.has(path)) });
}

/** Whether a commit of a changed file must hold it: a symbolic link stays what it is. */
async function isExpected(root: string, path: string): Promise<boolean> {
  const found = await lstat(join(root, ...path.split('/'))).catch(() => undefined);
  return found?.isFile() === true;
}

/** Ids of the files that a commit changed, by path; 40 zeros for a file that it removed. */
async function blobsOf(root: string, commit: string): Promise<Result<ReadonlyMap<string, string>>> {
  const args = ['diff-tree', '-r', '-z', '--root', '--no-commit-id', '--no-renames', commit];
  const listed = await runGit(root, args);
  if (!listed.ok) return listed;
  // `:<mode> <mode> <id> <id> <status>`, NUL, path, NUL (git-diff-tree(1), raw output).
  const parts = listed.output.toString('utf8').split('\0');
  const blobs = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    blobs.set(parts[index + 1] ?? '', parts[index]?.split(' ')[3] ?? '');
  }
  return success(blobs);
}

/** The ids that Git gives to files as they are now, with the conversions that it makes on the way in. */
async function hashesOf(
  root: string,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  // The list has one path a line, so one that holds a line feed is left out.
  const named = paths.filter((path) => !path.includes('\n'));
  const input = named.map((path) => `${path}\n`).join('');
  const hashed = await runGit(root, ['hash-object', '--stdin-paths'], { input });
  if (!hashed.ok) return hashed;
  const ids = hashed.output.toString('utf8').split('\n');
  return success(new Map(named.map((path, index) => [path, ids[index] ?? ''])));
}

async function contentOf(root: string, blob: string): Promise<Buffer | undefined> {
  const found = await runGit(root, ['cat-file', 'blob', blob]);
  return found.ok ? found.output : undefined;
}

async function changed(
  root: string,
  path: string,
  planned: Uint8Array | undefined,
  now: Uint8Array | undefined,
): Promise<Result<HookEffect>> {
  const hooks = await hooksThatRan(root);
  const effect = effectOn(planned, now);
  return failure(message(changedByHook, { path, hooks: hooks.length > 0 ? hooks : '-', effect }));
}

/** The first line that is not as planned. */
function effectOn(planned: Uint8Array | undefined, now: Uint8Array | undefined): Message {
  if (!now) return message(goneByHook);
  const wanted = planned && linesOf(planned);
  const found = linesOf(now);
  const line = wanted?.findIndex((text, index) => text !== found[index]) ?? -1;
  if (!wanted || line < 0) return message(otherBytes);
  const shown = (text: string | undefined): string => (text ?? '').trim().slice(0, 80);
  const [before, after] = [shown(wanted[line]), shown(found[line])];
  // A change of spaces or of what ends a line shows only as such.
  if (before === after) return message(spacing, { line: line + 1 });
  return message(otherLine, { line: line + 1, planned: before, now: after });
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value.text.split('\n') : [];
}

const changedByHook = {
  en: 'Cannot commit "{path}" as planned: a commit hook ({hooks}) changed it: {effect}. Let the hook leave it as it is, or bump without a commit and commit by hand.',
  'zh-cn':
    '无法按计划提交“{path}”：提交钩子（{hooks}）改动了它：{effect}。请让钩子不要改动该文件，或升级时不提交，再手动提交。',
};
const goneByHook = {
  en: 'the change is not in the commit',
  'zh-cn': '提交中没有这项改动',
};
const otherBytes = { en: 'other bytes', 'zh-cn': '内容不同' };
const spacing = {
  en: 'line {line} has other spaces or another line ending',
  'zh-cn': '第 {line} 行的空白或换行符不同',
};
const otherLine = {
  en: 'line {line} is "{now}" instead of "{planned}"',
  'zh-cn': '第 {line} 行是“{now}”，而不是“{planned}”',
};
