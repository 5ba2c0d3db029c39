import type { StepOutcome } from '../../core/plan/outcome';
import type { CommitStep } from '../../core/plan/types';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { runGit } from '../git';
import type { Means } from './means';
import { hooksThatRan, whatHooksDid } from './commit-hooks';
import { pathspecs, peel } from './git-objects';

/**
 * Commits only the plan's files. `git commit --only` makes the commit from HEAD and these files, runs
 * the hooks on that, and leaves what else is staged as it is. A hook that fails, or that leaves other bytes than
 * the plan's in the commit or in the files, fails the step.
 */
export async function commitFiles(step: CommitStep, means: Means): Promise<Result<StepOutcome>> {
  const { root } = means;
  const added = await trackNewFiles(root, step.paths);
  if (!added.ok) return added;
  const done = await runGit(
    root,
    ['commit', '--only', '--cleanup=whitespace', '--file=-', '--', ...pathspecs(step.paths)],
    { mode: 'write', input: step.message },
  );
  if (!done.ok) {
    const hooks = await hooksThatRan(root);
    return hooks.length === 0
      ? done
      : failure(message(failedWithHooks, { reason: done.reason, hooks }));
  }
  const head = await peel(root, 'HEAD');
  if (head === undefined || head === step.head) throw new Error('HEAD did not move by a commit');
  const effect = await whatHooksDid(step, head, means);
  if (!effect.ok) return effect;
  const { others } = effect.value;
  return success({ type: 'commit', commit: head, ...(others.length > 0 && { others }) });
}

/** A partial commit takes only files that the index knows; new ones are announced, not staged. */
async function trackNewFiles(root: string, paths: readonly string[]): Promise<Result<undefined>> {
  const listed = await runGit(root, ['ls-files', '-z', '--', ...pathspecs(paths)]);
  if (!listed.ok) return listed;
  const known = new Set(listed.output.toString('utf8').split('\0'));
  const unknown = paths.filter((path) => !known.has(path));
  if (unknown.length === 0) return success(undefined);
  const added = await runGit(root, ['add', '--intent-to-add', '--', ...pathspecs(unknown)], {
    mode: 'write',
  });
  return added.ok ? success(undefined) : added;
}

const failedWithHooks = {
  en: '{reason} These commit hooks are in force: {hooks}.',
  'zh-cn': '{reason} 当前生效的提交钩子：{hooks}。',
};
