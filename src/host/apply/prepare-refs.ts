import { checkRefName } from '../../core/refs/check-ref-name';
import type { CreateRefStep, DeleteRefStep } from '../../core/plan/types';
import type { Head } from '../../core/snapshot/types';
import { message, type Message } from '../../core/text/message';
import { checkObjects, runGit } from '../git';
import { idOfRef, peel, workTreeOf } from './git-objects';

/** What the refs of a plan are checked against. */
export interface RefSurroundings {
  readonly root: string;
  readonly head: Head;
  /** Whether the plan makes a commit, so that HEAD will be one. */
  readonly commits: boolean;
}

/** Why a ref cannot be created, or undefined when it can. */
export async function problemOfCreation(
  step: CreateRefStep,
  { root, head, commits }: RefSurroundings,
): Promise<Message | undefined> {
  const illegal = problemOfFullName(step.ref);
  if (illegal) return illegal;
  const clash = await clashingRef(root, step.ref);
  if (typeof clash !== 'string') return clash;
  if (clash === step.ref) return message(refExists, { ref: step.ref });
  if (clash !== '') return message(refClashes, { ref: step.ref, other: clash });
  const willBe = step.target === 'HEAD' && (commits || head.commit !== undefined);
  if (willBe || (await canHold(root, step))) return undefined;
  return message(noTarget, { ref: step.ref, target: step.target });
}

/** A tag without an object of its own may hold anything, as one does that is made again. */
async function canHold(root: string, step: CreateRefStep): Promise<boolean> {
  if ((await peel(root, step.target)) !== undefined) return true;
  const isId = /^[0-9a-f]{40,64}$/.test(step.target);
  if (!isId || isBranch(step.ref) || step.annotation !== undefined) return false;
  const found = await checkObjects(root, [step.target]);
  return found.ok && found.objects[0] !== undefined;
}

/** Whether a full name is a branch's or a tag's, and legal, so that Git may see it. */
export function problemOfFullName(ref: string): Message | undefined {
  const prefix = ['refs/tags/', 'refs/heads/'].find((start) => ref.startsWith(start));
  if (prefix === undefined) return message(illegalRef, { ref });
  const checked = checkRefName(ref.slice(prefix.length));
  return checked;
}

/**
 * The ref that stands where the new one would: itself, one below it, or one that is a part of its path.
 * @param leaving full name of a ref that will be gone by then
 * @returns `` where none does
 */
export async function clashingRef(
  root: string,
  ref: string,
  leaving?: string,
): Promise<string | Message> {
  const parts = ref.split('/');
  const parents = parts.map((_, index) => parts.slice(0, index).join('/')).slice(3);
  const args = ['for-each-ref', '--format=%(refname)', '--', ref, ...parents];
  const result = await runGit(root, args);
  if (!result.ok) return result.reason;
  const isInTheWay = (name: string): boolean => name !== leaving || !isBranch(name);
  const found = result.output.toString('utf8').split('\n').filter(isInTheWay);
  const clashes = found.filter((name) => name.startsWith(`${ref}/`) || parents.includes(name));
  return found.includes(ref) ? ref : (clashes[0] ?? '');
}

/** Git makes room for a branch that moves (`release` to `release/1.0`), and for nothing else. */
function isBranch(ref: string): boolean {
  return ref.startsWith('refs/heads/');
}

/** Why a ref cannot be deleted, or undefined when it can. */
export async function problemOfDeletion(
  step: DeleteRefStep,
  { root, head }: RefSurroundings,
): Promise<Message | undefined> {
  const illegal = problemOfFullName(step.ref);
  if (illegal) return illegal;
  const id = await idOfRef(root, step.ref);
  if (id !== step.id) return message(refMoved, { ref: step.ref });
  if (head.branch === step.ref) return message(checkedOut, { ref: step.ref });
  const folder = await workTreeOf(root, step.ref);
  return folder === undefined ? undefined : message(checkedOutIn, { ref: step.ref, folder });
}

const refExists = {
  en: 'Cannot create "{ref}": it exists already. Choose the next name.',
  'zh-cn': '无法创建“{ref}”：它已经存在。请使用下一个名称。',
};
const refClashes = {
  en: 'Cannot create "{ref}": Git cannot hold it beside "{other}". Choose a name that is no part of that path.',
  'zh-cn': '无法创建“{ref}”：Git 不能让它与“{other}”并存。请换一个与该路径不冲突的名称。',
};
const noTarget = {
  en: 'Cannot create "{ref}": there is no commit "{target}". Choose a commit that exists.',
  'zh-cn': '无法创建“{ref}”：没有提交“{target}”。请选择存在的提交。',
};
const refMoved = {
  en: 'Cannot delete "{ref}": it was changed or deleted meanwhile. Look at it before you delete it by hand.',
  'zh-cn': '无法删除“{ref}”：它已被改动或删除。请先查看，再手动删除。',
};
const checkedOut = {
  en: 'Cannot delete "{ref}": it is checked out. Switch to another branch first.',
  'zh-cn': '无法删除“{ref}”：它正处于检出状态。请先切换到其他分支。',
};
const checkedOutIn = {
  en: 'Cannot delete "{ref}": it is checked out in the work tree {folder}. Switch to another branch there first.',
  'zh-cn': '无法删除“{ref}”：它在工作树 {folder} 中处于检出状态。请先在那里切换到其他分支。',
};
const illegalRef = {
  en: 'Cannot use "{ref}": only tags and branches are created here. Use a name below refs/tags or refs/heads.',
  'zh-cn': '无法使用“{ref}”：此处只创建标签和分支。请使用 refs/tags 或 refs/heads 之下的名称。',
};
