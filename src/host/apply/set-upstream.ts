import type { SetUpstreamStep } from '../../core/plan/types';
import type { StepOutcome } from '../../core/plan/outcome';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { runGit } from '../git';
import { changeByGit } from './git-objects';
import type { Repair } from './repair';

/** Why a branch cannot follow another one, or undefined when it can. */
export async function problemOfUpstream(
  { branch, before }: SetUpstreamStep,
  root: string,
): Promise<Message | undefined> {
  return (await upstreamOf(root, branch)) === before ? undefined : message(changed, { branch });
}

/** Writes the branch that a branch follows into its configuration. */
export async function setUpstream(
  { branch, after }: SetUpstreamStep,
  root: string,
): Promise<Result<StepOutcome>> {
  const problem = await write(root, branch, after);
  return problem ? failure(problem) : success({ type: 'set-upstream' });
}

/** Decides how a branch follows again what it followed before. */
export async function planUpstreamRollBack(
  root: string,
  { branch, before, after }: SetUpstreamStep,
): Promise<Repair | undefined> {
  const now = await upstreamOf(root, branch);
  return now === after ? () => write(root, branch, before) : undefined;
}

async function write(root: string, branch: string, value: string): Promise<Message | undefined> {
  return changeByGit(root, ['config', '--local', '--', keyOf(branch), value]);
}

async function upstreamOf(root: string, branch: string): Promise<string | undefined> {
  const read = await runGit(root, ['config', '--local', '--get', '--', keyOf(branch)]);
  return read.ok ? read.output.toString('utf8').trimEnd() : undefined;
}

/** Full name of the followed branch on its remote (git-config(1), `branch.<name>.merge`). */
function keyOf(branch: string): string {
  return `branch.${branch.slice('refs/heads/'.length)}.merge`;
}

const changed = {
  en: 'Cannot change what "{branch}" follows: it was changed meanwhile. Refresh and look again.',
  'zh-cn': '无法修改“{branch}”的上游：它已被改动。请刷新后重新查看。',
};
