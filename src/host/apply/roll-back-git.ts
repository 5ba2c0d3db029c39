import type { PlanStep } from '../../core/plan/types';
import type { Head } from '../../core/snapshot/types';
import { message, type Message } from '../../core/text/message';
import { runGit } from '../git';
import { readHead } from '../git/state';
import { changeByGit, idOfRef, parentsOf, pathspecs, peel, peelWhole } from './git-objects';
import type { Journal, JournalGit } from './journal';
import { gitNotAllowed } from './messages';
import { planRenameRollBack } from './rename-ref';
import { addDecision, type Decisions, type Repair } from './repair';
import { planUpstreamRollBack } from './set-upstream';

/** Decides how refs, HEAD and staged paths get back to what the journal recorded; changes nothing. */
export async function planGitRollBack(
  root: string,
  journal: Journal,
  before: JournalGit,
  allowed: boolean,
): Promise<Decisions> {
  if (!allowed) return { repairs: [], conflicts: [message(gitNotAllowed)] };
  const now = await readHead(root);
  if (!now.ok) return { repairs: [], conflicts: [now.reason] };
  const branches = await planSteps(root, journal.steps);
  const decisions: Decisions = { repairs: [...branches.repairs], conflicts: [] };
  const targets = [before.head.commit, now.head.commit, ...(await targetsOf(root, journal.steps))];
  for (const { ref, id } of before.refs.filter((each) => !branches.refs.has(each.ref))) {
    addDecision(decisions, await planRef(root, ref, id, targets));
  }
  addDecision(decisions, await planHead(root, journal, before.head, now.head));
  const paths = journal.steps.flatMap((step) =>
    step.type === 'commit' || step.type === 'reset-commit' ? step.paths : [],
  );
  if (paths.length > 0) decisions.repairs.push(() => unstage(root, paths));
  return decisions;
}

/** What branches need that were renamed or follow another one; the refs that are seen to by that. */
async function planSteps(
  root: string,
  steps: readonly PlanStep[],
): Promise<{ readonly repairs: readonly Repair[]; readonly refs: ReadonlySet<string> }> {
  const repairs: Repair[] = [];
  const refs = new Set<string>();
  for (const step of [...steps].reverse()) {
    const isRename = step.type === 'rename-ref';
    if (!isRename && step.type !== 'set-upstream') continue;
    const repair = await (isRename
      ? planRenameRollBack(root, step)
      : planUpstreamRollBack(root, step));
    if (!repair) continue;
    repairs.push(repair);
    if (isRename) [step.from, step.to].forEach((ref) => refs.add(ref));
  }
  return { repairs, refs };
}

/** What the refs lead to that the steps make. */
async function targetsOf(root: string, steps: readonly PlanStep[]): Promise<readonly string[]> {
  const names = steps.flatMap((step) => {
    if (step.type === 'rename-ref') return step.id;
    return step.type === 'create-ref' && step.target !== 'HEAD' ? step.target : [];
  });
  const found = await Promise.all(names.map((name) => peelWhole(root, name)));
  return found.filter((id) => id !== undefined);
}

async function planRef(
  root: string,
  ref: string,
  before: string | undefined,
  targets: readonly (string | undefined)[],
): Promise<Repair | Message | undefined> {
  const now = await idOfRef(root, ref);
  if (now === before) return undefined;
  if (now === undefined)
    return () => changeByGit(root, ['update-ref', '--', ref, before ?? '', '']);
  const target = await peelWhole(root, now);
  // It was absent just before, and leads where the plan wanted it: it is the plan's own.
  const isOurs = before === undefined && target !== undefined && targets.includes(target);
  return isOurs
    ? () => changeByGit(root, ['update-ref', '-d', '--', ref, now])
    : message(refMoved, { ref });
}

async function planHead(
  root: string,
  journal: Journal,
  before: Head,
  now: Head,
): Promise<Repair | Message | undefined> {
  if (now.commit === before.commit) return undefined;
  const isOurs = now.branch === before.branch && (await isOwnMove(root, journal, before, now));
  return isOurs ? () => moveHead(root, now.commit, before.commit) : message(headMoved);
}

/** Whether HEAD went from `before` to `now` as a step of the plan says. */
async function isOwnMove(
  root: string,
  journal: Journal,
  before: Head,
  now: Head,
): Promise<boolean> {
  const step = journal.steps.find(({ type }) => type === 'commit' || type === 'reset-commit');
  if (step?.type === 'reset-commit') return now.commit === step.head;
  if (step?.type !== 'commit' || now.commit === undefined) return false;
  const parents = await parentsOf(root, now.commit);
  return parents.length < 2 && parents[0] === before.commit;
}

/** Moves what HEAD is on, keeping files and index; `to` undefined takes back the first commit. */
export async function moveHead(
  root: string,
  from: string | undefined,
  to: string | undefined,
): Promise<Message | undefined> {
  const log = ['-m', 'stemma: take back a change'];
  return to === undefined
    ? changeByGit(root, ['update-ref', ...log, '-d', 'HEAD', from ?? ''])
    : changeByGit(root, ['update-ref', ...log, 'HEAD', to, from ?? '']);
}

/** Makes the index hold for these paths what HEAD holds; leaves everything else that is staged. */
export async function unstage(
  root: string,
  paths: readonly string[],
): Promise<Message | undefined> {
  const specs = pathspecs(paths);
  if ((await peel(root, 'HEAD')) === undefined) {
    const remove = ['rm', '--cached', '-r', '--quiet', '--ignore-unmatch', '--'];
    return changeByGit(root, [...remove, ...specs]);
  }
  // Asked first, since a reset takes a lock that somebody else may hold for no harm of ours.
  const staged = await runGit(root, ['diff', '--cached', '--quiet', '--', ...specs]);
  const added = await runGit(root, ['diff', '--name-only', '--diff-filter=A', '--', ...specs]);
  if (staged.ok && added.ok && added.output.length === 0) return undefined;
  return changeByGit(root, ['reset', '--quiet', 'HEAD', '--', ...specs]);
}

const refMoved = {
  en: 'Cannot restore "{ref}": it was changed after the interruption. Look at it, then delete or move it by hand.',
  'zh-cn': '无法恢复“{ref}”：中断之后它又被改动。请先查看，再手动删除或移动。',
};
const headMoved = {
  en: 'Cannot restore HEAD: it was moved after the interruption. Go back to the branch and commit where it was.',
  'zh-cn': '无法恢复 HEAD：中断之后它又被移动。请回到原来的分支和提交。',
};
